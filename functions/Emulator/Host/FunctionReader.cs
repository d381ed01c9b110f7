using System.Reflection;
using System.Text.RegularExpressions;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Reads one method's attributes.</summary>
internal sealed partial class FunctionReader(string routePrefix, Func<string, string?> setting)
{
    // The real host keeps these for itself, whatever follows the word; the Emulator has its own pages beside them.
    private static readonly string[] Reserved = ["admin", "runtime", "emulator"];

    /// <exception cref="IndexingException">The function cannot be served as declared.</exception>
    public Function Read(MethodInfo method, string name)
    {
        var triggers = method.GetParameters().SelectMany(Triggers).ToList();
        if (triggers.Count != 1)
            throw new IndexingException($"It needs one parameter with a trigger attribute and has {triggers.Count}.");
        var (parameter, trigger) = triggers[0];
        Function function = trigger switch
        {
            HttpTriggerAttribute http => Http(method, name, parameter, http),
            TimerTriggerAttribute timer => Timer(method, name, parameter, timer),
            OrchestrationTriggerAttribute => Orchestration(method, name, parameter),
            _ => new ActivityFunction(name, method),
        };
        _ = Bindings.Of(function);
        return function;
    }

    private static IEnumerable<(ParameterInfo, Attribute)> Triggers(ParameterInfo parameter)
        => from attribute in parameter.GetCustomAttributes()
           where attribute is HttpTriggerAttribute or TimerTriggerAttribute or OrchestrationTriggerAttribute or ActivityTriggerAttribute
           select (parameter, attribute);

    private static void Expect(ParameterInfo parameter, params Type[] types)
    {
        if (!types.Contains(parameter.ParameterType))
            throw new IndexingException(
                $"Its trigger parameter '{parameter.Name}' must be a {string.Join(" or ", types.Select(type => type.Name))}, "
                + $"not a {parameter.ParameterType.Name}.");
    }

    private static OrchestrationFunction Orchestration(MethodInfo method, string name, ParameterInfo parameter)
    {
        Expect(parameter, typeof(TaskOrchestrationContext));
        return new OrchestrationFunction(name, method);
    }

    private HttpFunction Http(MethodInfo method, string name, ParameterInfo parameter, HttpTriggerAttribute trigger)
    {
        Expect(parameter, typeof(HttpRequest), typeof(HttpContext));
        var route = (trigger.Route ?? name).Trim('/');
        var whole = string.IsNullOrEmpty(routePrefix) ? route : $"{routePrefix.Trim('/')}/{route}";
        if (Reserved.Any(word => whole.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            throw new IndexingException("The specified route conflicts with one or more built in routes.");
        try
        {
            _ = RoutePatternFactory.Parse(whole);
        }
        catch (RoutePatternException malformed)
        {
            throw new IndexingException($"Its route '{whole}' is malformed: {malformed.Message}");
        }

        return new HttpFunction(name, method, whole, [.. trigger.Methods.Select(verb => verb.ToUpperInvariant())], trigger.AuthLevel);
    }

    private TimerFunction Timer(MethodInfo method, string name, ParameterInfo parameter, TimerTriggerAttribute trigger)
    {
        Expect(parameter, typeof(TimerInfo));
        var expression = Setting().Replace(trigger.Schedule, named => setting(named.Groups[1].Value) ?? throw new IndexingException(
            $"Its schedule names the setting '{named.Groups[1].Value}', which has no value."));
        return new TimerFunction(name, method, TimerSchedule.Parse(expression), trigger.RunOnStartup, trigger.UseMonitor);
    }

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();
}
