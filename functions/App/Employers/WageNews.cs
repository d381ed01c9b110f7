using Azure;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Employers;

/// <summary>A quarter of which something was reported about a person who has a claim.</summary>
/// <param name="Person">The keyed hash of the number.</param>
/// <param name="Read">To take it off only as it was read.</param>
public sealed record ReportedQuarter(string Person, Quarter Quarter, ETag Read);

/// <summary>Whose wages were reported since they were last looked at: table <c>wagenews</c>, only people who have a claim, a row a person and quarter.</summary>
public sealed class WageNews(ClaimantIndex claimants, SsnIndex index, AgencyTables tables, TimeProvider clock)
{
    private const string New = "new";

    private AgencyTable Rows => tables.Open("wagenews");

    /// <summary>Call it after the wages are on record: a claim filed later reads them by itself. As often as one likes.</summary>
    /// <param name="ssn">Nine digits.</param>
    public async Task TellAsync(string ssn, Quarter quarter, CancellationToken cancellation = default)
    {
        var person = index.Of(ssn);
        if (await claimants.HasClaimAsync(person, cancellation))
            await Rows.PutAsync(new TableEntity(New, $"{person}|{quarter}") { ["At"] = clock.GetUtcNow() }, cancellation);
    }

    /// <summary>All that waits to be looked at.</summary>
    public async IAsyncEnumerable<ReportedQuarter> ReadAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var row in Rows.RowsAsync(New, "0", "~", cancellation))
        {
            var key = row.RowKey.Split('|');
            if (Quarter.TryParse(key[1], out var quarter))
                yield return new(key[0], quarter, row.ETag);
        }
    }

    /// <summary>Takes off what was looked at, unless more was reported meanwhile.</summary>
    public async Task TakeOffAsync(ReportedQuarter looked, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(looked);
        var row = new TableEntity(New, $"{looked.Person}|{looked.Quarter}");
        await Rows.CommitAsync([new(TableTransactionActionType.Delete, row, looked.Read)], cancellation);
    }
}
