using BenefitsFlow.Emulator.DurableTask;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The input and origin of the execution that a turn replays.</summary>
internal sealed record ExecutionStart(string Name, string InstanceId, string? Input, ParentOrchestrationInstance? Parent, string Version);

/// <summary>What an orchestrator sees of the engine during one turn.</summary>
internal sealed partial class OrchestrationContext(ExecutionStart start, TurnThread thread, ILoggerFactory loggers)
    : TaskOrchestrationContext
{
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(3);

    private object? customStatus;
    private int guids;

    public Decisions Decisions { get; } = new();

    public ExternalEvents Events { get; } = new();

    /// <summary>Set when the code asked for another generation.</summary>
    public NextGeneration? Next { get; private set; }

    /// <summary>Whether the code has used the context at all.</summary>
    public bool IsTouched { get; private set; }

    public DateTime Now { get; set; }

    public bool Replaying { get; set; }

    public string? SerializedCustomStatus => DurableJson.Serialize(customStatus);

    public override TaskName Name => Touch(new TaskName(start.Name));

    public override string InstanceId => Touch(start.InstanceId);

    public override ParentOrchestrationInstance? Parent => Touch(start.Parent);

    public override DateTime CurrentUtcDateTime => Touch(Now);

    public override bool IsReplaying => Touch(Replaying);

    public override string Version => Touch(start.Version);

    protected override ILoggerFactory LoggerFactory => Touch(loggers);

    public override T? GetInput<T>() where T : default => Touch(ReadInput<T>());

    public override void SetCustomStatus(object? customStatus) => this.customStatus = Touch(customStatus);

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
        => Next = Touch(new NextGeneration(DurableJson.Serialize(newInput), preserveUnprocessedEvents));

    public override Guid NewGuid() => NameGuid.Of($"{InstanceId}_{CurrentUtcDateTime:o}_{guids++}");

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        if (string.IsNullOrWhiteSpace(instanceId))
            throw new ArgumentException("An event needs the id of the instance it is sent to.", nameof(instanceId));
        if (!thread.IsCurrent)
            return;
        Decisions.Make(Decision(EventKind.EventSent, eventName) with
        {
            Target = Touch(instanceId),
            Payload = DurableJson.Serialize(payload),
        });
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
        => thread.IsCurrent ? Events.Wait<T>(Touch(eventName), thread, cancellationToken) : thread.Never<T>();

    public override async Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        if (!thread.IsCurrent)
            await thread.Never<object>();
        var due = fireAt.ToUniversalTime();
        while (due - CurrentUtcDateTime > LongestTimer && !cancellationToken.IsCancellationRequested)
            await Timer(CurrentUtcDateTime + LongestTimer, cancellationToken);
        await Timer(due, cancellationToken);
    }

    internal override T? ReadInput<T>() where T : default => DurableJson.Deserialize<T>(start.Input);

    private Task<string?> Timer(DateTime due, CancellationToken token)
    {
        var timer = Decisions.Begin(Decision(EventKind.TimerCreated, null) with { FireAt = due });
        if (token.CanBeCanceled)
            token.Register(() =>
            {
                if (thread.IsCurrent)
                    Decisions.Cancel(timer, token);
            });
        return timer.Answer.Task;
    }

    private HistoryEvent Decision(EventKind kind, string? name) => new(kind, new DateTimeOffset(Now)) { Name = name };

    private T Touch<T>(T value)
    {
        IsTouched |= thread.IsCurrent;
        return value;
    }
}

/// <summary>What <c>ContinueAsNew</c> asked for.</summary>
internal sealed record NextGeneration(string? Input, bool KeepEvents);
