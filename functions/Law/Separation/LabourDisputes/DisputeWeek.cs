namespace BenefitsFlow.Law.Separation.LabourDisputes;

/// <summary>
/// Whether the dispute lasts in the week: a disqualification "shall end when the strike or lockout is terminated" (RCW 50.20.090(3)). As read
/// on 2026-11-23.
/// </summary>
internal static class DisputeWeek
{
    private static readonly Parameter<string> EndingWeek = Parameter.Load<string>("Separation/week-a-dispute-ends");

    /// <summary>True when at least one day of the week is a day of the dispute.</summary>
    public static bool For(DisputeFacts facts, Reasons reasons)
    {
        var week = facts.Week;
        var lasts = facts.Began <= week.Saturday && (facts.Ended is null || facts.Ended >= week.Sunday);
        if (lasts && facts.Ended < week.Saturday)
            reasons.Take(EndingWeek, week.Sunday);
        return reasons.Find(nameof(DisputeWeek), lasts, "RCW 50.20.090(3)", [nameof(DisputeFacts.Began), nameof(DisputeFacts.Ended)], () => new(
            $"The dispute began on {English.Day(facts.Began)}{(facts.Ended is { } end ? $" and ended on {English.Day(end)}" : "")}. " +
            (lasts ? "It lasted in this week." : "It did not last in this week."),
            $"El conflicto comenzó el {Spanish.Day(facts.Began)}{(facts.Ended is { } fin ? $" y terminó el {Spanish.Day(fin)}" : "")}. " +
            (lasts ? "Duró en esta semana." : "No duró en esta semana.")));
    }
}
