namespace BenefitsFlow.Law.Monetary;

/// <summary>"A benefit year begins on Sunday of the calendar week in which you file your application" (WAC 192-110-095(1)).</summary>
/// <remarks>As read on 2026-11-23. Not decided here: backdating for good cause or the convenience of the department (2).</remarks>
internal static class EffectiveDate
{
    /// <summary>A Sunday.</summary>
    public static DateOnly Of(DateOnly applied, Reasons reasons)
    {
        var sunday = Week.Of(applied).Sunday;
        reasons.Find(nameof(EffectiveDate), true, "WAC 192-110-095(1)", [nameof(MonetaryFacts.Applied)], () => new(
            $"You applied on {English.Weekday(applied)}. A claim starts on the Sunday of that week: {English.Day(sunday)}.",
            $"Usted presentó su solicitud el {Spanish.Weekday(applied)}. La solicitud comienza el domingo de esa semana: {Spanish.Day(sunday)}."));
        return sunday;
    }
}
