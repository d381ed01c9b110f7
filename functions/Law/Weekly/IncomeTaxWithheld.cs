namespace BenefitsFlow.Law.Weekly;

/// <summary>Federal income tax withheld from a week's benefits at the claimant's election (RCW 50.20.220; WAC 192-190-010).</summary>
/// <remarks>
/// What is withheld counts as paid to the claimant (WAC 192-190-010). Not decided here: its place among child support and offsets, which no
/// rule of Title 192 fixes.
/// </remarks>
public static class IncomeTaxWithheld
{
    private static readonly Parameter<decimal> Rate = Parameter.Load<decimal>("Weekly/income-tax-withheld");

    /// <summary>Dollars and cents, a fraction of a cent dropped.</summary>
    /// <param name="payable">The week's benefits, whole dollars.</param>
    public static decimal Of(decimal payable, Week week)
        => decimal.Round(payable * Rate.On(week.Sunday).Value / 100, 2, MidpointRounding.ToZero);
}
