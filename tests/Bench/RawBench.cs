using Azure.Data.Tables;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Bench;

/// <summary>
/// What the table service itself can do: the ceiling for an engine that commits each step as one transaction. Each transaction writes the
/// very rows of a step: it replaces a status row under its ETag and adds a row of history.
/// </summary>
internal sealed class RawBench(TableClient table)
{
    // A turn in the middle of a proceeding: a result comes, and the next activity is called.
    private static readonly HistoryEvent[] Events =
    [
        new(EventKind.OrchestratorStarted, DateTimeOffset.UnixEpoch),
        new(EventKind.TaskCompleted, DateTimeOffset.UnixEpoch) { TaskId = 1, Payload = "12345" },
        new(EventKind.TaskScheduled, DateTimeOffset.UnixEpoch) { TaskId = 2, Name = "Step", Payload = "12345" },
    ];

    public static async Task<RawBench> OnAsync(string connection)
    {
        var table = new TableClient(connection, "raw");
        await table.CreateIfNotExistsAsync();
        return new(table);
    }

    /// <summary>The writes of as many instances, each on a partition of its own, all of them open until the last step.</summary>
    public async Task<int> ProceedAsync(IReadOnlyCollection<int> numbers)
    {
        var open = numbers.Select(number => Status($"p{number}")).ToList();
        await EachAsync(open, async status => status.ETag = (await table.AddEntityAsync(status)).Headers.ETag!.Value);
        for (var step = 0; step < Hub.Steps; step++)
            await EachAsync(open, status => StepAsync(status, step));
        return numbers.Count * Hub.Steps;
    }

    private async Task StepAsync(TableEntity status, int step)
    {
        var history = new TableEntity(status.PartitionKey, RowKeys.History(status.PartitionKey, 0, step)) { ["Text0"] = HistoryJson.Write(Events) };
        var answer = await table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpdateReplace, status, status.ETag),
            new TableTransactionAction(TableTransactionActionType.Add, history),
        ]);
        status.ETag = answer.Value[0].Headers.ETag!.Value;
    }

    private static Task EachAsync(IEnumerable<TableEntity> open, Func<TableEntity, Task> write)
        => Parallel.ForEachAsync(open, new ParallelOptions { MaxDegreeOfParallelism = Hub.Lanes }, async (status, _) => await write(status));

    private static TableEntity Status(string id) => new InstanceRow(id, "Proceeding")
    {
        Status = OrchestrationRuntimeStatus.Running,
        CreatedAt = DateTimeOffset.UnixEpoch,
        UpdatedAt = DateTimeOffset.UnixEpoch,
        Input = new("1", null),
        OpenActivities = 1,
    }.ToEntity();
}
