using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.App.Weekly.Redeciding;
using BenefitsFlow.Law;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Filing;

/// <summary>
/// Finds, once a day, what a break left behind: a claim on file whose orchestration never started, an answer on file whose week
/// never heard of it, an issue that nobody hears, a week that nothing holds, money that came back and was not sent again. The file is
/// the truth; orchestrations are only told again.
/// </summary>
public sealed class Sweep(EveryClaim claims, IssueHeard heard, SettleWeeks settle, PayWays ways, Reissue reissue, TimeProvider clock, ILogger<Sweep> log)
{
    /// <summary>11:30 UTC: before the agency opens.</summary>
    [Function(nameof(Sweep))]
    public async Task Run(
        [TimerTrigger("0 30 11 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        await ways.FinishAsync(cancellation);
        await claims.LookAsync(nameof(Sweep), (claim, stop) => TellAsync(client, claim, stop), cancellation);
    }

    private async Task TellAsync(DurableTaskClient client, ClaimState claim, CancellationToken cancellation)
    {
        var claimId = claim.ClaimId;
        await FileClaim.StartAsync(client, claimId, cancellation);
        foreach (var week in claim.Weeks.Where(WeekAnswered.Waits))
            await TellAgainAsync(client, claimId, week, cancellation);
        // Reopened, and its first week was not asked for in its time: the word was lost.
        if (claim is { Paused: null, Ended: null, Reopened: { } again } && claim.Week(again) is null && again.AddDays(9) <= AgencyCalendar.DateOf(clock.GetUtcNow()))
            await Events.RaiseAsync(client, ClaimOrchestration.InstanceOf(claimId), ClaimOrchestration.Resumed, cancellation);
        foreach (var issue in claim.Issues.Where(issue => issue.Open && claim.Determination is not null))
            await HearAgainAsync(client, claimId, issue, cancellation);
        await RoundStart.StartAsync(client, claim, cancellation);
        await Exhausted.ResumeAsync(client, claim, cancellation);
        if (claim.Paying.CameBack.Any(back => back.Elsewhere))
            await reissue.AllAsync(claimId, cancellation);
        if (SettleWeeks.Lost(claim) && claim.Issues.Where(issue => issue.Result is not null).MaxBy(issue => (issue.DeterminedOn, issue.Number)) is { } decided)
            await settle.Run(new(claimId, decided.Number, decided.Determination), client, cancellation);
        foreach (var appeal in claim.Appeals.Where(appeal => appeal.Pending))
            await AppealStart.TellAgainAsync(client, claimId, appeal, cancellation);
    }

    /// <summary>A statement after the step began, or a day that is over, and the step still waits: its word was lost.</summary>
    private async Task HearAgainAsync(DurableTaskClient client, string claimId, IssueState issue, CancellationToken cancellation)
    {
        await OpenIssues.StartAsync(client, claimId, issue, cancellation);
        if (issue.Statements == issue.Weighed && !(issue.Hearing && issue.AnswerBy < AgencyCalendar.DateOf(clock.GetUtcNow()).AddDays(-1)))
            return;
        log.LogInformation("Issue {Issue} of claim {Claim} waits for what is on file or over; its orchestration is told again.", issue.Number, claimId);
        await heard.RaiseAsync(client, claimId, issue.Number, cancellation);
    }

    private async Task TellAgainAsync(DurableTaskClient client, string claimId, WeekState week, CancellationToken cancellation)
    {
        log.LogInformation("Week {Week} of claim {Claim} is certified and undecided; its orchestration is told again.", week.Week, claimId);
        await WeekAnswered.TellAsync(client, claimId, week, cancellation);
    }
}
