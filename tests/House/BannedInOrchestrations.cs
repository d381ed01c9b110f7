using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BenefitsFlow.Tests.House;

/// <summary>
/// What an orchestration may not name, since its replay would differ: <c>BannedSymbols.orchestration.txt</c>, in the form of
/// <c>BannedSymbols.txt</c> (N a namespace with those inside it, T a type, M a method with all its overloads, P a property).
/// </summary>
internal static class BannedInOrchestrations
{
    private static readonly Dictionary<string, string> Reasons = Repository.Read("BannedSymbols.orchestration.txt")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';', 2)).ToDictionary(part => part[0], part => part[1].Trim());

    /// <summary>Each place where the file names what is banned, or a name that the check could not see through.</summary>
    public static IEnumerable<string> In(SemanticModel file)
    {
        foreach (var blind in file.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            yield return $"{file.SyntaxTree.FilePath}: does not compile for this check, so it guards nothing: {blind.GetMessage(null)}";
        foreach (var node in file.SyntaxTree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax))
            if (file.GetSymbolInfo(node).Symbol is { } symbol and not INamespaceSymbol && Reason(symbol.OriginalDefinition) is { } reason)
                yield return $"{AppSources.Place(node)} {symbol.ToDisplayString()}: {reason}.";
    }

    /// <summary>Banned by its own id, by its type's, or by that of a namespace around it.</summary>
    private static string? Reason(ISymbol symbol)
    {
        for (var around = symbol; around is not null; around = around.ContainingSymbol)
            if (around.GetDocumentationCommentId() is { } id && Reasons.TryGetValue(id.Split('(')[0].Split("``")[0], out var reason))
                return reason;
        return null;
    }
}
