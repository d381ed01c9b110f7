using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Issues;

/// <summary>Tells an issue's orchestration that something new is on record.</summary>
public sealed class IssueHeard(ClaimFile file, ApprovalBook approvals)
{
    /// <summary>Never fails: what was said is stored already, and the sweep tells the orchestration again when this did not reach it.</summary>
    public async Task RaiseAsync(DurableTaskClient client, string claimId, int issue, CancellationToken cancellation = default)
    {
        if ((await file.StateAsync(claimId, cancellation))?.Issue(issue) is not { Open: true } state)
            return;
        await Events.RaiseAsync(client, IssueOrchestration.InstanceOf(claimId, issue, state.Reopened), IssueOrchestration.Heard(state.Step), cancellation);
        await Approval.WakeAsync(client, approvals, claimId, issue, cancellation);
    }
}
