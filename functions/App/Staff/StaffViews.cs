using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff;

/// <summary>Who looked at which claim and when: entered before anything is shown. Holds no personal data of a claimant's.</summary>
public sealed class StaffViews(AgencyTables tables, TimeProvider clock)
{
    private AgencyTable Rows => tables.Open("staffviews");

    /// <param name="issue">Null for the claim as a whole.</param>
    public async Task EnterAsync(string staffId, string claimId, int? issue, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var row = string.Create(CultureInfo.InvariantCulture, $"{now.UtcTicks:D19}-{Guid.NewGuid():N}");
        await Rows.InsertAsync(new TableEntity(claimId, row) { ["By"] = staffId, ["Issue"] = issue, ["At"] = now }, cancellation);
    }

    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<(string By, int? Issue, DateTimeOffset At)>> OfAsync(string claimId, CancellationToken cancellation = default)
        => await Rows.RowsAsync(claimId, "0", "~", cancellation)
            .Select(row => (row.GetString("By"), row.GetInt32("Issue"), row.GetDateTimeOffset("At") ?? default)).ToListAsync(cancellation);
}
