using System.Text.Json;
using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>What one transaction may carry: 100 operations and 4 MiB, one partition, each row once.</summary>
public static class TransactionLimits
{
    public const int Operations = 100;

    public const int Bytes = 4 * 1024 * 1024;

    /// <summary>More than the headers and the address of one operation ever take, keys aside.</summary>
    private const int Envelope = 1024;

    /// <exception cref="StorageLimitException">When the service would refuse the transaction.</exception>
    public static void Check(IReadOnlyCollection<TableTransactionAction> actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        if (actions.Count is 0 or > Operations)
            throw new StorageLimitException($"{actions.Count} operations; a transaction takes 1 to {Operations}.");
        if (actions.Select(a => a.Entity.PartitionKey).Distinct(StringComparer.Ordinal).Count() > 1)
            throw new StorageLimitException("A transaction stays within one partition.");
        if (actions.Select(a => a.Entity.RowKey).Distinct(StringComparer.Ordinal).Count() < actions.Count)
            throw new StorageLimitException("A transaction names each row once.");
        foreach (var action in actions)
            EntityLimits.Check((TableEntity)action.Entity);
        if (actions.Sum(WeightOf) is var weight and > Bytes)
            throw new StorageLimitException($"The transaction takes {weight:N0} bytes; {Bytes:N0} is the most.");
    }

    /// <summary>Bytes an operation takes on the wire, not less than it really does: its JSON, and room for headers and keys.</summary>
    public static int WeightOf(TableTransactionAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var entity = (TableEntity)action.Entity;
        var keys = 9 * (entity.PartitionKey.Length + entity.RowKey.Length);
        var types = entity.Count * 64;
        return Envelope + keys + types + JsonSerializer.SerializeToUtf8Bytes(entity.ToDictionary(p => p.Key, p => p.Value)).Length;
    }
}
