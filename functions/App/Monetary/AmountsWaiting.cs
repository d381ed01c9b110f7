using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Monetary;

/// <summary>A claim whose amounts a person has to look at.</summary>
public sealed record WaitingAmounts(string ClaimId, string Confirmation);

/// <summary>Claims whose amounts would change on the wages now on record, where a person has to confirm it: table <c>amounts</c>, a row a claim.</summary>
public sealed class AmountsWaiting(AgencyTables tables)
{
    private const string Waiting = "waiting";

    private AgencyTable Rows => tables.Open("amounts");

    public Task PutAsync(string claimId, string confirmation, CancellationToken cancellation = default)
        => Rows.PutAsync(new TableEntity(Waiting, claimId) { ["Number"] = confirmation }, cancellation);

    public Task RemoveAsync(string claimId, CancellationToken cancellation = default) => Rows.DeleteAsync(Waiting, claimId, cancellation);

    public async Task<IReadOnlyList<WaitingAmounts>> ListAsync(CancellationToken cancellation = default)
        => await Rows.RowsAsync(Waiting, "0", "~", cancellation).Select(row => new WaitingAmounts(row.RowKey, row.GetString("Number"))).ToListAsync(cancellation);
}
