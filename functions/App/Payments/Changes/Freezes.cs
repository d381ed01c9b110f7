using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Changes;

/// <summary>Stops a claim's payments and lets them go on. What is due stays due, and holds nobody else up; what is in a sealed batch goes with it.</summary>
public sealed class Freezes(ClaimFile file, PayNotes notes)
{
    /// <summary>False when they are stopped already.</summary>
    public async Task<bool> FreezeAsync(string claimId, FreezeReason why, string words, string by, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { Paying: { Frozen: null } paying })
            return false;
        var key = FormattableString.Invariant($"payments-frozen-{paying.Freezes + 1}");
        await notes.KeepAsync(claimId, key, words, cancellation);
        await file.AppendAsync(claimId, key, new PaymentsFrozen(paying.Freezes + 1, why), by, cancellation);
        return true;
    }

    /// <summary>False when they go out already.</summary>
    public async Task<bool> FreeAsync(string claimId, string words, string by, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { Paying: { Frozen: not null } paying })
            return false;
        var key = FormattableString.Invariant($"payments-freed-{paying.Freezes}");
        await notes.KeepAsync(claimId, key, words, cancellation);
        await file.AppendAsync(claimId, key, new PaymentsFreed(paying.Freezes), by, cancellation);
        return true;
    }
}
