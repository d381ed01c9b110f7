using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>One instance in a list.</summary>
/// <param name="Status">The name of an <see cref="DurableTask.Client.OrchestrationRuntimeStatus"/>, or whatever the row says.</param>
/// <param name="CustomStatus">As JSON, cut when it is long; null when it has none.</param>
public sealed record InstanceLine(
    string InstanceId, string Name, string Status, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, string? CustomStatus);

/// <summary>Looking over all instances.</summary>
internal sealed partial class InstanceStore
{
    private const int LongestCustomStatus = 200;

    private static readonly string[] Surveyed =
    [
        "PartitionKey", nameof(InstanceRow.InstanceId), nameof(InstanceRow.Name), nameof(InstanceRow.Status), nameof(InstanceRow.CreatedAt),
        nameof(InstanceRow.UpdatedAt), nameof(InstanceRow.CustomStatus),
    ];

    /// <summary>Reads only what a list shows; a row that the engine itself could not read is listed with what it has.</summary>
    public async Task<IReadOnlyList<InstanceLine>> SurveyAsync(int most, CancellationToken cancellation)
    {
        var lines = new List<InstanceLine>();
        var filter = TableClient.CreateQueryFilter($"RowKey ge {RowKeys.StatusFrom} and RowKey lt {RowKeys.End}");
        await foreach (var row in table.QueryAsync<TableEntity>(filter, LargestPage, Surveyed, cancellation))
        {
            if (lines.Count == most)
                break;
            lines.Add(Line(row));
        }
        return lines;
    }

    private static InstanceLine Line(TableEntity row)
    {
        var custom = Word(row, nameof(InstanceRow.CustomStatus));
        return new(
            Word(row, nameof(InstanceRow.InstanceId)) ?? row.PartitionKey,
            Word(row, nameof(InstanceRow.Name)) ?? "(no name)",
            Word(row, nameof(InstanceRow.Status)) ?? "(no status)",
            When(row, nameof(InstanceRow.CreatedAt)),
            When(row, nameof(InstanceRow.UpdatedAt)),
            custom?.Length > LongestCustomStatus ? custom[..LongestCustomStatus] + "…" : custom);
    }

    private static string? Word(TableEntity row, string name) => row.TryGetValue(name, out var value) ? value as string : null;

    private static DateTimeOffset When(TableEntity row, string name)
        => row.TryGetValue(name, out var value) && value is DateTimeOffset at ? at : default;
}
