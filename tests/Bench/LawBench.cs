using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Bench;

/// <summary>Decisions of the law, findings and sentences included, as each claim and each week needs one.</summary>
internal static class LawBench
{
    private static readonly DateOnly Applied = new(2026, 4, 6);
    private static readonly Quarter First = Quarter.Of(Applied).Plus(-5);

    // Different people, so that no branch is taken every time.
    private static readonly QuarterWages[][] Wages = [.. Enumerable.Range(0, 64).Select(person => Enumerable.Range(0, 5)
        .Select(quarter => new QuarterWages(First.Plus(quarter), 2_000m + (person * 317m) + (quarter * 12.34m), 40 + (person * 9))).ToArray())];

    private static readonly WeekFacts[] Weeks = [.. Enumerable.Range(0, 64).Select(week => new WeekFacts
    {
        Week = Week.Of(Applied).Plus(week % 52),
        WeeklyBenefitAmount = 300 + (week * 11),
        GrossEarnings = week * 17.25m,
        HoursWorked = week % 41,
        HoursAvailable = 40,
        WaitingWeekDue = week == 0,
        BalanceBefore = 5_000,
    })];

    public static IReadOnlyList<Rate> Run() =>
    [
        Measure.OneCore("monetary determinations", number => MonetaryDetermination.For(Applied, Wages[number % Wages.Length])),
        Measure.OneCore("weekly determinations", number => WeekDecision.For(Weeks[number % Weeks.Length])),
    ];
}
