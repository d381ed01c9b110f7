namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// A seventh "for each day that he or she is unavailable for work", and the whole week from three days on (RCW 50.20.130(1)), as weeks before
/// January 2, 2022 count. As read on 2026-11-23.
/// </summary>
/// <remarks>Days for which sick leave was paid and deducted are not taken off again (WAC 192-190-075(2)).</remarks>
internal static class AvailableDays
{
    private const string Cite = "RCW 50.20.130(1)";

    /// <summary>Sevenths lost, 0 to 2; null when a person has to decide.</summary>
    /// <param name="sick">Days of paid sick leave; null when not known.</param>
    public static int? For(int days, int? sick, WeekFacts facts, decimal amount, Reasons reasons)
    {
        if (days > 0 && sick is null)
            return AskSickDays(reasons);
        var lost = Math.Max(0, days - (sick ?? 0));
        if (lost > 2)
            return AskWhy(lost, reasons);
        if (lost > 0)
            SeventhsTaken.TakeOrder(facts, amount, reasons);
        reasons.Find(nameof(AvailableDays), true, Cite, [nameof(WeekFacts.DaysUnavailable)], () => lost == 0
            ? new(
                "No day of the week is taken off: you were available, or paid sick leave has been counted.",
                "No se descuenta ningún día: usted estuvo disponible, o ya se contó la licencia pagada.")
            : SeventhsTaken.Say(
                lost,
                amount,
                $"Days on which you were not available for work: {lost}",
                $"Días en que usted no estuvo disponible para trabajar: {lost}"));
        return lost;
    }

    private static int? AskSickDays(Reasons reasons) => SeventhsTaken.Ask(
        nameof(AvailableDays),
        "WAC 192-190-075(2)",
        nameof(WeekFacts.Pay),
        () => new(
            "Days for which sick leave was paid are not taken off a second time. How many they were is not known yet.",
            "Los días por los que se pagó licencia por enfermedad no se descuentan otra vez. No se sabe todavía cuántos fueron."),
        new("How many days of sick leave were you paid for in this week?", "¿Por cuántos días de enfermedad le pagaron en esta semana?"),
        reasons);

    private static int? AskWhy(int lost, Reasons reasons) => SeventhsTaken.Ask(
        nameof(AvailableDays),
        Cite,
        nameof(WeekFacts.DaysUnavailable),
        () => new(
            $"You were not available for work on {lost} days. From three days on, the law takes the whole week. " +
            "A person at the agency will ask you about it and decide.",
            $"Usted no estuvo disponible para trabajar {lost} días. A partir de tres días, la ley quita toda la semana. " +
            "Una persona de la agencia le preguntará y decidirá."),
        new("Why were you not available for work on these days?", "¿Por qué no estuvo disponible para trabajar esos días?"),
        reasons);
}
