using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Analyzers;

/// <summary>
/// <c>Orchestrations.banned.txt</c>: a line each, <c>id;what to do instead</c>. <c>N:</c> is a namespace with those inside it, <c>T:</c> a type,
/// <c>M:</c> a method with all its overloads, <c>P:</c> a property.
/// </summary>
internal sealed class BanList
{
    private const string FileEnding = "Orchestrations.banned.txt";

    private readonly Dictionary<string, string> reasons = [];

    /// <summary>Why the list cannot be used; null when it can.</summary>
    public string? Trouble { get; private set; }

    public static BanList Read(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var list = new BanList();
        if (files.FirstOrDefault(file => file.Path.EndsWith(FileEnding, StringComparison.Ordinal))?.GetText(cancellation) is not { } text)
        {
            list.Trouble = $"the project does not hand {FileEnding} to the compiler (AdditionalFiles)";
            return list;
        }

        foreach (var line in text.Lines.Select(line => line.ToString().Trim()).Where(line => line.Length > 0))
            list.Add(line);
        return list;
    }

    /// <summary>Banned by its own id, by its type's, or by that of a namespace around it; null when it is not.</summary>
    public string? Reason(ISymbol symbol)
    {
        for (var around = symbol.OriginalDefinition; around is { Name.Length: > 0 }; around = around.ContainingSymbol)
            if (around.GetDocumentationCommentId() is { } id && reasons.TryGetValue(Plain(id), out var reason))
                return reason;
        return null;
    }

    private void Add(string line)
    {
        var parts = line.Split([';'], 2);
        if (parts.Length == 2 && parts[0].Length > 2 && parts[0][1] == ':' && "NTMP".Contains(parts[0][0]) && parts[1].Length > 0)
            reasons[parts[0]] = parts[1];
        else
            Trouble = $"a line of {FileEnding} is not 'N:, T:, M: or P: and the name; what to do instead', but '{line}'";
    }

    /// <summary>Without parameters, and without a method's own type parameters.</summary>
    private static string Plain(string id)
    {
        var end = id.IndexOf('(');
        var name = end < 0 ? id : id.Substring(0, end);
        var generic = name.IndexOf("``", StringComparison.Ordinal);
        return generic < 0 ? name : name.Substring(0, generic);
    }
}
