namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// "Has been unemployed for a waiting period of one week" (RCW 50.20.010(1)(d)): the first week otherwise eligible, unpaid, in the same
/// benefit year (RCW 50.20.020); none is served in weeks that the federal government pays for (WAC 192-110-006). As read on 2026-11-23.
/// </summary>
/// <remarks>A week whose earnings leave nothing to pay is still one of unemployment and serves.</remarks>
internal static class WaitingWeek
{
    // "Starting after the week ending March 7, 2020, through the week ending September 4, 2021."
    private static readonly InForce Waived = new(new(2020, 3, 8), new(2021, 9, 5));

    /// <summary>True when the week serves, unpaid.</summary>
    public static bool IsServedIn(WeekFacts facts, Reasons reasons)
    {
        if (!facts.WaitingWeekDue)
            return false;
        if (facts.FederallyFunded || Waived.On(facts.Week.Sunday))
            return !Waive(reasons);
        return reasons.Find(nameof(WaitingWeek), true, "RCW 50.20.010(1)(d)", [nameof(WeekFacts.WaitingWeekDue)], () => new(
            "This is your waiting week: the first week of your benefit year in which you are eligible. The law does not pay it.",
            "Esta es su semana de espera: la primera semana de su año de beneficios en la que usted es elegible. La ley no la paga."));
    }

    private static bool Waive(Reasons reasons) => reasons.Find(
        nameof(WaitingWeek), true, "WAC 192-110-006", [nameof(WeekFacts.WaitingWeekDue), nameof(WeekFacts.FederallyFunded)], () => new(
            "You need not serve a waiting week: the federal government pays for this week.",
            "Usted no tiene que cumplir una semana de espera: el gobierno federal paga esta semana."));
}
