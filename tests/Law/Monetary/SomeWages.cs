using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>An application of Wednesday, August 6, 2025: base year April 2024 to March 2025, alternate July 2024 to June 2025.</summary>
internal static class SomeWages
{
    public static readonly DateOnly Applied = new(2025, 8, 6);

    /// <summary>The first quarter of the regular base year.</summary>
    public static readonly Quarter First = new(2024, 2);

    /// <summary>The same in each quarter, oldest first.</summary>
    public static QuarterWages[] Evenly(Quarter first, int quarters, decimal wages, int? hours) =>
        [.. Enumerable.Range(0, quarters).Select(n => new QuarterWages(first.Plus(n), wages, hours))];

    /// <summary>A claim on its regular base year, the same in each quarter, on the Sunday or any day of its week.</summary>
    public static MonetaryDetermination Determined(DateOnly applied, decimal wages, int? hours = 200) =>
        MonetaryDetermination.For(applied, Evenly(BaseYear.Regular(Week.Of(applied).Sunday).First, 4, wages, hours));

    public static Finding Finding(this MonetaryDetermination determination, string cite) =>
        determination.Findings.First(finding => finding.Cite == cite);
}
