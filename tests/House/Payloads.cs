using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BenefitsFlow.Tests.House;

/// <summary>Types that travel between the app's functions, by way of the host's JSON: every host must write and read them alike.</summary>
internal static class Payloads
{
    private static readonly HashSet<string> Reading = ["GetInput", "WaitForExternalEvent", "CallActivityAsync", "CallSubOrchestratorAsync", "ReadOutputAs", "ReadInputAs"];

    // Parameters of the engine's methods into which a value goes.
    private static readonly HashSet<string> Written = ["input", "newInput", "eventPayload", "payload", "customStatus"];

    public static IEnumerable<string> In(SemanticModel file)
        => from used in Read(file).Concat(Sent(file)).Concat(OfActivities(file))
           from breach in Breaches(used.Type, [])
           select $"{AppSources.Place(used.Node)} {breach}";

    private static IEnumerable<(SyntaxNode Node, ITypeSymbol Type)> Read(SemanticModel file)
        => from name in file.SyntaxTree.GetRoot().DescendantNodes().OfType<GenericNameSyntax>()
           let method = file.GetSymbolInfo(name).Symbol as IMethodSymbol
           where method is not null && Reading.Contains(method.Name) && IsEngine(method.ContainingType)
           from type in method.TypeArguments
           select ((SyntaxNode)name, type);

    private static IEnumerable<(SyntaxNode Node, ITypeSymbol Type)> Sent(SemanticModel file)
        => from call in file.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
           where file.GetSymbolInfo(call).Symbol is IMethodSymbol method && IsEngine(method.ContainingType)
           from argument in (file.GetOperation(call) as Microsoft.CodeAnalysis.Operations.IInvocationOperation)?.Arguments ?? []
           where argument.ArgumentKind == Microsoft.CodeAnalysis.Operations.ArgumentKind.Explicit && Written.Contains(argument.Parameter!.Name)
           let type = file.GetTypeInfo(((ArgumentSyntax)argument.Syntax).Expression).Type
           where type is not null
           select ((SyntaxNode)call, type);

    private static IEnumerable<(SyntaxNode Node, ITypeSymbol Type)> OfActivities(SemanticModel file)
        => from method in file.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
           let symbol = file.GetDeclaredSymbol(method) as IMethodSymbol
           where symbol is not null
           let trigger = symbol.Parameters.FirstOrDefault(parameter
               => parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "ActivityTriggerAttribute"))
           where trigger is not null
           from type in new[] { trigger.Type, symbol.ReturnType }
           select ((SyntaxNode)method, type);

    private static bool IsEngine(INamedTypeSymbol? type)
        => type?.Name is "TaskOrchestrationContext" or "DurableTaskClient" or "OrchestrationMetadata";

    private static IEnumerable<string> Breaches(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        if (!seen.Add(type))
            return [];
        if (type is { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic } or { Name: "JsonElement" })
            return ["passes an object of any type: one host gives it as JSON, another as null; give it its own record (1.15, 11.10)."];
        if (type.IsTupleType)
            return ["passes a tuple: one host writes {}; make it a record (12.34)."];
        if (type is IArrayTypeSymbol array)
            return Breaches(array.ElementType, seen);
        var inner = (type as INamedTypeSymbol)?.TypeArguments.SelectMany(argument => Breaches(argument, seen)) ?? [];
        return type.ContainingNamespace?.ToDisplayString().StartsWith("BenefitsFlow.", StringComparison.Ordinal) != true || type.TypeKind == TypeKind.Enum
            ? inner
            : inner.Concat(Members(type, seen));
    }

    private static IEnumerable<string> Members(ITypeSymbol type, HashSet<ITypeSymbol> seen)
    {
        foreach (var member in type.GetMembers().Where(member => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }))
        {
            if (member is IFieldSymbol)
                yield return $"passes {type.Name}, whose field {member.Name} one host leaves out: make it a property (12.34).";
            else if (member is IPropertySymbol { IsIndexer: false } property)
                foreach (var breach in Breaches(property.Type, seen))
                    yield return breach;
        }
    }
}
