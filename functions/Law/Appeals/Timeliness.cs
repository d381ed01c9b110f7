namespace BenefitsFlow.Law.Appeals;

/// <summary>
/// Whether an appeal or petition came in time, or late for good cause (RCW 50.32.075, WAC 192-04-090): the length of the delay, its excusability
/// and prejudice to others are weighed by a judge or the commissioner, never by the agency's staff. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A late one is taken in all the same: nobody "may refuse to accept" it (WAC 192-110-001). Not decided here: the commissioner's own motion, whose
/// time cannot be waived (RCW 50.32.070); reinstatement after a withdrawal (WAC 192-04-100).
/// </remarks>
public sealed record Timeliness : Decision<TimelinessFacts>
{
    public required DateOnly LastDay { get; init; }

    /// <summary>Days after the last day; zero when it is on time.</summary>
    public required int DaysLate { get; init; }

    /// <summary>True on time or late for good cause, false late without; null while good cause is to be weighed.</summary>
    public required bool? Heard { get; init; }

    /// <exception cref="ArgumentException">When it was filed before there was anything to take it against.</exception>
    /// <exception cref="NoParameter">When the number of days then is not on record.</exception>
    public static Timeliness For(TimelinessFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Filed < facts.From)
            throw new ArgumentException("Nothing can be appealed before it was delivered or mailed.", nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var last = ProceedingWindow.LastDayFor(facts.Step, facts.From, reasons);
        var late = Math.Max(0, facts.Filed.DayNumber - last.DayNumber);
        reasons.Find(nameof(Timeliness), late == 0, Counted(facts.Step), [nameof(TimelinessFacts.From), nameof(TimelinessFacts.Filed)], () => new(
            $"The last day was {English.Weekday(last)}. This was filed on {English.Weekday(facts.Filed)}.",
            $"El último día fue el {Spanish.Weekday(last)}. Esto se presentó el {Spanish.Weekday(facts.Filed)}.",
            $"{late}"));
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            LastDay = last,
            DaysLate = late,
            Heard = late == 0 ? true : Weighed(facts, late, reasons),
            Findings = reasons.Findings,
        };
    }

    internal override Timeliness On(TimelinessFacts facts, LawEdition law) => For(facts, law);

    private static string Counted(AppealStep step) => Waivable(step) ? "WAC 192-04-080" : "WAC 10-08-080";

    /// <summary>"Administrative appeals or petitions set forth in … this title."</summary>
    private static bool Waivable(AppealStep step) =>
        step is AppealStep.Appeal or AppealStep.PetitionOnAssessment or AppealStep.PetitionForReview or AppealStep.PetitionAfterVacateDenied;

    private static bool? Weighed(TimelinessFacts facts, int late, Reasons reasons)
    {
        if (!Waivable(facts.Step))
            return reasons.Find(LateFiling.NotWaivable);
        var finding = LateFiling.Concluded.On(facts.GoodCause, LateFiling.Factors(facts, late));
        reasons.Find(finding with { Facts = [nameof(TimelinessFacts.GoodCause)], Question = finding.Open ? LateFiling.Asked : null });
        return facts.GoodCause;
    }
}
