using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments.Changes;

/// <summary>Sends again what the bank sent back, once there is a way: each payment once, under a kind of its own.</summary>
public sealed class Reissue(ClaimFile file, Payables payables)
{
    /// <returns>How many were queued.</returns>
    public async Task<int> AllAsync(string claimId, CancellationToken cancellation = default)
    {
        List<PaymentReturned> back = [.. ((await file.StateAsync(claimId, cancellation))?.Paying.CameBack ?? []).Where(one => one.Elsewhere)];
        foreach (var one in back)
        {
            // Queued first: the queue knows its purpose again, and the fact then says under which kind.
            var kind = await payables.QueueNextAsync(claimId, one.Week, one.Cents, one.Kind, $"again-{one.Kind}", cancellation);
            await file.AppendAsync(
                claimId, $"week-{Batch.NameOf(one.Week)}-{one.Kind}-reissued", new PaymentReissued(one.Week, kind, one.Kind), "agency", cancellation);
        }

        return back.Count;
    }
}
