namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// A waiver is not "to receive either a greater weekly benefit amount or a greater total benefit amount than you were originally eligible to
/// receive" (WAC 192-220-080(5)). What is waived is charged to the claim "as though such benefits had been properly paid" (RCW 50.20.190(2)).
/// As read on 2026-11-23.
/// </summary>
internal static class WaiverLimit
{
    private static readonly IReadOnlyList<string> Looked =
    [
        nameof(WaiverFacts.Weeks), nameof(WaiverFacts.WeeklyBenefitAmount), nameof(WaiverFacts.MaximumBenefitsPayable),
        nameof(WaiverFacts.ChargedSoFar),
    ];

    /// <summary>Dollars and cents that can be waived.</summary>
    public static decimal Explain(WaiverFacts facts, Reasons reasons)
    {
        var weeks = facts.Weeks.Sum(week => Math.Min(week.Overpaid, Math.Max(0, facts.WeeklyBenefitAmount - week.Entitled)));
        var left = Math.Max(0, facts.MaximumBenefitsPayable - facts.ChargedSoFar);
        var amount = Math.Min(weeks, left);
        reasons.Find(
            nameof(WaiverLimit),
            amount > 0,
            "WAC 192-220-080(5)",
            Looked,
            () => new(
                $"Up to your weekly benefit amount of {Dollars.Whole(facts.WeeklyBenefitAmount)} a week, {Dollars.Exact(weeks)} can be " +
                "waived, and no more " +
                $"than the {Dollars.Exact(left)} left on your claim. {Dollars.Exact(amount)} can be waived, and counts as benefits paid to you.",
                $"Hasta su cantidad de beneficio semanal de {Dollars.Whole(facts.WeeklyBenefitAmount)} por semana se pueden exonerar " +
                $"{Dollars.Exact(weeks)}, y " +
                $"no más que los {Dollars.Exact(left)} que quedan en su solicitud. Se pueden exonerar " +
                $"{Dollars.Exact(amount)}, que cuentan como beneficios pagados.",
                $"min({Dollars.Exact(weeks)}, {Dollars.Exact(left)}) → {Dollars.Exact(amount)}"));
        return amount;
    }
}
