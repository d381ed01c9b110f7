using System.Globalization;

namespace BenefitsFlow.App.Payments;

/// <summary>Enters that staff is asked to release a batch; true when it may leave: somebody released it, or the setting asks for nobody.</summary>
public sealed class AskForRelease(Batches batches, PaymentPolicy policy, ReleaseMail mail)
{
    [Function(nameof(AskForRelease))]
    public async Task<bool> Run([ActivityTrigger] ReleaseRound round, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(round);
        var batch = await batches.FindSealedAsync(round.Day, cancellation);
        if (batch.Stage == BatchStage.Sealed && !policy.ByPerson)
            await batches.ReleaseAsync(round.Day, batch.Opened, null, cancellation);
        if (batch.Stage != BatchStage.Sealed || !policy.ByPerson)
            return true;
        await batches.AskAsync(round.Day, round.Round, cancellation);
        await mail.SendAsync(batch, round.Round, cancellation);
        return false;
    }
}

/// <param name="Round">From 1: staff is asked again each day.</param>
public sealed record ReleaseRound(DateOnly Day, int Round)
{
    /// <summary>The event that ends a round's wait.</summary>
    public static string EventOf(int round) => string.Create(CultureInfo.InvariantCulture, $"BatchReleased-{round}");
}

internal static class AskForReleaseStep
{
    public static Task<bool> AskForRelease(this TaskOrchestrationContext context, ReleaseRound round)
        => context.CallActivityAsync<bool>(nameof(Payments.AskForRelease), round, Steps.Retried);
}
