using BenefitsFlow.Law.Weekly;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace BenefitsFlow.Bench;

/// <summary>The arithmetic of one week as rules of another engine, with the figures of weeks since July 2012.</summary>
/// <remarks>It has less to do than the law: no sentence, no citation, no dated figures, no check of what it is handed.</remarks>
internal static class WeekWorkflow
{
    private const string Name = "week";

    // In the order in which the law asks: the first that is not met decides.
    private static readonly (string Rule, WeekOutcome Otherwise)[] Rules =
    [
        ("week.HoursWorked < week.FullTimeHours", WeekOutcome.NotUnemployed),
        ("3m * (week.GrossEarnings - 5m) < 4m * week.WeeklyBenefitAmount", WeekOutcome.NotUnemployed),
        ("week.HoursAvailable >= 30m", WeekOutcome.Availability),
        ("not week.WaitingWeekDue", WeekOutcome.WaitingWeek),
        ("benefit > 0m", WeekOutcome.NothingPayable),
        ("payable > 0m", WeekOutcome.Exhausted),
    ];

    private static readonly Engine Engine = Workflows.With(
        Name,
        [
            ("sevenths", "week.HoursAvailable >= 40m ? 7m : week.HoursAvailable >= 35m ? 6m : 5m"),
            ("deduction", "Math.Ceiling(Math.Max(0m, week.GrossEarnings - 5m) * 75m / 100m)"),
            ("benefit", "Math.Floor(Math.Max(0m, (week.WeeklyBenefitAmount * sevenths / 7m) - deduction))"),
            ("payable", "Math.Floor(Math.Min(benefit, week.BalanceBefore ?? benefit))"),
        ],
        Workflows.All(Rules.Select(rule => rule.Rule)));

    public static RuleResultTree For(WeekFacts facts) => Engine.Decide(Name, new("week", facts));

    /// <exception cref="InvalidOperationException">When the two come to different outcomes or amounts.</exception>
    public static void Check(WeekFacts facts, WeekDecision law)
    {
        var result = For(facts);
        // It ends with the first that is not met.
        var outcome = result.IsSuccess ? WeekOutcome.Payable : Rules[result.ChildResults.Count() - 1].Otherwise;
        var deduction = outcome is WeekOutcome.NotUnemployed or WeekOutcome.Availability ? 0 : result.Amount<decimal>("deduction");
        var rules = (outcome, deduction, outcome == WeekOutcome.Payable ? result.Amount<decimal>("payable") : 0);
        if (rules != (law.Outcome, law.Deduction, law.Payable))
            throw new InvalidOperationException($"The rules come to {rules}, the law to {law}, on {facts}.");
    }
}
