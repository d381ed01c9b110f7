using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Bench;

/// <summary>Decisions of the law, as each claim and each week needs one, beside the bare arithmetic of the same in a rules engine.</summary>
internal static class LawBench
{
    private static readonly DateOnly Applied = new(2026, 4, 6);
    private static readonly Quarter First = Quarter.Of(Applied).Plus(-5);

    // Different people and weeks, so that every outcome occurs and no branch is taken every time.
    private static readonly QuarterWages[][] Wages = [.. Enumerable.Range(0, 64).Select(person => Enumerable.Range(0, 5)
        .Select(quarter => new QuarterWages(
            First.Plus(quarter), 300m + (person * 557m) + (person * quarter % 5 * 123.45m), 40 + (person * 9) + (quarter * 30))).ToArray())];

    internal static readonly WeekFacts[] Weeks = [.. Enumerable.Range(0, 64).Select(week => new WeekFacts
    {
        Week = Week.Of(Applied).Plus(week % 52),
        WeeklyBenefitAmount = 300 + (week * 11),
        GrossEarnings = week % 32 * 34.5m,
        HoursWorked = week % 41,
        HoursAvailable = Math.Min(40, 28 + (week % 8 * 4)),
        WaitingWeekDue = week % 26 == 3,
        BalanceBefore = (week + 3) % 16 * 400,
    })];

    private static int _letters;

    /// <summary>A table for each kind of decision. The last line is the rules engine's.</summary>
    /// <exception cref="InvalidOperationException">When law and rules engine differ on any of the people or weeks.</exception>
    public static IEnumerable<(string Title, IReadOnlyList<Rate> Rates)> Run()
    {
        foreach (var wages in Wages)
            MonetaryWorkflow.Check(wages, MonetaryDetermination.For(Applied, wages));
        foreach (var week in Weeks)
            WeekWorkflow.Check(week, WeekDecision.For(week));
        yield return ("Monetary determinations, one core", Beside(
            number => MonetaryDetermination.For(Applied, Wages[number % Wages.Length]).Findings,
            number => MonetaryWorkflow.For(Wages[number % Wages.Length])));
        yield return ("Weekly determinations, one core", Beside(
            number => WeekDecision.For(Weeks[number % Weeks.Length]).Findings,
            number => WeekWorkflow.For(Weeks[number % Weeks.Length])));
    }

    private static IReadOnlyList<Rate> Beside(Func<int, IReadOnlyList<Finding>> law, Action<int> rules) => Measure.SideBySide(
        ("decided, findings kept", number => law(number)),
        ("decided and worded in both languages", number => Word(law(number))),
        ("RulesEngine, outcome and amounts", rules));

    private static void Word(IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            _letters += findings[i].Because.En.Length + findings[i].Because.Es.Length;
            Word(findings[i].Limbs);
        }
    }
}
