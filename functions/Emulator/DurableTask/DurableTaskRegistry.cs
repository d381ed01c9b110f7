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

    public DurableTaskRegistry AddOrchestratorFunc<TInput, TOutput>(
        TaskName name, Func<TaskOrchestrationContext, TInput, Task<TOutput>> orchestrator)
        => Add(name, async context => await orchestrator(context, context.ReadInput<TInput>()!));

    public DurableTaskRegistry AddOrchestratorFunc<TInput, TOutput>(
        TaskName name, Func<TaskOrchestrationContext, TInput, TOutput> orchestrator)
        => Add(name, context => Task.FromResult<object?>(orchestrator(context, context.ReadInput<TInput>()!)));

    public DurableTaskRegistry AddOrchestratorFunc<TInput>(TaskName name, Func<TaskOrchestrationContext, TInput, Task> orchestrator)
        => Add(name, async context =>
        {
            await orchestrator(context, context.ReadInput<TInput>()!);
            return null;
        });

    public DurableTaskRegistry AddOrchestratorFunc<TOutput>(TaskName name, Func<TaskOrchestrationContext, Task<TOutput>> orchestrator)
        => Add(name, async context => await orchestrator(context));

    public DurableTaskRegistry AddOrchestratorFunc(TaskName name, Func<TaskOrchestrationContext, Task> orchestrator)
        => Add(name, async context =>
        {
            await orchestrator(context);
            return null;
        });

    public DurableTaskRegistry AddOrchestratorFunc<TOutput>(TaskName name, Func<TaskOrchestrationContext, TOutput> orchestrator)
        => Add(name, context => Task.FromResult<object?>(orchestrator(context)));

    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(TaskName name, Func<TaskActivityContext, TInput, Task<TOutput>> activity)
        => Add(name, async (context, input) => await activity(context, DurableJson.DeserializeExactly<TInput>(input)));

    public DurableTaskRegistry AddActivityFunc<TInput, TOutput>(TaskName name, Func<TaskActivityContext, TInput, TOutput> activity)
        => Add(name, (context, input) => Task.FromResult<object?>(activity(context, DurableJson.DeserializeExactly<TInput>(input))));

    public DurableTaskRegistry AddActivityFunc<TInput>(TaskName name, Func<TaskActivityContext, TInput, Task> activity)
        => Add(name, async (context, input) =>
        {
            await activity(context, DurableJson.DeserializeExactly<TInput>(input));
            return null;
        });

    public DurableTaskRegistry AddActivityFunc<TOutput>(TaskName name, Func<TaskActivityContext, Task<TOutput>> activity)
        => Add(name, async (context, _) => await activity(context));

    public DurableTaskRegistry AddActivityFunc(TaskName name, Func<TaskActivityContext, Task> activity)
        => Add(name, async (context, _) =>
        {
            await activity(context);
            return null;
        });

    public DurableTaskRegistry AddActivityFunc<TOutput>(TaskName name, Func<TaskActivityContext, TOutput> activity)
        => Add(name, (context, _) => Task.FromResult<object?>(activity(context)));

    internal DurableTaskRegistry Add(TaskName name, OrchestratorBody body)
    {
        if (!Orchestrators.TryAdd(name, body))
            throw new ArgumentException($"An orchestrator named '{name}' is already added.", nameof(name));
        return this;
    }

    internal DurableTaskRegistry Add(TaskName name, ActivityBody body)
    {
        if (!Activities.TryAdd(name, body))
            throw new ArgumentException($"An activity named '{name}' is already added.", nameof(name));
        return this;
    }
}
