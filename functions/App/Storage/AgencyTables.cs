using System.Collections.Concurrent;
using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>The agency's tables, by name.</summary>
public sealed class AgencyTables(TableServiceClient service, StoragePrefix prefix)
{
    private readonly ConcurrentDictionary<string, AgencyTable> open = new(StringComparer.Ordinal);

    /// <summary>The table of that name, the same object each time; it is created when first used.</summary>
    /// <param name="name">Letters and digits, without prefix.</param>
    /// <exception cref="ArgumentException">When the table service would refuse the name.</exception>
    public AgencyTable Open(string name)
        => open.GetOrAdd(name, _ => new AgencyTable(name, service.GetTableClient(prefix.Table(name))));
}
