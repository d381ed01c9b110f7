namespace BenefitsFlow.App.Storage;

/// <summary>What stands before every table's and container's name, so that a run can have storage of its own.</summary>
public sealed record StoragePrefix
{
    /// <param name="value">Empty, or up to 20 letters and digits, a letter first (setting <c>Agency:StoragePrefix</c>).</param>
    /// <exception cref="ArgumentException">When the value has another shape.</exception>
    public StoragePrefix(string? value)
    {
        Value = value ?? "";
        var shaped = Value.Length <= 20 && Value.All(char.IsAsciiLetterOrDigit) && (Value.Length == 0 || char.IsAsciiLetter(Value[0]));
        if (!shaped)
            throw new ArgumentException(
                "Agency:StoragePrefix takes up to 20 letters and digits, a letter first. Change the setting.", nameof(value));
    }

    public string Value { get; }

    /// <summary>A table's whole name: 3 to 63 letters and digits, a letter first.</summary>
    /// <exception cref="ArgumentException">When the table service would refuse the name.</exception>
    public string Table(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var whole = Value + name;
        return whole.Length is >= 3 and <= 63 && whole.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetter(whole[0])
            ? whole
            : throw new ArgumentException($"'{whole}' is no table name: 3 to 63 letters and digits, a letter first.", nameof(name));
    }

    /// <summary>A container's whole name: 3 to 63 lower-case letters, digits and single hyphens inside.</summary>
    /// <exception cref="ArgumentException">When the blob service would refuse the name.</exception>
    public string Container(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var whole = Value.ToLowerInvariant() + name;
        var shaped = whole.Length is >= 3 and <= 63 && whole.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            && whole[0] != '-' && whole[^1] != '-' && !whole.Contains("--", StringComparison.Ordinal);
        return shaped
            ? whole
            : throw new ArgumentException($"'{whole}' is no container name: lower-case letters, digits, single hyphens.", nameof(name));
    }
}
