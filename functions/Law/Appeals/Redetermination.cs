namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// Whether a decision can still be made anew, and until when (RCW 50.20.160; nondisclosure: WAC 192-100-055). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Written notice goes to everybody who had the first decision, and to new parties (4); the new decision can be appealed. Not decided here: a
/// decision that an appeal tribunal has before it or has decided; what is owed then (RCW 50.20.190).
/// </remarks>
public sealed record Redetermination : Decision<RedeterminationFacts>
{
    private static readonly Parameter<string> Text = Parameter.Load<string>("Appeals/redetermination-text");

    /// <summary>Null while a person has to say something first.</summary>
    public required bool? Allowed { get; init; }

    /// <summary>Last day, inclusive; null when there is none: at any time, or not at all.</summary>
    public required DateOnly? Until { get; init; }

    /// <summary>Of lower amounts: false, because what was paid before is not recovered without fraud or misrepresentation. Null otherwise.</summary>
    public required bool? RecoversPaid { get; init; }

    /// <exception cref="ArgumentException">When the end of the benefit year is missing for an allowance, or a day precedes the decision.</exception>
    /// <exception cref="NoParameter">When the decision was sent before 2004.</exception>
    public static Redetermination For(RedeterminationFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.On < facts.Sent)
            throw new ArgumentException("A decision cannot be made anew before it was sent.", nameof(facts));
        if (facts.Decision == RedeterminedDecision.Allowance && facts.BenefitYearEnds is null)
            throw new ArgumentException("The time for an allowance runs from the end of the benefit year.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        reasons.Take(Text, facts.On);
        var (allowed, until) = RedeterminationRule.For(facts, reasons);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Allowed = allowed,
            Until = until,
            RecoversPaid = facts is { Decision: RedeterminedDecision.Amounts, Reduces: true } ? RedeterminationRule.Recovers(facts, reasons) : null,
            Findings = reasons.Findings,
        };
    }

    internal override Redetermination On(RedeterminationFacts facts, LawEdition law) => For(facts, law);
}
