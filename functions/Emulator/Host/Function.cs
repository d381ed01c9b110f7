using System.Reflection;
using BenefitsFlow.Emulator.Functions;

namespace BenefitsFlow.Emulator.Host;

/// <summary>A method with <see cref="FunctionAttribute"/> and what starts it.</summary>
internal abstract record Function(string Name, MethodInfo Method)
{
    /// <summary>As shown to the developer: the route, the schedule, nothing for what others start.</summary>
    public abstract string StartedBy { get; }

    public abstract string Kind { get; }

    public FunctionDefinition Definition { get; } = new Defined(Name, Method);

    private sealed class Defined(string name, MethodInfo method) : FunctionDefinition
    {
        public override string EntryPoint { get; } = $"{method.DeclaringType!.FullName}.{method.Name}";

        public override string Id { get; } = name;

        public override string Name { get; } = name;
    }
}

/// <param name="Route">With the route prefix, without a leading slash.</param>
/// <param name="Methods">Upper case; empty means every method.</param>
internal sealed record HttpFunction(
    string Name, MethodInfo Method, string Route, IReadOnlyList<string> Methods, AuthorizationLevel Level) : Function(Name, Method)
{
    public override string Kind => "HTTP";

    public override string StartedBy => (Methods.Count == 0 ? "ANY" : string.Join(' ', Methods)) + " /" + Route;
}

internal sealed record TimerFunction(
    string Name, MethodInfo Method, TimerSchedule Schedule, bool RunOnStartup, bool UseMonitor) : Function(Name, Method)
{
    public override string Kind => "Timer";

    public override string StartedBy => Schedule.Expression;
}

internal sealed record OrchestrationFunction(string Name, MethodInfo Method) : Function(Name, Method)
{
    public override string Kind => "Orchestration";

    public override string StartedBy => string.Empty;
}

internal sealed record ActivityFunction(string Name, MethodInfo Method) : Function(Name, Method)
{
    public override string Kind => "Activity";

    public override string StartedBy => string.Empty;
}
