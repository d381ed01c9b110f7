using System.Text.Json.Serialization;
using BenefitsFlow.Emulator.DurableTask;

namespace BenefitsFlow.Emulator.Engine;

internal enum MessageKind
{
    Start,
    Event,
    ChildCompleted,
    ChildFailed,
    Terminate,
    Suspend,
    Resume,
}

/// <summary>Something for an instance to take in. It waits in the receiver's inbox, or before that in the sender's outbox.</summary>
/// <param name="Id">Unique; the same on every delivery, so that it is taken in once.</param>
/// <param name="To">The instance that receives it.</param>
internal sealed record Message(MessageKind Kind, string Id, string To)
{
    /// <summary>The order of arrival in the hub.</summary>
    public long Order { get; init; }

    /// <summary>The name of the event, or of the orchestrator to start.</summary>
    public string? Name { get; init; }

    public string? Payload { get; init; }

    public TaskFailureDetails? Failure { get; init; }

    /// <summary>A child's completion: the parent's task, and the execution of the parent that waits for it.</summary>
    public int TaskId { get; init; }

    public string? Execution { get; init; }

    /// <summary>A start: the instance that waits for the end.</summary>
    public ParentTask? Parent { get; init; }

    /// <summary>Sent by another instance, so a crash may deliver it twice.</summary>
    public bool Sent { get; init; }

    /// <summary>Where its inbox row keeps it, when that is a blob.</summary>
    [JsonIgnore]
    public StoredText Text { get; init; } = StoredText.None;
}

/// <summary>The task of a parent that waits for a child.</summary>
internal sealed record ParentTask(string Name, string InstanceId, string Execution, int TaskId);
