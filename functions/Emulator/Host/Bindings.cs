using System.ComponentModel;
using System.Reflection;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Gives one parameter its value.</summary>
internal delegate object? Binding(Invocation invocation);

/// <summary>How the parameters of a function get their values, decided once.</summary>
internal static class Bindings
{
    // What the worker was seen to convert from a route or a query string; more would pass here and fail there.
    private static readonly Type[] Convertible = [typeof(string), typeof(int), typeof(long), typeof(bool), typeof(Guid)];

    /// <exception cref="IndexingException">A parameter has no source.</exception>
    public static Binding[] Of(Function function) => [.. function.Method.GetParameters().Select(parameter => Of(function, parameter))];

    private static Binding Of(Function function, ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (IsTrigger(parameter))
            return invocation => invocation.Trigger;
        if (type == typeof(FunctionContext))
            return invocation => invocation;
        if (type == typeof(CancellationToken))
            return invocation => invocation.CancellationToken;
        if (parameter.GetCustomAttribute<DurableClientAttribute>() is not null && type == typeof(DurableTaskClient))
            return invocation => invocation.InstanceServices.GetRequiredService<IDurableEngine>().Client;
        return function switch
        {
            HttpFunction when type == typeof(HttpRequest) => invocation => invocation.GetHttpContext()!.Request,
            HttpFunction when type == typeof(HttpContext) => invocation => invocation.GetHttpContext(),
            HttpFunction when Convertible.Contains(Nullable.GetUnderlyingType(type) ?? type) => FromRequest(parameter),
            ActivityFunction when type == typeof(string) && parameter.Name == "instanceId" => invocation => invocation.InstanceId,
            OrchestrationFunction => FromOrchestrationInput(type),
            _ => throw new IndexingException(
                $"Nothing gives its parameter '{parameter.Name}' of type {type.Name} a value. Take it as text, or from the trigger."),
        };
    }

    private static bool IsTrigger(ParameterInfo parameter) => parameter.GetCustomAttributes().Any(attribute
        => attribute is HttpTriggerAttribute or TimerTriggerAttribute or OrchestrationTriggerAttribute or ActivityTriggerAttribute);

    private static Binding FromRequest(ParameterInfo parameter)
    {
        var name = parameter.Name!;
        var type = parameter.ParameterType;
        var target = Nullable.GetUnderlyingType(type) ?? type;
        var converter = TypeDescriptor.GetConverter(target);
        return invocation =>
        {
            var request = invocation.GetHttpContext()!.Request;
            var text = request.RouteValues.TryGetValue(name, out var route) ? route as string : (string?)request.Query[name];
            if (text is not null)
                return target == typeof(string) ? text : converter.ConvertFromInvariantString(text);
            if (parameter.HasDefaultValue)
                return parameter.DefaultValue;
            return type.IsValueType && target == type
                ? throw new ArgumentException($"The request holds no value for the parameter '{name}'.")
                : null;
        };
    }

    private static Binding FromOrchestrationInput(Type type)
    {
        var read = typeof(TaskOrchestrationContext).GetMethod(nameof(TaskOrchestrationContext.GetInput))!.MakeGenericMethod(type);
        return invocation => read.Invoke(invocation.Trigger, BindingFlags.DoNotWrapExceptions, null, null, null);
    }
}
