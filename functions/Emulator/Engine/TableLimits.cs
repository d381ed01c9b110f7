using Azure.Data.Tables;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The table service's limits, held here because the local storage emulator does not hold them.</summary>
internal static class TableLimits
{
    public const int Operations = 100;
    public const int TransactionBytes = 4 * 1024 * 1024;
    public const int EntityBytes = 1024 * 1024;
    public const int PropertyBytes = 64 * 1024;

    /// <exception cref="InvalidOperationException">The cloud's table service would refuse the transaction.</exception>
    public static void Check(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count > Operations)
            throw Over("transaction", actions.Count, "operations", Operations);
        var bytes = actions.Sum(action => Check(action.Entity));
        if (bytes > TransactionBytes)
            throw Over("transaction", bytes, "bytes", TransactionBytes);
    }

    /// <summary>The size of an entity as the service counts it, in bytes.</summary>
    public static int Check(ITableEntity entity)
    {
        var bytes = 4 + Text(entity.PartitionKey + entity.RowKey);
        foreach (var (name, value) in (IEnumerable<KeyValuePair<string, object?>>)entity)
        {
            var size = Size(value);
            if (size > PropertyBytes)
                throw Over($"property '{name}'", size, "bytes", PropertyBytes);
            bytes += 8 + Text(name) + (value is string ? 4 : 0) + size;
        }
        return bytes <= EntityBytes ? bytes : throw Over($"entity '{entity.RowKey}'", bytes, "bytes", EntityBytes);
    }

    private static int Size(object? value) => value switch
    {
        string text => Text(text),
        byte[] bytes => bytes.Length,
        Guid => 16,
        long or double or DateTimeOffset or DateTime => 8,
        int => 4,
        bool => 1,
        _ => 0,
    };

    private static int Text(string text) => text.Length * sizeof(char);

    private static InvalidOperationException Over(string what, int size, string unit, int most)
        => new($"A table {what} has {size} {unit}; the table service takes at most {most}.");
}
