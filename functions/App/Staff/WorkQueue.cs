using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff;

/// <summary>An open issue as the queue shows it: no personal data.</summary>
/// <param name="Confirmation">The claim's number.</param>
/// <param name="State">As it was when the row was written.</param>
public sealed record QueuedIssue(string ClaimId, string Confirmation, string Language, IssueState State);

/// <summary>
/// The open issues of all claims, so that a list of them reads no claim's facts: table <c>workqueue</c>, one row an issue, oldest first. It is made from
/// the claim files and holds nothing that they do not.
/// </summary>
public sealed class WorkQueue(AgencyTables tables, ClaimFile file)
{
    private const string Open = "open";

    private AgencyTable Rows => tables.Open("workqueue");

    /// <summary>Enters the issue as it stands now, or takes it off when nothing is left to decide. May be called as often as one likes, after every fact.</summary>
    public async Task PutAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        if (await file.StateAsync(claimId, cancellation) is not { } claim || claim.Issue(issue) is not { } state)
            return;
        if (!state.Open)
            await RemoveAsync(claimId, state, cancellation);
        else
            await Rows.PutAsync(new TableEntity(Open, KeyOf(claimId, state)) { ["Claim"] = claimId, ["Number"] = claim.Confirmation, ["Language"] = claim.Language, ["State"] = JsonOf(state) }, cancellation);
    }

    /// <summary>Takes the issue off; nothing happens when it is not there.</summary>
    public async Task RemoveAsync(string claimId, int issue, CancellationToken cancellation = default)
    {
        if ((await file.StateAsync(claimId, cancellation))?.Issue(issue) is { } state)
            await RemoveAsync(claimId, state, cancellation);
    }

    /// <summary>All open issues, the one noticed first at the front.</summary>
    public async Task<IReadOnlyList<QueuedIssue>> ListAsync(CancellationToken cancellation = default)
        => await Rows.RowsAsync(Open, "0", "~", cancellation)
            .Select(row => new QueuedIssue(row.GetString("Claim"), row.GetString("Number"), row.GetString("Language"), StateOf(row.GetString("State"))))
            .ToListAsync(cancellation);

    private Task RemoveAsync(string claimId, IssueState state, CancellationToken cancellation) => Rows.DeleteAsync(Open, KeyOf(claimId, state), cancellation);

    private static string KeyOf(string claimId, IssueState state)
        => string.Create(CultureInfo.InvariantCulture, $"{state.Detected:yyyyMMdd}-{claimId}-{state.Number:D4}");

    private static string JsonOf(IssueState state) => System.Text.Json.JsonSerializer.Serialize(state, FactTypes.Json);

    private static IssueState StateOf(string json) => System.Text.Json.JsonSerializer.Deserialize<IssueState>(json, FactTypes.Json)!;
}
