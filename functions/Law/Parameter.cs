using System.Text.Json;

namespace BenefitsFlow.Law;

/// <summary>One value of a parameter, with the section that sets it.</summary>
/// <param name="From">First day on which it holds.</param>
/// <param name="Cite">Section, as <c>RCW 50.20.120(3)</c>.</param>
/// <param name="Unconfirmed">What is not confirmed about the value; null when nothing is.</param>
public sealed record Dated<T>(DateOnly From, T Value, string Cite, Unconfirmed? Unconfirmed);

/// <summary>A number that the law sets and changes: its values by day. Read once, from <c>parameters/</c> beside the rule.</summary>
public sealed class Parameter<T>
{
    private readonly Dated<T>[] _values;
    private readonly DateOnly? _knownThrough;
    private readonly Dated<T> _presumed;

    internal Parameter(string name, Dated<T>[] values, DateOnly? knownThrough)
    {
        (Name, _values, _knownThrough) = (name, values, knownThrough);
        var last = values[^1];
        _presumed = last with
        {
            Unconfirmed = new(
                name, $"No value later than that of {last.From:yyyy-MM-dd} is on record; that one was used after {knownThrough:yyyy-MM-dd}."),
        };
    }

    /// <summary>Path of the file without its folder <c>parameters</c> and extension, as <c>Monetary/weekly-benefit-minimum</c>.</summary>
    public string Name { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Dated<T>> Values => _values;

    /// <summary>The value that holds on a day. After the last day for which it is known, the last value, unconfirmed.</summary>
    /// <param name="day">The day that picks the value; which one that is, the file's <c>decidedBy</c> says.</param>
    /// <exception cref="NoParameter">When the day is before the first value.</exception>
    public Dated<T> On(DateOnly day)
    {
        if (day > _knownThrough)
            return _presumed;
        for (var i = _values.Length - 1; i >= 0; i--)
        {
            if (_values[i].From <= day)
                return _values[i];
        }

        throw new NoParameter(Name, day, _values[0].From);
    }
}

/// <summary>Reads parameter files.</summary>
public static class Parameter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="name">As <c>Monetary/weekly-benefit-minimum</c>.</param>
    /// <exception cref="InvalidOperationException">When there is no such file, or it holds no values.</exception>
    public static Parameter<T> Load<T>(string name)
    {
        var path = name.Replace("/", "/parameters/", StringComparison.Ordinal) + ".json";
        using var stream = typeof(Parameter).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The law has no parameter file {path}.");
        var file = JsonSerializer.Deserialize<File<T>>(stream, Json);
        if (file is not { Values.Length: > 0 })
            throw new InvalidOperationException($"The parameter file {path} holds no values.");
        return new(name, [.. file.Values.Select(row => row.In(name))], file.KnownThrough);
    }

    private sealed record File<T>(DateOnly? KnownThrough, Row<T>[] Values);

    private sealed record Row<T>(DateOnly From, T Value, string Cite, string Source, string? Note, bool Confirmed = true)
    {
        public Dated<T> In(string name) => new(From, Value, Cite, Confirmed ? null : new(name, $"{Note} Source: {Source}."));
    }
}
