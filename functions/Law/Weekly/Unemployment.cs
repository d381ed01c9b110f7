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
    private static readonly Conclusion Concluded = new(
        nameof(Unemployment),
        "RCW 50.04.310(1)",
        new("You count as unemployed for this week.", "Usted cuenta como persona desempleada en esta semana."),
        new("You do not count as unemployed for this week.", "Usted no cuenta como persona desempleada en esta semana."),
        new("Whether you count as unemployed is open.", "No se sabe todavía si usted cuenta como persona desempleada."));

    /// <summary>Earnings are asked about only when the hours were less than full time.</summary>
    public static bool For(WeekFacts facts, Reasons reasons)
    {
        var hours = ByHours(facts);
        return reasons.Find(hours.Met ? Finding.All(Concluded, hours, ByEarnings(facts)) : Finding.All(Concluded, hours));
    }

    private static Finding ByHours(WeekFacts facts)
    {
        var less = facts.HoursWorked < facts.FullTimeHours;
        return new(less, "WAC 192-270-075(1)(a)", () =>
        {
            var full = facts.FullTimeHours;
            return new(
                $"You worked {English.Hours(facts.HoursWorked)}. Full-time work in your occupation is {English.Hours(full)}, so you " +
                (less ? "did not work full time." : "worked full time."),
                $"Usted trabajó {Spanish.Hours(facts.HoursWorked)}. El tiempo completo en su ocupación es de {Spanish.Hours(full)}, así que usted " +
                (less ? "no trabajó tiempo completo." : "trabajó tiempo completo."));
        })
        {
            Rule = "FullTimeHours",
            Facts = [nameof(WeekFacts.HoursWorked), nameof(WeekFacts.FullTimeHours)],
        };
    }

    private static Finding ByEarnings(WeekFacts facts)
    {
        var weekly = facts.WeeklyBenefitAmount;
        // Earnings reach 4/3 of the amount plus 5 exactly when three times (earnings less 5) reach four times the amount.
        var below = 3 * (facts.GrossEarnings - 5) < 4 * weekly;
        return new(below, "RCW 50.04.310(1)", () =>
        {
            var (gross, limit) = (Dollars.Exact(facts.GrossEarnings), Dollars.Exact(decimal.Ceiling(((4 * weekly / 3) + 5) * 100) / 100));
            var (en, es) = below
                ? ("You are below it.", "Usted está por debajo.")
                : ("You are not below it, so you do not count as unemployed.", "Usted no está por debajo, así que no cuenta como persona desempleada.");
            return new(
                $"You earned {gross} before taxes. The limit is {limit}: one and one-third times your weekly benefit amount of " +
                $"{Dollars.Whole(weekly)}, plus $5. {en}",
                $"Usted ganó {gross} antes de impuestos. El límite es {limit}: una vez y un tercio su cantidad de beneficio semanal de " +
                $"{Dollars.Whole(weekly)}, más $5. {es}",
                $"{Dollars.Whole(weekly)} × 4 ÷ 3 + $5 → {limit}");
        })
        {
            Rule = "EarningsLimit",
            Facts = [nameof(WeekFacts.GrossEarnings), nameof(WeekFacts.WeeklyBenefitAmount)],
        };
    }
}
