namespace BenefitsFlow.Law.Issues;

/// <summary>
/// What a determination has to convey: "applicable statute numbers, a brief explanation of pertinent law, outline of relevant facts, reasoning,
/// decision, and result" (RCW 50.12.365(2)); for which weeks (RCW 50.20.180); how to appeal (WAC 192-04-050). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: whether the words are plain (RCW 50.12.365(1)); determinations before 2021 c 271; who gets it (WAC 192-130-070).
/// </remarks>
public sealed record DeterminationContents : Decision<DeterminationContentsFacts>
{
    private static readonly Parameter<string> Federal = Parameter.Load<string>("Issues/federal-determination-contents");

    /// <summary>True when nothing is missing; null while somebody has to look.</summary>
    public required bool? Complete { get; init; }

    /// <summary>Sections of what is missing, in the law's order.</summary>
    public IEnumerable<string> Missing => Findings[^1].Limbs.Where(limb => limb.Refused).Select(limb => limb.Cite);

    /// <exception cref="NoParameter">When it was sent before March 3, 2017.</exception>
    public static DeterminationContents For(DeterminationContentsFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        if (facts.Appealable)
            reasons.Take(Federal, facts.Sent);
        var whole = Finding.All(DeterminationItems.Concluded, [.. Items(facts)]);
        reasons.Find(whole);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Complete = whole.Answer,
            Findings = reasons.Findings,
        };
    }

    internal override DeterminationContents On(DeterminationContentsFacts facts, LawEdition law) => For(facts, law);

    private static IEnumerable<Finding> Items(DeterminationContentsFacts facts)
    {
        yield return DeterminationItems.StatuteNumbers.On(facts.StatuteNumbers);
        yield return DeterminationItems.ExplanationOfLaw.On(facts.ExplanationOfLaw);
        yield return DeterminationItems.RelevantFacts.On(facts.RelevantFacts);
        yield return DeterminationItems.Reasoning.On(facts.Reasoning);
        yield return DeterminationItems.DecisionStated.On(facts.DecisionStated);
        yield return DeterminationItems.Result.On(facts.Result);
        yield return DeterminationItems.WeeksOrCondition.On(facts.WeeksOrCondition);
        yield return DeterminationItems.SocialSecurityNumber.Not(facts.FullSocialSecurityNumber);
        if (!facts.Appealable)
            yield break;
        yield return DeterminationItems.AppealRight.On(facts.AppealRight);
        yield return DeterminationItems.AppealDeadline.On(facts.AppealDeadline);
    }
}
