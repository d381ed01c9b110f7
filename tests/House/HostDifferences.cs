using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BenefitsFlow.Tests.House;

/// <summary>Places where the app would find one host to differ from another. Each says what to do instead, and the observation's number.</summary>
internal static class HostDifferences
{
    // Members that hosts fill, order or obey differently.
    private static readonly Dictionary<string, string> Avoided = new()
    {
        ["TaskFailureDetails.ErrorType"] = "a host may not know the type of an activity's exception: let the activity return a finding (4.1, 4.2)",
        ["TaskFailureDetails.InnerFailure"] = "a host may not keep the cause of an activity's exception: let the activity return a finding (4.1)",
        ["TaskFailureDetails.IsCausedBy"] = "a host may not know the type of an activity's exception: let the activity return a finding (4.3)",
        ["TaskFailedException.FailureDetails"] = "it is null for a terminated or unknown child: take the exception's message (5.10, 5.11)",
        ["TaskFailedException.InnerException"] = "it is the engine's own exception or none: take the exception's message (4.1, 5.1)",
        ["OrchestrationMetadata.FailureDetails"] = "only one host fills it: take the runtime status (4.4, 11.1)",
        ["OrchestrationMetadata.SerializedOutput"] = "hosts write failures and suspensions into it in words of their own: take ReadOutputAs once it is Completed (11.1, 12.20)",
        ["OrchestrationMetadata.SerializedCustomStatus"] = "never set, it is null or the text null: take ReadCustomStatusAs (7.7)",
        ["StartOrchestrationOptions.StartAt"] = "one host starts at once, another up to a second early: let the orchestration wait for a timer (12.7)",
        ["StartOrchestrationOptions.Version"] = "a host may never start an instance with a version: put the version into the input (12.9)",
        ["TaskOrchestrationContext.Version"] = "a host may never start an instance with a version: put the version into the input (12.9)",
        ["DurableTaskClient.RestartAsync"] = "not every host can: schedule the id again (12.28)",
        ["DurableTaskClient.RewindInstanceAsync"] = "no host can: schedule the id again (12.28)",
        ["DurableTaskClient.PurgeAllInstancesAsync"] = "it may remove running instances: purge each finished one by its id (12.27)",
        ["OrchestrationQuery.ContinuationToken"] = "hosts make and refuse tokens in their own ways: enumerate the listing (12.32)",
        ["OrchestrationQuery.PageSize"] = "a size of 0 never ends: leave it out (12.32)",
    };

    // Calls that throw on one host and return on another when the instance is not in the right status.
    private static readonly HashSet<string> Refusable =
        ["RaiseEventAsync", "TerminateInstanceAsync", "SuspendInstanceAsync", "ResumeInstanceAsync", "PurgeInstanceAsync"];

    public static IEnumerable<string> In(SemanticModel file) => Names(file).Concat(Calls(file)).Concat(Orchestrators(file));

    private static IEnumerable<string> Names(SemanticModel file)
        => from name in file.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
           let symbol = file.GetSymbolInfo(name).Symbol
           where symbol is IPropertySymbol or IMethodSymbol && symbol.ContainingType is not null
           let owner = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? file.GetTypeInfo(access.Expression).Type : null
           let key = $"{(owner ?? symbol.ContainingType).Name}.{symbol.Name}"
           where Avoided.ContainsKey(key)
           select $"{AppSources.Place(name)} {key}: {Avoided[key]}.";

    private static IEnumerable<string> Calls(SemanticModel file)
    {
        foreach (var call in Of<InvocationExpressionSyntax>(file))
        {
            if (file.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
                continue;
            var breach = method.ContainingType.Name switch
            {
                "DurableTaskClient" => OfClient(file, call, method.Name),
                "TaskOrchestrationContext" when method.Name == "SetCustomStatus" && !IsShort(file, call) =>
                    "a status over 16 KB fails the instance on one host: give a constant, a number, a date or an enum (7.6)",
                "TaskOptions" when method.Name == "WithInstanceId" && IsConstant(file, call) => OneId,
                _ => null,
            };
            if (breach is not null)
                yield return $"{AppSources.Place(call)} {method.Name}: {breach}.";
        }
        foreach (var made in Of<BaseObjectCreationExpressionSyntax>(file))
            if (Positional(file, made, "StartAt", "PageSize", "ContinuationToken") is { } named)
                yield return $"{AppSources.Place(made)} {named}: {Avoided[named]}.";
    }

    private const string OneId = "a child takes the place of a running instance of its id: make the id of the parent's (5.6, 5.8)";

    private static string? OfClient(SemanticModel file, InvocationExpressionSyntax call, string name)
    {
        if (Refusable.Contains(name) && !IsTried(call))
            return "one host throws where another says nothing: put it into a try, and let it fail (1.9, 1.10, 12.19, 12.21, 12.24)";
        if (name == "ScheduleNewOrchestrationInstanceAsync" && GivesId(file, call) && !Beside(call, "GetInstanceAsync", "IsDueAsync"))
            return "one host replaces a running instance, another refuses: look with GetInstanceAsync (or Starts.IsDueAsync) first (12.1)";
        if (name == "GetAllInstancesAsync" && !Beside(call, "Order", "OrderBy", "OrderByDescending", "CountAsync"))
            return "hosts list in orders of their own: sort what it gives (12.29)";
        return null;
    }

    /// <summary>An orchestration's input is asked of the context: parameters beside it are bound differently, and null or untyped ones not at all.</summary>
    private static IEnumerable<string> Orchestrators(SemanticModel file)
        => from method in Of<MethodDeclarationSyntax>(file)
           let symbol = file.GetDeclaredSymbol(method) as IMethodSymbol
           where symbol is not null && symbol.Parameters.Length > 1 && symbol.Parameters[0].GetAttributes()
               .Any(attribute => attribute.AttributeClass?.Name == "OrchestrationTriggerAttribute")
           select $"{AppSources.Place(method)} {symbol.Name}: take the context alone and read the input by GetInput<T>() (11.7, 11.10, 11.11).";

    private static string? Positional(SemanticModel file, BaseObjectCreationExpressionSyntax made, params string[] parameters)
        => made.ArgumentList is { } arguments && file.GetSymbolInfo(made).Symbol is IMethodSymbol { ContainingType.Name: "StartOrchestrationOptions" or "OrchestrationQuery" } constructor
            ? arguments.Arguments.Select((argument, index) => argument.NameColon?.Name.Identifier.Text ?? constructor.Parameters[index].Name)
                .Where(parameters.Contains).Select(name => $"{constructor.ContainingType.Name}.{name}").FirstOrDefault()
            : null;

    private static bool IsTried(SyntaxNode call) => call.Ancestors().OfType<TryStatementSyntax>()
        .Any(tried => tried.Catches.Count > 0 && tried.Block.Span.Contains(call.Span));

    private static bool GivesId(SemanticModel file, InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Any(argument => file.GetTypeInfo(argument.Expression).Type?.Name == "StartOrchestrationOptions");

    private static bool Beside(SyntaxNode call, params string[] names) => call.Ancestors().OfType<MemberDeclarationSyntax>().First()
        .DescendantNodes().OfType<SimpleNameSyntax>().Any(name => names.Contains(name.Identifier.Text));

    private static bool IsConstant(SemanticModel file, InvocationExpressionSyntax call)
        => call.ArgumentList.Arguments.Any(argument => file.GetConstantValue(argument.Expression).HasValue);

    private static bool IsShort(SemanticModel file, InvocationExpressionSyntax call)
    {
        var status = call.ArgumentList.Arguments[0].Expression;
        return file.GetConstantValue(status).HasValue || file.GetTypeInfo(status).Type is { IsValueType: true, IsTupleType: false };
    }

    private static IEnumerable<T> Of<T>(SemanticModel file) where T : SyntaxNode => file.SyntaxTree.GetRoot().DescendantNodes().OfType<T>();
}
