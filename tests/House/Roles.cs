using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace BenefitsFlow.Tests.House;

/// <summary>
/// What the role in a file's name promises: <c>X.orchestration.cs</c> is a proceeding, <c>X.activity.cs</c> one effect. What may stand in a
/// proceeding is the analyzer's to say.
/// </summary>
internal static class Roles
{
    public const string Orchestration = ".orchestration.cs";
    public const string Activity = ".activity.cs";

    public static IEnumerable<string> InOrchestration(SemanticModel file)
    {
        var path = file.SyntaxTree.FilePath;
        var classes = Of<ClassDeclarationSyntax>(file).ToList();
        if (classes.Count != 1)
            yield return $"{path} has {classes.Count} classes: an orchestration is one class (records may follow it).";
        var functions = Functions(file).ToList();
        if (functions is not [var function])
            yield return $"{path} has {functions.Count} functions: an orchestration file holds one.";
        else if (Trigger(function) != "OrchestrationTriggerAttribute")
            yield return $"{path}: {function.Name} takes [OrchestrationTrigger] TaskOrchestrationContext.";
    }

    public static IEnumerable<string> InActivity(SemanticModel file)
    {
        var path = file.SyntaxTree.FilePath;
        var functions = Functions(file).ToList();
        if (functions is not [var function] || Trigger(function) != "ActivityTriggerAttribute")
            yield return $"{path} has {functions.Count} functions: an activity file holds one, with an [ActivityTrigger].";
        if (!Steps(file).Any())
            yield return $"{path}: end it with its typed step, an extension method of TaskOrchestrationContext that calls CallActivityAsync with a retry policy.";
        foreach (var step in Steps(file).Where(step => !HasRetry(step)))
            yield return $"{AppSources.Place(step.Syntax)}: give CallActivityAsync its options, with a retry policy: an effect that fails once would fail the proceeding.";
    }

    /// <summary>Triggers that stand in a file whose name does not say so.</summary>
    public static IEnumerable<string> InOther(SemanticModel file) => Functions(file)
        .Where(function => Trigger(function) is "OrchestrationTriggerAttribute" or "ActivityTriggerAttribute")
        .Select(function => $"{file.SyntaxTree.FilePath}: {function.Name} is an orchestration or an activity: "
            + $"move it to {function.Name}{(Trigger(function)!.StartsWith('O') ? Orchestration : Activity)}, so that the rules of its role reach it.");

    private static IEnumerable<T> Of<T>(SemanticModel file)
        where T : SyntaxNode => file.SyntaxTree.GetRoot().DescendantNodes().OfType<T>();

    private static IEnumerable<IMethodSymbol> Functions(SemanticModel file) => Of<MethodDeclarationSyntax>(file)
        .Select(method => file.GetDeclaredSymbol(method)).OfType<IMethodSymbol>()
        .Where(method => method.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "FunctionAttribute"));

    private static string? Trigger(IMethodSymbol function) => function.Parameters.SelectMany(parameter => parameter.GetAttributes())
        .Select(attribute => attribute.AttributeClass?.Name).FirstOrDefault(name => name?.EndsWith("TriggerAttribute", StringComparison.Ordinal) == true);

    private static IEnumerable<IInvocationOperation> Steps(SemanticModel file) => Of<InvocationExpressionSyntax>(file)
        .Select(call => file.GetOperation(call)).OfType<IInvocationOperation>()
        .Where(call => call.TargetMethod is { Name: "CallActivityAsync", ContainingType.Name: "TaskOrchestrationContext" }
            && file.GetEnclosingSymbol(call.Syntax.SpanStart) is IMethodSymbol { IsExtensionMethod: true });

    private static bool HasRetry(IInvocationOperation step) => step.Arguments.Any(argument
        => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "options" } && argument.Value is not { ConstantValue: { HasValue: true, Value: null } });
}
