namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// "Any amount as benefits … to which he or she is not entitled" (RCW 50.20.190(1)), week by week; what was withheld for tax and child support
/// counts as paid (WAC 192-220-010(2)), and an offset goes back where it came from (WAC 192-230-090(4)). As read on 2026-11-23.
/// </summary>
internal static class OverpaymentAmount
{
    private static readonly Parameter<string> PartOfWeek = Parameter.Load<string>("Overpayments/partly-overpaid-week-offset");

    private static readonly Conclusion Concluded = new(
        nameof(OverpaymentAmount),
        "RCW 50.20.190(1)",
        new("You were paid more than you were entitled to.", "A usted se le pagó más de lo que le correspondía."),
        new("You were not paid more than you were entitled to.", "A usted no se le pagó más de lo que le correspondía."),
        new("Whether you were paid too much is open.", "No se sabe todavía si a usted se le pagó de más."));

    /// <summary>True when something was paid in error.</summary>
    public static bool Explain(OverpaymentFacts facts, Reasons reasons)
    {
        if (facts.Weeks.Any(week => week is { RestoredOffset: > 0, Entitled: > 0 }))
            reasons.Take(PartOfWeek, facts.Served);
        return reasons.Find(Finding.Any(Concluded, [.. facts.Weeks.Select(Of)]));
    }

    private static Finding Of(OverpaidWeek week) => new(week.Overpaid + week.RestoredOffset > 0, "WAC 192-220-010(2)", () =>
    {
        var (paid, due) = (Dollars.Exact(week.Paid), Dollars.Exact(week.Entitled));
        var (restored, owed) = (Dollars.Exact(week.RestoredOffset), Dollars.Exact(week.Overpaid));
        var back = week.RestoredOffset > 0;
        return new(
            $"For the week that began on {English.Day(week.Week.Sunday)}, {paid} was paid, with what was withheld for taxes and child support " +
            $"or taken to repay an overpayment. {due} was due, so {owed} was overpaid." +
            (back ? $" {restored} goes back to the balance of your earlier overpayment." : ""),
            $"Por la semana que comenzó el {Spanish.Day(week.Week.Sunday)} se pagaron {paid}, contando lo retenido para impuestos y manutención de " +
            $"menores o tomado para devolver un sobrepago. Correspondían {due}, así que se pagaron de más {owed}." +
            (back ? $" {restored} vuelven al saldo de su sobrepago anterior." : ""),
            back ? $"{paid} − {due} − {restored} → {owed}" : $"{paid} − {due} → {owed}");
    })
    {
        Rule = "WeekOverpaid",
        Facts = [nameof(OverpaymentFacts.Weeks)],
    };
}
