using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>
/// Decides a certified week by arithmetic on the claimant's own answers; holds it for a person while a question of eligibility is open; enters that a
/// determination denies it.
/// </summary>
public sealed class DecideWeek(ClaimFile file)
{
    /// <returns>True when money is due.</returns>
    [Function(nameof(DecideWeek))]
    public async Task<bool> Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var claim = await StateAsync(week, cancellation);
        if (claim.Week(week.Sunday) is { Decided: { } before })
            return before.Payable > 0;
        foreach (var issue in WeekIssues.Of(claim, week.Sunday, Decide(claim, new Week(week.Sunday))))
            await file.AppendAsync(week.ClaimId, $"issue-{issue.Code}-{issue.Week:yyyy-MM-dd}", issue, "agency", cancellation);

        claim = await StateAsync(week, cancellation);
        if (claim.IssuesHolding(week.Sunday).Any())
            claim = await HoldAsync(claim, week, cancellation);
        if (claim.IssuesHolding(week.Sunday).Any())
            return false;
        return claim.IssuesDenying(week.Sunday).FirstOrDefault() is { } denying
            ? await DenyAsync(week, denying, cancellation)
            : await PayAsync(week, cancellation);
    }

    internal static string DecisionKey(DateOnly sunday) => $"week-{sunday:yyyy-MM-dd}-decided";

    /// <summary>A week that was denied and is held again waits anew: the determinations so far count the rounds.</summary>
    /// <returns>The state after: an issue that was decided meanwhile holds no more.</returns>
    private async Task<ClaimState> HoldAsync(ClaimState claim, ClaimWeek week, CancellationToken cancellation)
    {
        IReadOnlyList<string> holding = [.. claim.IssuesHolding(week.Sunday).Select(issue => issue.Code).Distinct()];
        var round = claim.Week(week.Sunday)!.DeniedFor is null ? "" : $"-{claim.Issues.Sum(issue => issue.Determination)}";
        await file.AppendAsync(week.ClaimId, $"week-{week.Sunday:yyyy-MM-dd}-held{round}", new WeekHeld(week.Sunday, holding), "agency", cancellation);
        return await StateAsync(week, cancellation);
    }

    private async Task<bool> DenyAsync(ClaimWeek week, IssueState denying, CancellationToken cancellation)
    {
        await file.AppendAsync(week.ClaimId, DenialKey(week.Sunday, denying), new WeekDenied(week.Sunday, denying.Number, denying.Determination), "agency", cancellation);
        var claim = await StateAsync(week, cancellation);
        // Asked and answered once, it is asked again when more was earned.
        var asked = claim.Issues.Count(issue => issue.AsksOf(denying));
        if ((asked == 0 || claim.Week(week.Sunday)!.Answers!.GrossEarnings > 0) && EarnedEnough.Of(claim, denying))
            await file.AppendAsync(week.ClaimId, $"issue-{EarnedEnough.Code}-{denying.Number}-{asked + 1}", new IssueRaised(EarnedEnough.Code, denying.Law, null, denying.Job), "agency", cancellation);
        return false;
    }

    internal static string DenialKey(DateOnly sunday, IssueState denying) => $"week-{sunday:yyyy-MM-dd}-denied-{denying.Number}-{denying.Determination}";

    /// <summary>
    /// Decided on the state it is written with, so that two weeks at once cannot both be the waiting week or overdraw the balance. A week is decided
    /// once: one that was denied before was not.
    /// </summary>
    /// <exception cref="InvalidOperationException">When an issue came in between: the step is repeated on what stands then.</exception>
    private async Task<bool> PayAsync(ClaimWeek week, CancellationToken cancellation)
    {
        var entry = await file.AppendAsync(
            week.ClaimId,
            DecisionKey(week.Sunday),
            state => state!.IssuesHolding(week.Sunday).Concat(state.IssuesDenying(week.Sunday)).Any()
                ? throw new InvalidOperationException($"An issue of claim {week.ClaimId} came between. Decide the week again.")
                : new WeekDecided(week.Sunday, Decide(state, new Week(week.Sunday))),
            "agency",
            cancellation: cancellation);
        return entry.Fact is WeekDecided { Decision.Payable: > 0 };
    }

    private async Task<ClaimState> StateAsync(ClaimWeek week, CancellationToken cancellation)
        => await file.StateAsync(week.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {week.ClaimId}.");

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
