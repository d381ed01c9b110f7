using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>
/// Reopens a claim on which weeks were not claimed for too long; it counts again from the week of contact (WAC 192-110-050(2)). A job since then asks how
/// it ended. Weeks before are claimed one by one, each with its reason.
/// </summary>
public sealed class ReopenClaim(ClaimFile file, WorkQueue queue, TimeProvider clock)
{
    /// <summary>True when the claim has to be reopened.</summary>
    public async Task<bool> IsPausedAsync(string claimId, CancellationToken cancellation = default)
        => await file.StateAsync(claimId, cancellation) is { Paused: not null, Ended: null };

    /// <summary>Reopens it, once a pause; the fact is stored before the claim's orchestration hears of it.</summary>
    /// <param name="worked">True when there was work since the last claimed week.</param>
    public async Task ReopenAsync(string claimId, bool worked, DurableTaskClient client, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { Paused: { } paused, Ended: null })
            return;
        var sunday = Week.Of(AgencyCalendar.DateOf(clock.GetUtcNow())).Sunday;
        if (worked)
            await file.AppendAsync(claimId, $"issue-separation-other-{paused:yyyy-MM-dd}", new IssueRaised("separation-other", "RCW 50.20.050; RCW 50.20.066", null), "agency", cancellation);
        await file.AppendAsync(claimId, $"reopened-{paused:yyyy-MM-dd}", new ClaimReopened(sunday, worked), "claimant", cancellation);
        await Events.RaiseAsync(client, ClaimOrchestration.InstanceOf(claimId), ClaimOrchestration.Resumed, cancellation);
        if (worked)
            await new OpenIssues(file, queue).Run(claimId, client, cancellation);
    }
}
