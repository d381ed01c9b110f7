using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Filing;

/// <summary>
/// Finds, once a day, what a break left behind: a claim on file whose orchestration never started, an answer on file whose week
/// never heard of it. The file is the truth; orchestrations are only told again.
/// </summary>
public sealed class Sweep(ClaimFile file, ILogger<Sweep> log)
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
            foreach (var week in claim.Weeks.Where(week => week.CertifiedOn is not null && week.Decided is null && week.HeldFor.Count == 0))
                await TellAgainAsync(client, claimId, week, cancellation);
        }
    }

    private async Task TellAgainAsync(DurableTaskClient client, string claimId, WeekState week, CancellationToken cancellation)
    {
        log.LogInformation("Week {Week} of claim {Claim} is certified and undecided; its orchestration is told again.", week.Week, claimId);
        await OpenWeek.StartAsync(client, OpenedWeek.Of(claimId, new Week(week.Week)), cancellation);
        await WeekAnswered.RaiseAsync(client, claimId, week.Week, cancellation);
    }
}
