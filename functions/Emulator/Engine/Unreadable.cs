using System.Text.Json;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>What is stored of an instance cannot be read. Nothing of it is changed; the others go on.</summary>
public sealed class InstanceUnreadableException(string instanceId, string what, Exception? inner = null) : InvalidOperationException(
    $"The instance '{instanceId}' cannot be read: {what}. It is set aside and nothing of it is deleted. Put the row or blob right and start"
    + " the host again, and it goes on; or terminate it, or purge it.", inner)
{
    public string InstanceId => instanceId;
}

/// <summary>Reads stored text, and says where it is when it makes no sense.</summary>
internal static class Readable
{
    /// <exception cref="InstanceUnreadableException">What is read throws what a reader throws at nonsense.</exception>
    public static T Of<T>(string partition, string what, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception nonsense) when (IsNonsense(nonsense))
        {
            throw new InstanceUnreadableException(HubNames.Decode(partition), $"{what} makes no sense ({nonsense.Message})", nonsense);
        }
    }

    /// <summary>An events list that can be played: each task has its number.</summary>
    public static List<HistoryEvent> Events(string json)
    {
        var events = HistoryJson.Read<List<HistoryEvent>>(json);
        return events.TrueForAll(IsWhole) ? events : throw new FormatException("an event lacks what its kind needs");
    }

    public static Message Message(string json)
        => HistoryJson.Read<Message>(json) is { Id.Length: > 0, To.Length: > 0 } message ? message : throw new FormatException("no message");

    public static List<Message> Messages(string json)
        => HistoryJson.Read<List<Message>>(json) is { } messages && messages.TrueForAll(message => message is { Id.Length: > 0, To.Length: > 0 })
            ? messages
            : throw new FormatException("no messages");

    private static bool IsNonsense(Exception error)
        => error is JsonException or FormatException or ArgumentException or InvalidOperationException or InvalidCastException
            or NotSupportedException or NullReferenceException or OverflowException;

    private static bool IsWhole(HistoryEvent? happened) => happened is not null && happened.Kind switch
    {
        EventKind.TaskScheduled or EventKind.SubOrchestrationInstanceCreated => happened is { TaskId: not null, Name: not null },
        EventKind.TimerCreated => happened is { TaskId: not null, FireAt: not null },
        EventKind.TaskFailed or EventKind.SubOrchestrationInstanceFailed => happened.TaskId is not null,
        EventKind.TaskCompleted or EventKind.SubOrchestrationInstanceCompleted or EventKind.TimerFired or EventKind.EventSent
            => happened.TaskId is not null,
        EventKind.EventRaised => happened.Name is not null,
        _ => true,
    };
}
