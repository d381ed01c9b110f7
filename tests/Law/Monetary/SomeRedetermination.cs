using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>A claim of August 2025 on other wages than before.</summary>
internal static class SomeRedetermination
{
    public static readonly Week Sunday = new(new(2025, 8, 3));

    /// <summary>$366 a week and $9,516 in all.</summary>
    public static readonly MonetaryDetermination Less = SomeWages.Determined(SomeWages.Applied, 9000);

    /// <summary>$500 a week and $13,000 in all.</summary>
    public static readonly MonetaryDetermination More = SomeWages.Determined(SomeWages.Applied, 13_000);

    /// <summary>No benefit year.</summary>
    public static readonly MonetaryDetermination None = SomeWages.Determined(SomeWages.Applied, 9000, 100);

    public static WeekPaid[] Three(decimal paid, decimal payable) =>
        [.. Enumerable.Range(0, 3).Select(n => new WeekPaid(Sunday.Plus(n), paid, payable))];

    public static RedeterminationFacts Facts(MonetaryDetermination before, MonetaryDetermination after, params WeekPaid[] weeks) => new()
    {
        Before = before,
        After = after,
        Ground = RedeterminationGround.Reconsideration,
        Mailed = new(2025, 8, 11),
        Asked = new(2025, 10, 1),
        Weeks = weeks,
    };
}
