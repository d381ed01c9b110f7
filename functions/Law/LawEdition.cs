namespace BenefitsFlow.Law;

/// <summary>
/// An edition of these rules and parameters. Recorded with every decision, so that it can be replayed: on the same edition the same facts come
/// to the same answer; on another one, or on a law that is only proposed, to what that law says.
/// </summary>
/// <remarks>
/// A correction of what an edition held wrong never edits a row: it adds one with the new edition's name and the same first day. A rule whose
/// text was read wrongly asks <see cref="Since"/> before it decides the new way.
/// </remarks>
public sealed class LawEdition
{
    /// <summary>The first edition: year and month.</summary>
    internal const string First = "2026.11";

    /// <summary>The edition in use. It changes with any rule or parameter that can change a result.</summary>
    internal const string Latest = First;

    private readonly Dictionary<string, object?> _proposed;

    private LawEdition(string name, Dictionary<string, object?> proposed) => (Name, _proposed) = (name, proposed);

    /// <summary>The law as it is known now.</summary>
    public static LawEdition Current { get; } = new(Latest, []);

    /// <summary>Year and month, as <c>2026.11</c>; with <c>+</c> when something in it is only proposed.</summary>
    public string Name { get; }

    /// <summary>An edition that decided earlier.</summary>
    /// <param name="name">As a decision recorded it.</param>
    /// <exception cref="ArgumentException">When there was no such edition, or it was only proposed.</exception>
    public static LawEdition Named(string name)
    {
        if (name == Latest)
            return Current;
        return name is { Length: 7 } && string.CompareOrdinal(name, First) >= 0 && string.CompareOrdinal(name, Latest) < 0
            ? new(name, [])
            : throw new ArgumentException($"There is no edition {name} of the law: the editions run from {First} to {Latest}.", nameof(name));
    }

    /// <summary>The same law with other values of one parameter: to see what a change would do.</summary>
    /// <param name="parameter">Name of the parameter file, as <c>Monetary/weekly-benefit-minimum</c>.</param>
    /// <param name="values">From which day which value; oldest first, at least one.</param>
    /// <exception cref="ArgumentException">When there are no values.</exception>
    public LawEdition Proposing<T>(string parameter, params (DateOnly From, T Value)[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length == 0)
            throw new ArgumentException($"A proposal for {parameter} needs a value.", nameof(values));
        var rows = values.Select((value, i) => new ParameterRow<T>(value.From, value.Value, "proposed", "a proposal", "This is not the law: it is proposed.", false)
            .In(parameter, i + 1 < values.Length ? values[i + 1].From.AddDays(-1) : null)).ToArray();
        return new(Name.TrimEnd('+') + "+", new(_proposed) { [parameter] = rows });
    }

    /// <summary>True when this edition is that one or a later one.</summary>
    internal bool Since(string edition) => string.CompareOrdinal(Name, edition) >= 0;

    /// <exception cref="ArgumentException">When the proposal was made in values of another kind than the law's.</exception>
    internal Dated<T>[]? Proposed<T>(Parameter<T> parameter) => _proposed.GetValueOrDefault(parameter.Name) switch
    {
        null => null,
        Dated<T>[] rows => rows,
        _ => throw new ArgumentException($"{parameter.Name} is given in another kind of value than {typeof(T).Name}."),
    };
}
