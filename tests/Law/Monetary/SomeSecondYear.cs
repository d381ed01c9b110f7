using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>A claim after the one of August 2025: new base year April 2025 to March 2026.</summary>
internal static class SomeSecondYear
{
    /// <summary>Wednesday of the week that begins on August 2, 2026: base year April 2025 to March 2026.</summary>
    public static readonly DateOnly Applied = new(2026, 8, 5);

    public static readonly Quarter First = new(2025, 2);

    public static readonly EarlierBenefitYear Earlier = new()
    {
        Applied = new(2025, 8, 6),
        Begins = new(2025, 8, 3),
        Ends = new(2026, 8, 1),
        BaseYear = new(BaseYearKind.Regular, new(2024, 2)),
        UnemployedWhenApplied = true,
        Separations = [new(2025, 8, 1)],
        Worked = true,
        Earned = 2298, // six times $383, the least of July 2026
    };

    public static MonetaryDetermination Determined(EarlierBenefitYear earlier, DateOnly? applied = null) => MonetaryDetermination.For(new()
    {
        // Without the last quarter, so that the alternate base year falls short.
        Applied = applied ?? Applied,
        Wages = SomeWages.Evenly(First, 4, 9000, 200),
        Earlier = earlier,
    });

    public static void AssertEligible(bool? eligible, MonetaryDetermination determination) =>
        Assert.Equal((eligible == true, eligible is null), (determination.Eligible, determination.Open));
}
