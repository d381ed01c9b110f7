using System.Globalization;
using System.Text.Json;

namespace BenefitsFlow.Law;

/// <summary>One value of a parameter, with the section that sets it.</summary>
/// <param name="From">First day on which it holds.</param>
/// <param name="Cite">Section, as <c>RCW 50.20.120(3)</c>.</param>
/// <param name="Used">The same, as a finding shows it.</param>
public sealed record Dated<T>(DateOnly From, T Value, string Cite, UsedParameter Used);

/// <summary>A number or a choice of the law as a decision applied it: with its days, its section, and whether it is confirmed.</summary>
/// <param name="Name">Path of the file without its folder <c>parameters</c> and extension, as <c>Monetary/weekly-benefit-minimum</c>.</param>
/// <param name="Value">As <c>366</c>; its unit, the file says.</param>
/// <param name="From">First day on which the value holds.</param>
/// <param name="Through">Last day, inclusive; null when no end is on record.</param>
/// <param name="Cite">Section.</param>
/// <param name="Note">What is not confirmed about it, and where the value comes from; null when it is confirmed.</param>
public sealed record UsedParameter(string Name, string Value, DateOnly From, DateOnly? Through, string Cite, string? Note);

/// <summary>A value the law's text was not seen for; a decision that leans on it says so.</summary>
/// <param name="Parameter">Name of the parameter file.</param>
/// <param name="Note">What is unconfirmed, and where the value comes from.</param>
public sealed record Unconfirmed(string Parameter, string Note);

/// <summary>A number that the law sets and changes: its values by day. Read once, from <c>parameters/</c> beside the rule.</summary>
public sealed class Parameter<T>
{
    private readonly Dated<T>[] _values;
    private readonly DateOnly? _knownThrough;
    private readonly Dated<T> _presumed;

    internal Parameter(string name, IReadOnlyList<ParameterRow<T>> rows, DateOnly? knownThrough)
    {
        (Name, Rows, _knownThrough) = (name, rows, knownThrough);
        _values = ValuesIn(LawEdition.Latest);
        _presumed = Presumed(_values[^1]);
    }

    /// <summary>Path of the file without its folder <c>parameters</c> and extension, as <c>Monetary/weekly-benefit-minimum</c>.</summary>
    public string Name { get; }

    /// <summary>The present edition's values, oldest first.</summary>
    public IReadOnlyList<Dated<T>> Values => _values;

    internal IReadOnlyList<ParameterRow<T>> Rows { get; }

    /// <summary>The value that holds on a day. After the last day for which it is known, the last value, unconfirmed.</summary>
    /// <param name="day">The day that picks the value; which one that is, the file's <c>decidedBy</c> says.</param>
    /// <exception cref="NoParameter">When the day is before the first value.</exception>
    public Dated<T> On(DateOnly day) => day > _knownThrough ? _presumed : Pick(_values, day);

    /// <summary>The value that held on a day in an earlier edition of the law, or holds in a proposed one.</summary>
    /// <exception cref="NoParameter">When the day is before the first value.</exception>
    internal Dated<T> On(DateOnly day, LawEdition law)
    {
        if (law == LawEdition.Current)
            return On(day);
        var values = law.Proposed(this) ?? ValuesIn(law.Name);
        return day > _knownThrough && law.Proposed(this) is null ? Presumed(values[^1]) : Pick(values, day);
    }

    private Dated<T> Pick(Dated<T>[] values, DateOnly day)
    {
        for (var i = values.Length - 1; i >= 0; i--)
        {
            if (values[i].From <= day)
                return values[i];
        }

        throw new NoParameter(Name, day, values[0].From);
    }

    /// <summary>An edition knows the rows that had entered by then; of two for one day, the later entered.</summary>
    private Dated<T>[] ValuesIn(string edition)
    {
        ParameterRow<T>[] rows = [.. Rows.Where(row => string.CompareOrdinal(row.Edition, edition) <= 0)
            .GroupBy(row => row.From, (_, same) => same.MaxBy(row => row.Edition, StringComparer.Ordinal)!).OrderBy(row => row.From)];
        return [.. rows.Select((row, i) => row.In(Name, i + 1 < rows.Length ? rows[i + 1].From.AddDays(-1) : _knownThrough))];
    }

    private Dated<T> Presumed(Dated<T> last) => last with
    {
        Used = last.Used with
        {
            Through = null,
            Note = $"No value later than that of {last.From:yyyy-MM-dd} is on record; that one was used after {_knownThrough:yyyy-MM-dd}.",
        },
    };
}

/// <summary>One row of a parameter file.</summary>
/// <param name="Edition">The edition of the law in which the row entered; the first when the file names none.</param>
internal sealed record ParameterRow<T>(
    DateOnly From, T Value, string Cite, string Source, string? Note, bool Confirmed = true, string Edition = LawEdition.First)
{
    public Dated<T> In(string name, DateOnly? through) =>
        new(From, Value, Cite, new(name, Convert.ToString(Value, CultureInfo.InvariantCulture)!, From, through, Cite, Confirmed ? null : $"{Note} Source: {Source}."));
}

/// <summary>Reads parameter files.</summary>
public static class Parameter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="name">As <c>Monetary/weekly-benefit-minimum</c>; the last part is the file's name, what stands before it the rule's folder.</param>
    /// <exception cref="InvalidOperationException">When there is no such file, or it holds no values.</exception>
    public static Parameter<T> Load<T>(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var path = name.Insert(name.LastIndexOf('/'), "/parameters") + ".json";
        using var stream = typeof(Parameter).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The law has no parameter file {path}.");
        var file = JsonSerializer.Deserialize<File<T>>(stream, Json);
        return file is { Values.Length: > 0 }
            ? new(name, file.Values, file.KnownThrough)
            : throw new InvalidOperationException($"The parameter file {path} holds no values.");
    }

    private sealed record File<T>(DateOnly? KnownThrough, ParameterRow<T>[] Values);
}
