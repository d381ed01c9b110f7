using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Starts the rounds of a claim that are on file and not over. The file is the truth: whoever enters a reason calls it, and the sweep again.</summary>
public static class RoundStart
{
    /// <summary>The round that is due: the first that is not over. The next follows when it is, so that weeks are never decided in two rounds at once.</summary>
    public static RoundState? Due(ClaimState claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Rounds.FirstOrDefault(round => !round.Over);
    }

    /// <summary>Starts it; one that runs or ended is left alone, one that failed begins anew.</summary>
    public static async Task StartAsync(DurableTaskClient client, ClaimState claim, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        if (Due(claim) is not { } round)
            return;
        var instance = RedecideOrchestration.InstanceOf(claim.ClaimId, round.Number);
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                RedecideOrchestration.Name,
                new ClaimRound(claim.ClaimId, round.Number, RedecideOrchestration.Code),
                new StartOrchestrationOptions(instance),
                cancellation);
    }

    /// <summary>The same on the state on file.</summary>
    internal static async Task StartAsync(DurableTaskClient client, ClaimFile file, string claimId, CancellationToken cancellation)
        => await StartAsync(client, await file.StateAsync(claimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {claimId}."), cancellation);
}
