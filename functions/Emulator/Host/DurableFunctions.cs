using System.Text.Json;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.Functions;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Hands the app's orchestrations and activities to the engine.</summary>
internal sealed class DurableFunctions(FunctionIndex index, FunctionInvoker invoker, IServiceScopeFactory scopes)
{
    private static readonly JsonSerializerOptions Reading = new() { PropertyNameCaseInsensitive = true };

    public DurableTaskRegistry Registry()
    {
        var registry = new DurableTaskRegistry();
        foreach (var orchestration in index.Of<OrchestrationFunction>())
            registry.Orchestrators[orchestration.Name] = Body(orchestration);
        foreach (var activity in index.Of<ActivityFunction>())
            registry.Activities[activity.Name] = Body(activity);
        return registry;
    }

    private OrchestratorBody Body(OrchestrationFunction orchestration) => async context =>
    {
        await using var scope = scopes.CreateAsyncScope();
        return await invoker.CallAsync(new Invocation(orchestration, scope.ServiceProvider, CancellationToken.None) { Trigger = context });
    };

    private ActivityBody Body(ActivityFunction activity)
    {
        var type = activity.Method.GetParameters()
            .First(parameter => parameter.IsDefined(typeof(ActivityTriggerAttribute), inherit: false)).ParameterType;
        return async (context, input) =>
        {
            await using var scope = scopes.CreateAsyncScope();
            return await invoker.InvokeAsync(new Invocation(activity, scope.ServiceProvider, CancellationToken.None)
            {
                Trigger = type == typeof(TaskActivityContext) ? context : Read(input, type),
                InstanceId = context.InstanceId,
            });
        };
    }

    private static object? Read(string? input, Type type) => input is null ? null : JsonSerializer.Deserialize(input, type, Reading);
}
