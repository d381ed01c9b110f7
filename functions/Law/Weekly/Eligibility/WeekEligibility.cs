namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Whether the conditions of one week are met (RCW 50.20.010(1)), and why. As read on 2026-11-23.</summary>
/// <remarks>
/// Not decided here: whether the claimant was unemployed, the hours of availability, pay, the waiting week and the amount
/// (<see cref="WeekDecision"/>); separations and refusals of work; labor disputes (RCW 50.20.090); days of payments for an injury at work (RCW
/// 50.20.085); which wages make a claim.
/// </remarks>
public sealed record WeekEligibility : Decision<WeekEligibilityFacts>
{
    private static readonly Conclusion Concluded = new(
        nameof(WeekEligibility),
        "RCW 50.20.010(1)",
        new("You meet the conditions of this week.", "Usted cumple las condiciones de esta semana."),
        new("You do not meet a condition of this week.", "Usted no cumple una condición de esta semana."),
        new("A condition of this week is still open.", "Una condición de esta semana está todavía pendiente."));

    public required Week Week { get; init; }

    /// <summary>What the conditions come to.</summary>
    public required WeekEligible Outcome { get; init; }

    /// <summary>
    /// True when only the federal verification of a right to work is open and reasonable evidence was given: the week may be paid conditionally
    /// (WAC 192-100-070(1)(b)).
    /// </summary>
    public required bool MayBePaidConditionally { get; init; }

    /// <summary>Asks each condition that was raised, in the order of the law.</summary>
    /// <exception cref="ArgumentException">When counts, hours or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that week is not on record: a person has to decide, nothing is denied.</exception>
    public static WeekEligibility For(WeekEligibilityFacts facts, LawEdition? law = null)
    {
        PossibleWeek.Check(facts);
        law ??= LawEdition.Current;
        Finding[] conditions = [.. Conditions(facts, law).OfType<Finding>().Select(finding => Presumption.Settle(finding, facts))];
        var root = Finding.All(Concluded, conditions);
        return new()
        {
            Facts = facts,
            Edition = law.Name,
            Week = facts.Week,
            Outcome = root.Open ? WeekEligible.Open : root.Met ? WeekEligible.Eligible : WeekEligible.NotEligible,
            MayBePaidConditionally = root.Open && conditions.All(finding => finding.Met || WorkAuthorization.OnlyVerificationOpen(finding, facts)),
            Findings = [root],
        };
    }

    internal override WeekEligibility On(WeekEligibilityFacts facts, LawEdition law) => For(facts, law);

    private static IEnumerable<Finding?> Conditions(WeekEligibilityFacts facts, LawEdition law) =>
    [
        RegisteredForWork.For(facts, law),
        ReportedInPerson.For(facts),
        WeekFiled.For(facts, law),
        AbleAndAvailable.For(facts, law),
        JobSearch.For(facts, law),
        JobSearchReview.For(facts),
        ReemploymentServices.For(facts, law),
        DirectedWorkshop.For(facts, law),
        School.For(facts, law),
        WorkAuthorization.For(facts, law),
        Athlete.For(facts, law),
        SchoolWork.For(facts, law),
    ];
}
