namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// "The principal amount will be deducted from benefits payable", by a percentage "based on your total weekly benefit amount, before
/// deductions for such items as pensions, child support, income taxes" (WAC 192-230-100). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// A fraction of a cent is dropped. Not decided here: whether an offset is due and at which percentage; which overpayment comes first;
/// overpayments of other states, (4).
/// </remarks>
internal static class OverpaymentOffset
{
    private static readonly Parameter<string> On = Parameter.Load<string>("Weekly/offset-base");

    /// <summary>Dollars and cents, no more than the principal or the benefits payable.</summary>
    /// <param name="payable">The week's benefits, whole dollars.</param>
    /// <param name="beforePension">What they would be without pensions, whole dollars.</param>
    public static decimal For(WeekFacts facts, decimal payable, decimal beforePension, Reasons reasons)
    {
        if (facts.Overpayment is not { } owed)
            return 0;
        if (owed.Percent < 100 && payable < facts.WeeklyBenefitAmount)
            reasons.Take(On, facts.Week.Sunday);
        // What the claim has left bounds what is payable.
        var on = Math.Min(beforePension, facts.BalanceBefore ?? beforePension);
        var share = Dollars.LoweredToWhole(on * owed.Percent) / 100;
        var offset = Math.Min(Math.Min(share, owed.Principal), payable);
        reasons.Find(nameof(OverpaymentOffset), true, Cite(owed.Kind), [nameof(WeekFacts.Overpayment)], () =>
        {
            var arithmetic = $"{Dollars.Exact(on)} × {English.Number(owed.Percent)}% = {Dollars.Exact(share)}";
            return new(
                $"You owe {Dollars.Exact(owed.Principal)} of overpaid benefits. Of this week's benefits, {English.Number(owed.Percent)}% goes " +
                $"to it: {arithmetic}, and no more than you owe or this week pays: {Dollars.Exact(offset)}.",
                $"Usted debe {Dollars.Exact(owed.Principal)} de beneficios pagados de más. De los beneficios de esta semana, se destina a ello el " +
                $"{English.Number(owed.Percent)}%: {arithmetic}, y no más de lo que debe o de lo que paga esta semana: {Dollars.Exact(offset)}.",
                $"{arithmetic} → {Dollars.Exact(offset)}");
        });
        return offset;
    }

    private static string Cite(OverpaymentKind kind) => kind switch
    {
        OverpaymentKind.Fraud => "WAC 192-230-100(3)(a)",
        OverpaymentKind.CanceledClaim => "WAC 192-230-100(2)",
        _ => "WAC 192-230-100(3)(b)",
    };
}
