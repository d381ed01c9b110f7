using BenefitsFlow.Emulator.Functions;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Runs an invocation through the app's middleware, the first added outermost.</summary>
internal sealed class FunctionInvoker
{
    private readonly Dictionary<string, MethodCall> calls;
    private readonly FunctionExecutionDelegate pipeline;

    public FunctionInvoker(FunctionIndex index, IEnumerable<Func<FunctionExecutionDelegate, FunctionExecutionDelegate>> middleware)
    {
        calls = index.Functions.ToDictionary(
            function => function.Name, function => new MethodCall(function), StringComparer.OrdinalIgnoreCase);
        FunctionExecutionDelegate innermost = async context => ((Invocation)context).Result = await CallAsync((Invocation)context);
        pipeline = middleware.Reverse().Aggregate(innermost, (next, wrap) => wrap(next));
    }

    /// <returns>What the method returned; null also when a middleware did not call it.</returns>
    public async Task<object?> InvokeAsync(Invocation invocation)
    {
        await pipeline(invocation);
        return invocation.Result;
    }

    /// <summary>Past the middleware, which may await what a replay does not know: the way of orchestrators.</summary>
    public Task<object?> CallAsync(Invocation invocation) => calls[invocation.Function.Name].RunAsync(invocation);
}
