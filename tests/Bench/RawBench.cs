using Azure.Data.Tables;

namespace BenefitsFlow.Bench;

/// <summary>What the table service itself can do: the ceiling for an engine that commits each step as one transaction.</summary>
internal static class RawBench
{
    public const int Parallel = 16;

    public static async Task<IReadOnlyList<Rate>> RunAsync(string connection)
    {
        var table = new TableClient(connection, "raw");
        await table.CreateIfNotExistsAsync();
        return [await TransactionsAsync(table, 3), await TransactionsAsync(table, 7)];
    }

    private static Task<Rate> TransactionsAsync(TableClient table, int rows)
        => Measure.ParallelAsync($"transactions of {rows} rows, {Parallel} at once", Parallel, async number =>
        {
            await table.SubmitTransactionAsync(Enumerable.Range(0, rows).Select(row => new TableTransactionAction(
                TableTransactionActionType.Add,
                new TableEntity($"{rows}-{number}", $"{row}") { ["Kind"] = "TaskCompleted", ["At"] = DateTimeOffset.UnixEpoch, ["Payload"] = new string('x', 200) })));
            return 1;
        });
}
