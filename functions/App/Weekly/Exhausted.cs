using BenefitsFlow.App.Filing;

namespace BenefitsFlow.App.Weekly;

/// <summary>A claim of which nothing was left to pay. When something is left again, because its amounts rose or a week came out lower, it goes on.</summary>
internal static class Exhausted
{
    /// <summary>Why it ended: <see cref="ClaimEnded.Reason"/>.</summary>
    public const string Reason = "exhausted";

    /// <summary>Tells its orchestration, which waits for that, to look again; any other claim is left alone.</summary>
    public static async Task ResumeAsync(DurableTaskClient client, ClaimState claim, CancellationToken cancellation)
    {
        if (claim is { Ended: Reason, Balance: > 0 })
            await Events.RaiseAsync(client, ClaimOrchestration.InstanceOf(claim.ClaimId), ClaimOrchestration.Resumed, cancellation);
    }
}
