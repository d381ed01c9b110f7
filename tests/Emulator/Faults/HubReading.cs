using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>All that a hub's table and blobs hold, read without an engine.</summary>
internal sealed class HubReading
{
    /// <summary>What each line of <see cref="Faults"/> begins with.</summary>
    public const string Wrong = "WRONG ";

    private readonly List<TableEntity> rows = [];
    private readonly Dictionary<string, string> blobs = new(StringComparer.Ordinal);

    public static async Task<HubReading> ReadAsync(string storage, string hub)
    {
        var reading = new HubReading();
        await foreach (var row in new TableClient(storage, HubNames.Table(hub)).QueryAsync<TableEntity>())
            reading.rows.Add(row);
        var container = new BlobContainerClient(storage, HubNames.Container(hub));
        await foreach (var blob in container.GetBlobsAsync())
            if (blob.Name != "lease")
                reading.blobs[blob.Name] = (await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToString();
        return reading;
    }

    /// <summary>How each instance ended and how it came there, without times, in the order of ids.</summary>
    /// <param name="histories">Whether the histories are told too.</param>
    public IEnumerable<string> Lines(bool histories = true)
    {
        foreach (var row in Instances())
        {
            yield return $"{row.InstanceId}: {row.Name} {row.Status} {Short(Text(row.Output))} [{row.CustomStatus}] generation {row.Generation}";
            // What came at the same time may stand in any order; the answers carry the number of their task.
            foreach (var line in Events(row).Where(_ => histories).Select(Line).Where(line => line is not null).Order(StringComparer.Ordinal))
                yield return $"  {line}";
        }
    }

    /// <summary>What is wrong with it, when nothing is under way.</summary>
    public IEnumerable<string> Faults()
    {
        var held = rows.SelectMany(row => row.Where(property => property.Key.EndsWith("Blob", StringComparison.Ordinal))).Select(property => (string)property.Value).ToList();
        return Instances().SelectMany(row => HistoryFaults.Of(row, Events(row), HistoryKeys(row)).Select(fault => $"{row.InstanceId}: {fault}"))
            .Concat(rows.Where(row => row.RowKey[0] is 'i' or 'o').Select(row => $"{row.PartitionKey}: row {row.RowKey} is left"))
            .Concat(rows.Where(row => row.RowKey[0] == 'h' && !Instances().Any(instance => instance.Partition == row.PartitionKey)).Select(row => $"{row.PartitionKey}: history of nobody"))
            .Concat(blobs.Keys.Except(held).Select(blob => $"blob {blob} is held by no row"))
            .Concat(held.Except(blobs.Keys).Select(blob => $"blob {blob} is missing"))
            .Select(fault => Wrong + fault);
    }

    public int Blobs => blobs.Count;

    public List<InstanceRow> Instances() => [.. rows.Where(row => RowKeys.IsStatus(row.RowKey)).Select(InstanceRow.From)];

    public List<HistoryEvent> Events(InstanceRow row) => [.. History(row)
        .Where(entity => string.CompareOrdinal(entity.RowKey, RowKeys.HistoryOf(row.Generation)) >= 0)
        .SelectMany(entity => HistoryJson.Read<List<HistoryEvent>>(Text(StoredText.From(entity, "Text"))!))];

    private List<string> HistoryKeys(InstanceRow row) => [.. History(row).Select(entity => entity.RowKey)];

    private IEnumerable<TableEntity> History(InstanceRow row) => rows.Where(entity => entity.PartitionKey == row.Partition && entity.RowKey[0] == 'h');

    private string? Text(StoredText text) => text.Blob is null ? text.Inline : blobs.GetValueOrDefault(text.Blob, "(missing)");

    private static string? Line(HistoryEvent happened) => happened.Kind == EventKind.OrchestratorStarted
        ? null
        : $"{happened.Kind} {happened.TaskId} {happened.Name} {happened.Target} {Short(happened.Payload)} {happened.Failure?.ErrorMessage}".TrimEnd();

    private static string? Short(string? text) => text?.Length > 200 ? $"{text.Length} characters" : text;
}
