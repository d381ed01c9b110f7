using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Analyzers;

/// <summary>Knows the types by the names that both hosts have.</summary>
internal static class Names
{
    private const string RoleOfFile = ".orchestration.cs";

    private static readonly SymbolDisplayFormat Short = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters, memberOptions: SymbolDisplayMemberOptions.IncludeContainingType);

    /// <summary>As <c>DateTime.UtcNow</c>.</summary>
    public static string Of(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
        ? $"new {symbol.ContainingType.ToDisplayString(Short)}"
        : (symbol is IMethodSymbol { AssociatedSymbol: { } accessed } ? accessed : symbol).ToDisplayString(Short);

    public static bool IsOrchestration(ISymbol owner)
        => owner.DeclaringSyntaxReferences.Any(part => part.SyntaxTree.FilePath.EndsWith(RoleOfFile, StringComparison.Ordinal))
            || (owner is IMethodSymbol method && method.Parameters.Any(IsOrchestrationTrigger))
            || (owner is IMethodSymbol { AssociatedSymbol: { } accessed } && IsOrchestration(accessed));

    public static bool IsOrchestrationTrigger(IParameterSymbol parameter) => parameter.GetAttributes().Any(attribute
        => attribute.AttributeClass is { Name: "OrchestrationTriggerAttribute" } type && IsOfHost(type));

    /// <summary>The orchestration's context, or a method that extends it.</summary>
    public static bool IsOfContext(IMethodSymbol method)
        => IsContext(method.ContainingType) || (method.IsExtensionMethod && IsContext(method.Parameters[0].Type));

    /// <summary>A task, or what is awaited like one.</summary>
    public static bool IsTask(ITypeSymbol? type) => type is INamedTypeSymbol
    {
        Name: "Task" or "ValueTask" or "IAsyncEnumerable" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "YieldAwaitable",
        ContainingNamespace: var space,
    } && space.ToDisplayString() is "System.Threading.Tasks" or "System.Collections.Generic" or "System.Runtime.CompilerServices";

    /// <summary>Tasks that are over, or that stand for others.</summary>
    public static bool IsHarmlessTask(ISymbol member) => member is { IsStatic: true, ContainingType.Name: "Task" or "ValueTask" }
        && member.Name is "WhenAll" or "WhenAny" or "FromResult" or "FromException" or "FromCanceled" or "CompletedTask";

    private static bool IsContext(ITypeSymbol? type) => type is { Name: "TaskOrchestrationContext" } && IsOfHost(type);

    private static bool IsOfHost(ITypeSymbol type) => type.ContainingNamespace.ToDisplayString()
        is "Microsoft.DurableTask" or "Microsoft.Azure.Functions.Worker" or "BenefitsFlow.Emulator.DurableTask" or "BenefitsFlow.Emulator.Functions";
}
