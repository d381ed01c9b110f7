using Azure;
using Azure.Data.Tables;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The status row of an instance: who it is and how far it has come. Replaced by every step, under its ETag.</summary>
internal sealed partial record InstanceRow(string InstanceId, string Name)
{
    public OrchestrationRuntimeStatus Status { get; init; } = OrchestrationRuntimeStatus.Pending;

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }

    /// <summary>One execution is one run under this id: a restart and each continue-as-new begin another.</summary>
    public string ExecutionId { get; init; } = NewId();

    /// <summary>Counts the executions of the id; part of the keys of history rows.</summary>
    public int Generation { get; init; }

    /// <summary>How many history rows this generation has.</summary>
    public int Steps { get; init; }

    /// <summary>How many events those rows hold; null in rows of hubs that did not count them.</summary>
    public int? Events { get; init; }

    /// <summary>The hub's order of arrival when this id was last started: a message that came before was for an earlier run under it.</summary>
    public long Order { get; init; }

    /// <summary>The write that made this row, read back when a write's answer was lost.</summary>
    public string StepId { get; init; } = NewId();

    /// <summary>The message that started it, so that it starts once.</summary>
    public string? StartedBy { get; init; }

    /// <summary>The only history row was carried over by continue-as-new, and the code has not run on it yet.</summary>
    public bool IsUnplayed { get; init; }

    public StoredText Input { get; init; } = StoredText.None;

    public StoredText Output { get; init; } = StoredText.None;

    public string? CustomStatus { get; init; }

    /// <summary>The version that it was started for; empty when none was given.</summary>
    public string Version { get; init; } = "";

    public ParentTask? Parent { get; init; }

    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

    /// <summary>The earliest open timer, or when a pending instance is to start.</summary>
    public DateTimeOffset? NextTimer { get; init; }

    /// <summary>Activities that were scheduled and have not come back.</summary>
    public int OpenActivities { get; init; }

    /// <summary>The ids of the latest messages from other instances, oldest first.</summary>
    public IReadOnlyList<string> Recent { get; init; } = [];

    public ETag ETag { get; init; }

    public bool IsFinished => IsEnd(Status);

    public string Partition => HubNames.Partition(InstanceId);

    public static bool IsEnd(OrchestrationRuntimeStatus status) => status
        is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;

    public static string NewId() => Guid.NewGuid().ToString("N");

    public TableEntity ToEntity()
    {
        var entity = new TableEntity(Partition, RowKeys.Status(Partition))
        {
            ["InstanceId"] = InstanceId,
            ["Name"] = Name,
            ["Status"] = Status.ToString(),
            ["Live"] = !IsFinished,
            ["CreatedAt"] = CreatedAt,
            ["UpdatedAt"] = UpdatedAt,
            ["ExecutionId"] = ExecutionId,
            ["Generation"] = Generation,
            ["Steps"] = Steps,
            ["Events"] = Events,
            ["Order"] = Order,
            ["StepId"] = StepId,
            ["StartedBy"] = StartedBy,
            ["IsUnplayed"] = IsUnplayed,
            ["CustomStatus"] = CustomStatus,
            ["Version"] = Version,
            ["Parent"] = Parent is null ? null : HistoryJson.Write(Parent),
            ["Tags"] = Tags.Count == 0 ? null : HistoryJson.Write(Tags),
            // Ticks: the table's own dates begin in 1601 and a timer may be older.
            ["NextTimer"] = NextTimer?.UtcTicks,
            ["OpenActivities"] = OpenActivities,
            ["Recent"] = Recent.Count == 0 ? null : string.Join(' ', Recent),
        };
        Input.Write(entity, nameof(Input));
        Output.Write(entity, nameof(Output));
        return entity;
    }
}
