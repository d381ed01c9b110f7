using BenefitsFlow.Emulator.Functions;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Host;

/// <summary>One call of a function.</summary>
internal sealed class Invocation(Function function, IServiceProvider services, CancellationToken cancellation) : FunctionContext
{
    public Function Function { get; } = function;

    /// <summary>What the trigger's parameter receives.</summary>
    public object? Trigger { get; init; }

    /// <summary>The orchestration that an activity works for; null otherwise.</summary>
    public string? InstanceId { get; init; }

    /// <summary>What the method returned, once it has run.</summary>
    public object? Result { get; set; }

    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => Function.Definition.Id;

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => Function.Definition;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override CancellationToken CancellationToken { get; } = cancellation;

    public static Invocation OfRequest(Function function, HttpContext http, Type trigger)
    {
        var invocation = new Invocation(function, http.RequestServices, http.RequestAborted)
        {
            Trigger = trigger == typeof(HttpContext) ? http : http.Request,
        };
        invocation.Items[FunctionContextExtensions.HttpContextKey] = http;
        return invocation;
    }
}
