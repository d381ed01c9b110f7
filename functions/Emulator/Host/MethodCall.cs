using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Calls a function's method: a new object of its class for each call, the returned task awaited.</summary>
internal sealed class MethodCall
{
    private readonly MethodInfo method;
    private readonly Binding[] bindings;
    private readonly ObjectFactory? factory;
    private readonly Func<object?, Task<object?>> outcome;

    public MethodCall(Function function)
    {
        method = function.Method;
        bindings = Bindings.Of(function);
        factory = method.IsStatic ? null : ActivatorUtilities.CreateFactory(method.DeclaringType!, Type.EmptyTypes);
        outcome = Outcome(method.ReturnType);
    }

    public async Task<object?> RunAsync(Invocation invocation)
    {
        var arguments = Array.ConvertAll(bindings, bind => bind(invocation));
        var target = factory?.Invoke(invocation.InstanceServices, null);
        try
        {
            // No ConfigureAwait anywhere: an orchestrator has to stay on the engine's own thread.
            return await outcome(method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null));
        }
        finally
        {
            if (target is IAsyncDisposable later)
                await later.DisposeAsync();
            else
                (target as IDisposable)?.Dispose();
        }
    }

    private static Func<object?, Task<object?>> Outcome(Type type)
    {
        if (type == typeof(Task))
            return async returned => await Nothing((Task)returned!);
        if (type == typeof(ValueTask))
            return async returned => await Nothing(((ValueTask)returned!).AsTask());
        if (!type.IsGenericType)
            return Task.FromResult;
        var definition = type.GetGenericTypeDefinition();
        if (definition != typeof(Task<>) && definition != typeof(ValueTask<>))
            return Task.FromResult;
        var awaiting = typeof(MethodCall).GetMethod(
            definition == typeof(Task<>) ? nameof(OfTask) : nameof(OfValueTask), BindingFlags.NonPublic | BindingFlags.Static)!;
        return awaiting.MakeGenericMethod(type.GetGenericArguments()).CreateDelegate<Func<object?, Task<object?>>>();
    }

    private static async Task<object?> Nothing(Task task)
    {
        await task;
        return null;
    }

    private static async Task<object?> OfTask<T>(object? returned) => await (Task<T>)returned!;

    private static async Task<object?> OfValueTask<T>(object? returned) => await (ValueTask<T>)returned!;
}
