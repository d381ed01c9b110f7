namespace BenefitsFlow.Law.Monetary;

/// <summary>"A benefit year begins on Sunday of the calendar week in which you file your application" (WAC 192-110-095(1), 192-100-035).</summary>
/// <remarks>As read on 2026-11-23.</remarks>
internal static class EffectiveDate
{
    /// <summary>A Sunday: of the week of application, or of an earlier week that was asked for and granted.</summary>
    public static DateOnly Of(MonetaryFacts facts, Reasons reasons)
    {
        var (applied, sunday) = (facts.Applied, Week.Of(facts.Applied).Sunday);
        reasons.Find(nameof(EffectiveDate), true, "WAC 192-110-095(1)", [nameof(MonetaryFacts.Applied)], () => new(
            $"You applied on {English.Weekday(applied)}. A claim starts on the Sunday of that week: {English.Day(sunday)}.",
            $"Usted presentó su solicitud el {Spanish.Weekday(applied)}. La solicitud comienza el domingo de esa semana: {Spanish.Day(sunday)}."));
        return facts.Backdating is { } asked && asked.AskedFor < sunday ? Backdating.Of(asked, facts, reasons) ?? sunday : sunday;
    }
}
