namespace BenefitsFlow.Law.Monetary;

/// <summary>The least and the most that one week can pay, "determined as of each June 30th" for the twelve months that follow
/// (RCW 50.20.120(3)).</summary>
/// <param name="Lowest">Whole dollars.</param>
/// <param name="Highest">Whole dollars.</param>
internal readonly record struct BenefitLimits(decimal Lowest, decimal Highest)
{
    private static readonly Parameter<decimal> Minimum = Parameter.Load<decimal>("Monetary/weekly-benefit-minimum");
    private static readonly Parameter<decimal> Maximum = Parameter.Load<decimal>("Monetary/weekly-benefit-maximum");

    /// <exception cref="NoParameter">When the limits of that year are not on record.</exception>
    public static void RequireOn(DateOnly benefitYearBegins, Reasons reasons) => _ = Minimum.On(benefitYearBegins, reasons.Law);

    /// <exception cref="NoParameter">When the limits of that year are not on record.</exception>
    public static BenefitLimits On(DateOnly benefitYearBegins, Reasons reasons) =>
        new(reasons.Take(Minimum, benefitYearBegins), reasons.Take(Maximum, benefitYearBegins));
}
