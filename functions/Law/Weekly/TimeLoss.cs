namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// "Disqualified … with respect to any day or days" for which workers' compensation pays for lost time or a pension for total disability
/// (RCW 50.20.085). As read on 2026-11-23.
/// </summary>
/// <remarks>How days of a week reduce it is not written: they are taken as days of no availability, and one day is not taken twice.</remarks>
internal static class TimeLoss
{
    private const string Cite = "RCW 50.20.085";
    private const int WholeWeek = 7;
    private static readonly Parameter<string> AsDays = Parameter.Load<string>("Weekly/time-loss-days");

    /// <summary>True, with its finding, when it pays for every day of the week.</summary>
    public static bool TakesTheWeek(WeekFacts facts, Reasons reasons) => facts.TimeLossDays == WholeWeek && !reasons.Find(
        nameof(TimeLoss),
        false,
        Cite,
        [nameof(WeekFacts.TimeLossDays)],
        () => new(
            "Workers' compensation pays you for every day of this week, so no benefits are due for it.",
            "La compensación laboral le paga por todos los días de esta semana, así que no se deben beneficios por ella."));

    /// <summary>Sevenths lost in all, 1 to 2; null when a person has to decide.</summary>
    /// <param name="lost">Sevenths lost by availability.</param>
    public static int? For(WeekFacts facts, int lost, decimal amount, Reasons reasons)
    {
        var days = facts.TimeLossDays;
        reasons.Take(AsDays, facts.Week.Sunday);
        if (days > 2)
            return Ask(days, reasons);
        var all = Math.Max(lost, days);
        SeventhsTaken.TakeOrder(facts, amount, reasons);
        reasons.Find(nameof(TimeLoss), true, Cite, [nameof(WeekFacts.TimeLossDays)], () => SeventhsTaken.Say(
            all,
            amount,
            $"Workers' compensation pays you for {days} of the days. A day is taken off once",
            $"La compensación laboral le paga por {days} de los días. Un día se descuenta una sola vez"));
        return all;
    }

    private static int? Ask(int days, Reasons reasons) => SeventhsTaken.Ask(
        nameof(TimeLoss),
        Cite,
        nameof(WeekFacts.TimeLossDays),
        () => new(
            $"Workers' compensation pays you for {days} days of this week. A person at the agency will look at it and decide.",
            $"La compensación laboral le paga por {days} días de esta semana. Una persona de la agencia lo revisará y decidirá."),
        new("For which days of this week does workers' compensation pay you?", "¿Por qué días de esta semana le paga la compensación laboral?"),
        reasons);
}
