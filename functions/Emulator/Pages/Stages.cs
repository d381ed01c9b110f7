using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>The stage that an orchestration belongs to: the last part of its class's namespace, which is its folder.</summary>
internal sealed class Stages(FunctionIndex index)
{
    private readonly Dictionary<string, string?> stages = index.Of<OrchestrationFunction>().ToDictionary(
        function => function.Name, function => function.Method.DeclaringType?.Namespace?.Split('.')[^1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when no orchestration of the app has the name.</summary>
    public string? Of(string orchestration) => stages.GetValueOrDefault(orchestration);
}
