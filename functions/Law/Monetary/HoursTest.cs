namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// "No benefit year will be established unless it is determined that the individual earned wages in 'employment' in not less than six
/// hundred eighty hours of the individual's base year" (RCW 50.04.030). As read on 2026-11-23. There is no test in dollars.
/// </summary>
internal static class HoursTest
{
    private static readonly Parameter<decimal> HoursAsked = Parameter.Load<decimal>("Monetary/base-year-hours");

    /// <summary>True when the base year holds the hours.</summary>
    public static bool For(FilledBaseYear wages, DateOnly benefitYearBegins, Reasons reasons)
    {
        var needed = reasons.Take(HoursAsked, benefitYearBegins);
        return reasons.Find(nameof(HoursTest), wages.Hours >= needed, "RCW 50.04.030", [nameof(MonetaryFacts.Wages)], () => new(
            $"You worked {English.Hours(wages.Hours)} in your {wages.Year.En}. The law asks for at least {English.Number(needed)}.",
            $"Usted trabajó {Spanish.Hours(wages.Hours)} en su {wages.Year.Es}. La ley pide al menos {English.Number(needed)}."));
    }
}
