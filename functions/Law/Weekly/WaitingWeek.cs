namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// "Has been unemployed for a waiting period of one week" (RCW 50.20.010(1)(d)): the first week otherwise eligible, unpaid, in the same
/// benefit year (RCW 50.20.020). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A week whose earnings leave nothing to pay is still one of unemployment and serves. Not decided here: weeks waived because the federal
/// government pays for them (WAC 192-110-006).
/// </remarks>
internal static class WaitingWeek
{
    public static void Explain(Reasons reasons) => reasons.Find(nameof(WaitingWeek), true, "RCW 50.20.010(1)(d)", [nameof(WeekFacts.WaitingWeekDue)], () => new(
        "This is your waiting week: the first week of your benefit year in which you are eligible. The law does not pay it.",
        "Esta es su semana de espera: la primera semana de su año de beneficios en la que usted es elegible. La ley no la paga."));
}
