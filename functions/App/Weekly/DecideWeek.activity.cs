using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>
/// Decides a certified week by arithmetic on what is told and found; holds it for a person while a question of eligibility is open, unless the law has it
/// paid conditionally; enters that a determination denies it.
/// </summary>
public sealed class DecideWeek(ClaimFile file, PersonsDebts persons, TimeProvider clock)
{
    /// <returns>True when money is due.</returns>
    [Function(nameof(DecideWeek))]
    public async Task<bool> Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var claim = await StateAsync(week, cancellation);
        if (claim.Week(week.Sunday) is { Decided: { } before })
            return before.Payable > 0;
        var debts = await persons.OfAsync(claim, cancellation);
        var issues = WeekIssues.Of(claim, week.Sunday, WeekArithmetic.Decide(claim, week.Sunday, Debts.Of(claim, debts)));
        foreach (var issue in issues)
            await file.AppendAsync(week.ClaimId, WeekIssues.KeyOf(claim, issue), issue, "agency", cancellation);

        if (issues.Count > 0)
            claim = await StateAsync(week, cancellation);
        if (Waits(claim, week.Sunday))
            claim = await HoldAsync(claim, week, cancellation);
        if (Waits(claim, week.Sunday))
            return false;
        return claim.IssuesDenying(week.Sunday).FirstOrDefault() is { } denying
            ? await DenyAsync(week, denying, cancellation)
            : await PayAsync(week, debts, cancellation);
    }

    private DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    /// <summary>True while an issue holds the week and it is not paid conditionally.</summary>
    private bool Waits(ClaimState claim, DateOnly sunday) => claim.IssuesHolding(sunday).Any() && ConditionalWeek.Of(claim, sunday, Today) is null;

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
    private async Task<bool> PayAsync(ClaimWeek week, IReadOnlyList<DebtOnFile> debts, CancellationToken cancellation)
    {
        var entry = await file.AppendAsync(week.ClaimId, DecisionKey(week.Sunday), state => Decided(state!, week, debts), "agency", cancellation: cancellation);
        return entry.Fact is WeekDecided { Decision.Payable: > 0 };
    }

    private WeekDecided Decided(ClaimState claim, ClaimWeek week, IReadOnlyList<DebtOnFile> debts)
    {
        if (ConditionalWeek.Of(claim, week.Sunday, Today) is { } conditional)
            return conditional;
        var decision = WeekArithmetic.Decide(claim, week.Sunday, Debts.Of(claim, debts));
        return claim.IssuesHolding(week.Sunday).Concat(claim.IssuesDenying(week.Sunday)).Any() || WeekIssues.Asks(decision)
            ? throw new InvalidOperationException($"An issue of claim {week.ClaimId} came between. Decide the week again.")
            : WeekDecided.Of(decision);
    }

    private async Task<ClaimState> StateAsync(ClaimWeek week, CancellationToken cancellation)
        => await file.StateAsync(week.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {week.ClaimId}.");
}

internal static class DecideWeekStep
{
    public static Task<bool> DecideWeek(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync<bool>(nameof(Weekly.DecideWeek), week, Steps.Retried);
}
