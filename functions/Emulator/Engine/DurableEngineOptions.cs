using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Where a hub lives and how much of it runs at once.</summary>
/// <param name="HubName">3 to 45 letters and digits, a letter first: names the hub's table and its blob container.</param>
public sealed record DurableEngineOptions(string HubName, TableServiceClient Tables, BlobServiceClient Blobs)
{
    /// <summary>How many instances take a step at once.</summary>
    public int MaxConcurrentOrchestrations { get; init; } = 16;

    /// <summary>How many activities run at once.</summary>
    public int MaxConcurrentActivities { get; init; } = 32;

    /// <summary>How many histories of idle instances are kept in memory.</summary>
    public int MaxCachedInstances { get; init; } = 256;

    /// <summary>How often the holder of the hub shows that it lives; another host waits for three of these before it takes over.</summary>
    internal TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(2);
}
