using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>The list of all claims: a table of its own, by the first two digits of the id, so that a list reads no facts.</summary>
public sealed partial class ClaimFile
{
    private AgencyTable Claims => tables.Open("claims");

    /// <summary>
    /// The ids of all claims, in no order. A claim is listed before its first fact is written: one whose first fact was never
    /// written has no state.
    /// </summary>
    public async IAsyncEnumerable<string> ClaimsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var row in Claims.QueryAsync($"RowKey ge {"0"}", cancellation))
            yield return row.RowKey;
    }

    /// <summary>The ids behind one, in their order: so that a long walk can be taken up again.</summary>
    /// <param name="after">The last id that was seen; empty for the first.</param>
    public IAsyncEnumerable<string> ClaimsAfterAsync(string after, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(after);
        return Claims.QueryAsync($"PartitionKey ge {(after.Length < 2 ? "0" : after[..2])} and RowKey gt {after}", cancellation).Select(row => row.RowKey);
    }

    /// <summary>How many entries a claim's file has; 0 when there is no such claim.</summary>
    public async Task<long> LengthAsync(string claimId, CancellationToken cancellation = default)
        => IsClaimId(claimId) ? (await HeadAsync(claimId, cancellation))?.Sequence ?? 0 : 0;

    private Task<bool> ListAsync(string claimId, CancellationToken cancellation)
        => Claims.InsertAsync(new TableEntity(claimId[..2], claimId), cancellation);
}
