using System.Collections.ObjectModel;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>What the host needs of the Durable Task engine; a test of the host puts a small one of its own here.</summary>
internal interface IDurableEngine : IAsyncDisposable
{
    DurableTaskClient Client { get; }

    /// <summary>When the earliest durable timer is due; null when none waits.</summary>
    DateTimeOffset? NextTimer { get; }

    /// <summary>Faults when the hub was lost to another host; never completes otherwise.</summary>
    Task Lost { get; }

    /// <summary>Instances that cannot be read, each with the sentence that says why and what to do.</summary>
    IReadOnlyDictionary<string, string> Unreadable => ReadOnlyDictionary<string, string>.Empty;

    Task StartAsync(CancellationToken cancellation);

    Task StopAsync(CancellationToken cancellation);

    /// <summary>Ends when nothing is left to do at the clock's present instant, timers that are due included.</summary>
    Task SettleAsync(CancellationToken cancellation);

    /// <summary>One instance with its input and output, however long: a client gets no more than 4 MiB. Null when there is none.</summary>
    Task<OrchestrationMetadata?> InstanceAsync(string instanceId, CancellationToken cancellation);

    /// <summary>What is recorded of one instance; null when there is none.</summary>
    Task<InstanceHistory?> HistoryAsync(string instanceId, CancellationToken cancellation);

    /// <summary>What an instance's code waits for; null when that cannot be told.</summary>
    Outlook? Outlook(InstanceHistory history);

    /// <summary>The instances that wake first, in order of time.</summary>
    IReadOnlyList<UpcomingTimer> Upcoming(int most);

    /// <summary>Every instance in short, in the order of ids; the first <paramref name="most"/> of them.</summary>
    Task<IReadOnlyList<InstanceLine>> SurveyAsync(int most, CancellationToken cancellation);
}

/// <summary>What an engine is made of.</summary>
internal sealed record EngineParts(
    string HubName,
    TableServiceClient Tables,
    BlobServiceClient Blobs,
    DurableTaskRegistry Registry,
    EmulatedClock Clock,
    ILoggerFactory Loggers)
{
    /// <summary>Told of every step that was saved, for a recording.</summary>
    public Action<InstanceHistory>? Saved { get; init; }
}
