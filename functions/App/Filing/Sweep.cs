using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Filing;

/// <summary>
/// Finds, once a day, what a break left behind: a claim on file whose orchestration never started, an answer on file whose week
/// never heard of it, an issue that nobody hears, a week that nothing holds. The file is the truth; orchestrations are only told again.
/// </summary>
public sealed class Sweep(ClaimFile file, IssueHeard heard, TimeProvider clock, ILogger<Sweep> log)
{
    /// <summary>11:30 UTC: before the agency opens.</summary>
    [Function(nameof(Sweep))]
    public async Task Run(
        [TimerTrigger("0 30 11 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        await foreach (var claimId in file.ClaimsAsync(cancellation))
        {
            var claim = await file.StateAsync(claimId, cancellation);
            if (claim is null || claim.Confirmation.Length == 0)
                continue;
            await FileClaim.StartAsync(client, claimId, cancellation);
            foreach (var week in claim.Weeks.Where(week => week is { CertifiedOn: not null, Decided: null, DeniedFor: null, HeldFor.Count: 0 }))
                await TellAgainAsync(client, claimId, week, cancellation);
            foreach (var issue in claim.Issues.Where(issue => issue.Open && claim.Determination is not null))
                await HearAgainAsync(client, claimId, issue, cancellation);
            if (SettleWeeks.Lost(claim) && claim.Issues.Where(issue => issue.Result is not null).MaxBy(issue => (issue.DeterminedOn, issue.Number)) is { } decided)
                await new SettleWeeks(file).Run(new(claimId, decided.Number, decided.Determination), client, cancellation);
            foreach (var appeal in claim.Appeals.Where(appeal => appeal.Pending))
                await AppealStart.TellAgainAsync(client, claimId, appeal, cancellation);
        }
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
        await OpenWeek.StartAsync(client, OpenedWeek.Of(claimId, new Week(week.Week)), cancellation);
        await WeekAnswered.RaiseAsync(client, claimId, week.Week, cancellation);
    }
}
