using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>
/// Decides a certified week by arithmetic on the claimant's own answers, or holds it for a person when a question of eligibility is open.
/// </summary>
public sealed class DecideWeek(ClaimFile file)
{
    /// <returns>True when money is due.</returns>
    [Function(nameof(DecideWeek))]
    public async Task<bool> Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var claim = await file.StateAsync(week.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {week.ClaimId}.");
        var asIs = Decide(claim, new Week(week.Sunday));
        foreach (var issue in WeekIssues.Of(claim, week.Sunday, asIs))
            await file.AppendAsync(week.ClaimId, $"issue-{issue.Code}-{issue.Week:yyyy-MM-dd}", issue, "agency", cancellation);

        claim = (await file.StateAsync(week.ClaimId, cancellation))!;
        if (claim.IssuesHolding(week.Sunday).Select(issue => issue.Code).Distinct().ToList() is { Count: > 0 } holding)
        {
            await file.AppendAsync(week.ClaimId, $"week-{week.Sunday:yyyy-MM-dd}-held", new WeekHeld(week.Sunday, holding), "agency", cancellation);
            return false;
        }

        // Decided on the state it is written with, so that two weeks at once cannot both be the waiting week or overdraw the balance.
        var entry = await file.AppendAsync(
            week.ClaimId, DecisionKey(week.Sunday), state => new WeekDecided(week.Sunday, Decide(state!, new Week(week.Sunday))), "agency", cancellation: cancellation);
        return entry.Fact is WeekDecided { Decision.Payable: > 0 };
    }

    internal static string DecisionKey(DateOnly sunday) => $"week-{sunday:yyyy-MM-dd}-decided";

    private static WeekDecision Decide(ClaimState claim, Week week)
    {
        var answers = claim.Week(week.Sunday)!.Answers!;
        return WeekDecision.For(new WeekFacts
        {
            Week = week,
            WeeklyBenefitAmount = claim.Determination!.WeeklyBenefitAmount,
            GrossEarnings = answers.GrossEarnings,
            HoursWorked = answers.HoursWorked,
            HoursAvailable = answers.HoursAvailable,
            WaitingWeekDue = !claim.WaitingWeekServed,
            BalanceBefore = claim.Balance,
        });
    }
}

internal static class DecideWeekStep
{
    public static Task<bool> DecideWeek(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync<bool>(nameof(Weekly.DecideWeek), week, Steps.Retried);
}
