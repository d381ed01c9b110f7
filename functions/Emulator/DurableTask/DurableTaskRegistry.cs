namespace BenefitsFlow.Emulator.DurableTask;

/// <summary>Runs an orchestrator to its result. The body asks the context for its input.</summary>
internal delegate Task<object?> OrchestratorBody(TaskOrchestrationContext context);

/// <summary>Runs an activity on its serialized input; reading the input is part of the body, so a bad input fails the task.</summary>
internal delegate Task<object?> ActivityBody(TaskActivityContext context, string? serializedInput);

/// <summary>The orchestrators and activities of a hub, by name; case does not matter.</summary>
public sealed class DurableTaskRegistry
{
    internal Dictionary<string, OrchestratorBody> Orchestrators { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Dictionary<string, ActivityBody> Activities { get; } = new(StringComparer.OrdinalIgnoreCase);
}
