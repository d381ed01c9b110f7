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

    /// <summary>How many characters of history are kept in memory, of the instances that were busy last.</summary>
    public long MaxCachedCharacters { get; init; } = 64 * 1024 * 1024;

    /// <summary>How often the holder of the hub shows that it lives; another host waits for three of these before it takes over.</summary>
    internal TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Told of every step that was saved: the history of the execution that took it, to its end.</summary>
    internal Action<InstanceHistory>? Saved { get; init; }
}
