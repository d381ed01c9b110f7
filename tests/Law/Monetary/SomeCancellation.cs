using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>Wage credits of a claim after a discharge by employer A for gross misconduct.</summary>
internal static class SomeCancellation
{
    public static readonly Quarter First = SomeWages.First;

    public static readonly Quarter Newest = First.Plus(3);

    public static QuarterWages At(string employer, Quarter quarter, decimal wages, int? hours) => new(quarter, wages, hours) { Employer = employer };

    public static IEnumerable<QuarterWages> Evenly(string employer, decimal wages, int? hours) =>
        SomeWages.Evenly(First, 4, wages, hours).Select(row => row with { Employer = employer });

    public static MonetaryDetermination Cancelled(QuarterWages[] wages) =>
        MonetaryDetermination.For(new MonetaryFacts { Applied = SomeWages.Applied, Wages = wages, GrossMisconductBy = "A" });
}
