using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The client of a hub in the same process.</summary>
internal sealed partial class HubClient(string name, Hub hub) : DurableTaskClient(name)
{
    private readonly Hub hub = hub;

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        var value = string.IsNullOrEmpty(orchestratorName.Name) ? null : orchestratorName.Name;
        ArgumentNullException.ThrowIfNull(value);
        if (options?.InstanceId is ['@', ..])
            throw new ArgumentException(
                "Instance IDs starting with '@' are reserved for entities, and must not be used for orchestrations, when entity support"
                + " is enabled.", $"{nameof(options)}?.InstanceId");
        StopIfCancelled(nameof(ScheduleNewOrchestrationInstanceAsync), cancellation);
        var json = DurableJson.Serialize(input);
        var id = string.IsNullOrEmpty(options?.InstanceId) ? InstanceRow.NewId() : options.InstanceId;
        var now = hub.Clock.GetUtcNow();
        var row = new InstanceRow(id, value)
        {
            CreatedAt = now,
            UpdatedAt = now,
            Version = options?.Version?.Version ?? "",
            Tags = options?.Tags ?? new Dictionary<string, string>(),
            NextTimer = options?.StartAt > now ? options.StartAt : null,
        };
        var refused = (options?.DedupeStatuses ?? []).Select(Status).ToHashSet();
        if (!await hub.Deliveries.StartAsync(row, json, standing => standing.IsFinished && !refused.Contains(standing.Status)))
            throw new OrchestrationAlreadyExistsException(id);
        return id;
    }

    public override async Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        Require(instanceId, nameof(instanceId));
        Require(eventName, nameof(eventName));
        RefuseIfCancelled(cancellation);
        var raised = Message(MessageKind.Event, instanceId) with { Name = eventName, Payload = DurableJson.Serialize(eventPayload) };
        if (await hub.Deliveries.PostAsync(raised))
            return;
        throw await hub.Store.FindAsync(instanceId, cancellation) is null
            ? RequestRefusedException.Unknown(instanceId)
            : RequestRefusedException.NotRunning();
    }

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        RefuseIfCancelled(cancellation);
        return CommandAsync(MessageKind.Terminate, instanceId, DurableJson.Serialize(options?.Output), cancellation);
    }

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
    {
        StopIfCancelled(nameof(SuspendInstanceAsync), cancellation);
        return CommandAsync(MessageKind.Suspend, instanceId, reason, cancellation);
    }

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
    {
        StopIfCancelled(nameof(ResumeInstanceAsync), cancellation);
        return CommandAsync(MessageKind.Resume, instanceId, reason, cancellation);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Message Message(MessageKind kind, string instanceId) => new(kind, InstanceRow.NewId(), instanceId);

    private static OrchestrationRuntimeStatus Status(string status) => Enum.TryParse<OrchestrationRuntimeStatus>(status, out var known)
        ? known
        : throw new ArgumentException($"Invalid orchestration runtime status: '{status}' for deduplication.");

    private static void Require(string value, string parameter)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value is "" or ['\0', ..])
            throw new ArgumentException("Parameter cannot be an empty string or start with the null character.", parameter);
    }

    /// <exception cref="OperationCanceledException">It is.</exception>
    private static void StopIfCancelled(string method, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            throw new OperationCanceledException($"The {method} operation was canceled.", cancellation);
    }

    /// <summary>The real client does not make every broken-off call an <see cref="OperationCanceledException"/>.</summary>
    private static void RefuseIfCancelled(CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            throw RequestRefusedException.Cancelled();
    }

    private async Task CommandAsync(MessageKind kind, string instanceId, string? payload, CancellationToken cancellation)
    {
        Require(instanceId, nameof(instanceId));
        var live = hub.Instances.TryGet(instanceId, out var instance);
        var isSuspended = live && instance!.Status == OrchestrationRuntimeStatus.Suspended;
        var isIdle = (kind == MessageKind.Suspend && isSuspended) || (kind == MessageKind.Resume && !isSuspended);
        if (live && !isIdle && await hub.Deliveries.PostAsync(Message(kind, instanceId) with { Payload = payload }))
            return;
        throw await hub.Store.FindAsync(instanceId, cancellation) is { } row
            ? RequestRefusedException.Cannot(kind.ToString().ToLowerInvariant(), instanceId, row.Status)
            : RequestRefusedException.UnknownTo(instanceId);
    }
}
