namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Access to an approval from outside.</summary>
internal static class Approval
{
    /// <summary>Makes the approval of an issue look at the record again: something new was said. Nothing happens when none waits.</summary>
    public static async Task WakeAsync(DurableTaskClient client, ApprovalBook book, string claimId, int issue, CancellationToken cancellation)
    {
        if (await book.FindAsync(claimId, issue, cancellation) is { } open)
            await WakeAsync(client, open, cancellation);
    }

    /// <inheritdoc cref="Events.RaiseAsync"/>
    public static Task WakeAsync(DurableTaskClient client, OpenApproval open, CancellationToken cancellation)
        => Events.RaiseAsync(client, ApprovalOrchestration.InstanceOf(open.Id), ApprovalOrchestration.Answered(open.Step - open.Base), cancellation);
}
