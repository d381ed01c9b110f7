namespace BenefitsFlow.Law;

/// <summary>What a decision gathers on its way: the law it stands on, and findings in the order in which the law asks.</summary>
internal sealed class Reasons(LawEdition law)
{
    private readonly List<Finding> _findings = new(8);
    private List<UsedParameter>? _taken;

    public Reasons()
        : this(LawEdition.Current)
    {
    }

    public LawEdition Law => law;

    /// <exception cref="InvalidOperationException">When a number of the law was taken that no finding shows.</exception>
    public IReadOnlyList<Finding> Findings =>
        _taken is null ? _findings : throw new InvalidOperationException($"No finding shows that {_taken[0].Name} was applied.");

    /// <summary>Adds a limb's finding, with the parameters taken since the last one, and hands back whether it is met.</summary>
    /// <param name="rule">The rule, by the statute's noun: <c>nameof</c> of its class.</param>
    /// <param name="facts">The members of the facts that it looked at.</param>
    /// <param name="say">The words; made when somebody first reads them.</param>
    public bool Find(string rule, bool met, string cite, IReadOnlyList<string> facts, Func<Words> say)
    {
        _findings.Add(new(met, cite, say) { Rule = rule, Facts = facts, Parameters = Taken() });
        return met;
    }

    /// <summary>Adds a finding with its limbs, with the parameters taken since the last one, and hands back whether it is met.</summary>
    public bool Find(Finding finding)
    {
        _findings.Add(_taken is null ? finding : finding with { Parameters = [.. finding.Parameters, .. Taken()] });
        return finding.Met;
    }

    /// <summary>The value that holds on a day, shown by the next finding.</summary>
    public T Take<T>(Parameter<T> parameter, DateOnly day) => Take(parameter.On(day, law));

    /// <summary>A value, shown by the next finding.</summary>
    public T Take<T>(Dated<T> dated)
    {
        _taken ??= new(2);
        if (!_taken.Contains(dated.Used))
            _taken.Add(dated.Used);
        return dated.Value;
    }

    private IReadOnlyList<UsedParameter> Taken()
    {
        IReadOnlyList<UsedParameter> taken = _taken ?? (IReadOnlyList<UsedParameter>)[];
        _taken = null;
        return taken;
    }
}
