using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Analyzers;

/// <summary>An orchestration's function: static, and given its context and at most its input.</summary>
internal static class FunctionShape
{
    public static IEnumerable<Breach> Of(IMethodSymbol method)
    {
        if (!method.Parameters.Any(Names.IsOrchestrationTrigger))
            yield break;
        if (!method.ContainingType.IsStatic)
            yield return Breach(method, $"{method.ContainingType.Name} is not static, so it can be given services and hold them");
        var beside = method.Parameters.Where(parameter => !Names.IsOrchestrationTrigger(parameter)).ToList();
        foreach (var parameter in beside.Skip(1))
            yield return Breach(parameter, $"{parameter.Name} comes beside the input");
        if (beside.Count > 0 && !IsData(beside[0].Type))
            yield return Breach(beside[0], $"{beside[0].Name} is not an input (a record, a value or a string) but a {beside[0].Type.Name}");
    }

    private static bool IsData(ITypeSymbol type) => type.IsValueType || type.IsRecord || type.SpecialType == SpecialType.System_String;

    private static Breach Breach(ISymbol symbol, string what) => new(Rules.Injected, symbol.Locations[0], what);
}
