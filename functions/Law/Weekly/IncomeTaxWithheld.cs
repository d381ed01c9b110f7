namespace BenefitsFlow.Law.Weekly;

/// <summary>Federal income tax withheld from a week's benefits at the claimant's election (RCW 50.20.220; WAC 192-190-010).</summary>
/// <remarks>What is withheld counts as paid to the claimant (WAC 192-190-010(2)).</remarks>
public static class IncomeTaxWithheld
{
    private static readonly Parameter<decimal> Rate = Parameter.Load<decimal>("Weekly/income-tax-withheld");

    /// <summary>Dollars and cents, a fraction of a cent dropped.</summary>
    /// <param name="payable">The week's benefits, whole dollars.</param>
    public static decimal Of(decimal payable, Week week) => At(Rate.On(week.Sunday).Value, payable);

    /// <summary>The same within a decision, no more than what is left.</summary>
    internal static decimal For(WeekFacts facts, decimal payable, decimal left, Reasons reasons)
    {
        if (!facts.WithholdIncomeTax)
            return 0;
        var percent = reasons.Take(Rate, facts.Week.Sunday);
        var tax = Math.Min(At(percent, payable), left);
        reasons.Find(nameof(IncomeTaxWithheld), true, "WAC 192-190-010", [nameof(WeekFacts.WithholdIncomeTax)], () =>
        {
            var arithmetic = $"{Dollars.Whole(payable)} × {English.Number(percent)}% → {Dollars.Exact(tax)}";
            return new(
                $"You asked for federal income tax to be withheld: {arithmetic}. It counts as paid to you.",
                $"Usted pidió que se retuviera el impuesto federal: {arithmetic}. Cuenta como pagado a usted.",
                arithmetic);
        });
        return tax;
    }

    private static decimal At(decimal percent, decimal payable) => decimal.Round(payable * percent / 100, 2, MidpointRounding.ToZero);
}
