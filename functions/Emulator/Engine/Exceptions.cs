namespace BenefitsFlow.Emulator.Engine;

/// <summary>An instance with the id exists, in a status in which it is not replaced.</summary>
public sealed class OrchestrationAlreadyExistsException(string instanceId)
    : InvalidOperationException($"An Orchestration instance with the ID {instanceId} already exists.");

/// <summary>The hub refuses a request: the instance is unknown, or its status does not allow it.</summary>
public sealed class RequestRefusedException(string message) : InvalidOperationException(message)
{
    internal static RequestRefusedException Unknown(string instanceId)
        => new($"No instance with ID '{instanceId}' was found. (Parameter 'instanceId')");

    internal static RequestRefusedException UnknownTo(string instanceId)
        => new($"ArgumentException: No instance with ID '{instanceId}' was found. (Parameter 'instanceId')");

    internal static RequestRefusedException NotRunning()
        => new("The orchestration instance with the provided instance id is not running.");

    internal static RequestRefusedException Exists(string instanceId, object status)
        => new($"An orchestration with id '{instanceId}' already exists. It's in the {status} state.");

    internal static RequestRefusedException Cancelled() => new("Call canceled by the client.");

    internal static RequestRefusedException TooLong() => new("Received message exceeds the maximum configured message size.");

    internal static RequestRefusedException Cannot(string act, string instanceId, object status) => new(
        $"InvalidOperationException: Cannot {act} the orchestration instance {instanceId} because instance is in the {status} state.");
}

/// <summary>Another host holds the hub, or has taken it over.</summary>
public sealed class HubHeldException(string message, Exception? inner = null) : InvalidOperationException(message, inner)
{
    internal static HubHeldException Lost(string hub, string how, Exception? inner = null) => new(
        $"This host no longer holds the hub '{hub}': {how}. It has stopped taking steps, and nothing that it had saved is lost."
        + " Make sure that only one host uses the hub, then start it again.", inner);
}
