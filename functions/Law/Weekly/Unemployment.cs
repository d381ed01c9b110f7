namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// Who counts as unemployed in a week (RCW 50.04.310(1), WAC 192-270-075(1)): less than full-time work, and earnings below "one and
/// one-third times the individual's weekly benefit amount plus five dollars". As read on 2026-11-23.
/// </summary>
/// <remarks>
/// The whole weekly benefit amount is used, before any reduction. Not decided here: corporate officers (2); a week inside a full-time
/// contract (1)(b); net earnings from self-employment, which the caller hands in as earnings.
/// </remarks>
internal static class Unemployment
{
    public static bool For(WeekFacts facts, Reasons reasons) => ByHours(facts, reasons) && ByEarnings(facts, reasons);

    private static bool ByHours(WeekFacts facts, Reasons reasons)
    {
        var less = facts.HoursWorked < facts.FullTimeHours;
        var full = facts.FullTimeHours;
        return reasons.Find(
            less,
            "WAC 192-270-075(1)(a)",
            $"You worked {English.Hours(facts.HoursWorked)}. Full-time work in your occupation is {English.Hours(full)}, so you " +
            (less ? "did not work full time." : "worked full time."),
            $"Usted trabajó {Spanish.Hours(facts.HoursWorked)}. El tiempo completo en su ocupación es de {Spanish.Hours(full)}, así que usted " +
            (less ? "no trabajó tiempo completo." : "trabajó tiempo completo."));
    }

    private static bool ByEarnings(WeekFacts facts, Reasons reasons)
    {
        var (weekly, gross) = (facts.WeeklyBenefitAmount, Dollars.Exact(facts.GrossEarnings));
        // Earnings reach 4/3 of the amount plus 5 exactly when three times (earnings less 5) reach four times the amount.
        var below = 3 * (facts.GrossEarnings - 5) < 4 * weekly;
        var (en, es) = below
            ? ("You are below it.", "Usted está por debajo.")
            : ("You are not below it, so you do not count as unemployed.", "Usted no está por debajo, así que no cuenta como persona desempleada.");
        var limit = Dollars.Exact(decimal.Ceiling(((4 * weekly / 3) + 5) * 100) / 100);
        return reasons.Find(
            below,
            "RCW 50.04.310(1)",
            $"You earned {gross} before taxes. The limit is {limit}: one and one-third times your weekly benefit amount of " +
            $"{Dollars.Whole(weekly)}, plus $5. {en}",
            $"Usted ganó {gross} antes de impuestos. El límite es {limit}: una vez y un tercio su cantidad de beneficio semanal de " +
            $"{Dollars.Whole(weekly)}, más $5. {es}");
    }
}
