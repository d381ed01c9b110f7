using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>A text beside a row: in the row's own properties when it is short, else in a blob whose name the row holds.</summary>
internal sealed record StoredText(string? Inline, string? Blob)
{
    /// <summary>A property of the table service holds 64 KiB: this many UTF-16 characters.</summary>
    public const int Property = 32 * 1024;

    public static readonly StoredText None = new(null, null);

    public void Write(TableEntity entity, string name)
    {
        if (Blob is not null)
            entity[name + "Blob"] = Blob;
        for (var start = 0; start < Inline?.Length || (start == 0 && Inline is ""); start += Property)
            entity[name + start / Property] = Inline.Substring(start, Math.Min(Property, Inline.Length - start));
    }

    public static StoredText From(TableEntity entity, string name)
    {
        if (entity.GetString(name + "Blob") is { } blob)
            return new(null, blob);
        var parts = Enumerable.Range(0, int.MaxValue).Select(part => entity.GetString(name + part)).TakeWhile(part => part is not null);
        var text = string.Concat(parts);
        return text.Length > 0 || entity.ContainsKey(name + 0) ? new(text, null) : None;
    }
}
