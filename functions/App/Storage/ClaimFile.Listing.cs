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

    private Task<bool> ListAsync(string claimId, CancellationToken cancellation)
        => Claims.InsertAsync(new TableEntity(claimId[..2], claimId), cancellation);
}
