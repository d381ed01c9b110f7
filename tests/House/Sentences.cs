using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BenefitsFlow.Tests.House;

/// <summary>A test as a sentence.</summary>
/// <param name="Text">Its name with spaces.</param>
/// <param name="Numbers">The observations that it holds.</param>
internal sealed record Sentence(string Text, IReadOnlyList<string> Numbers);

/// <summary>The tests of one class, in their order, below what the class says of itself.</summary>
internal sealed record SentenceGroup(string File, string Title, string Summary, IReadOnlyList<Sentence> Sentences);

/// <summary>The tests about the Emulator, read from their sources.</summary>
internal static partial class Sentences
{
    public const string OnBothHosts = "tests/Emulator/Conformance/";
    public const string Emulator = "tests/Emulator/";

    /// <summary>By file; classes without a test are left out.</summary>
    public static IReadOnlyList<SentenceGroup> Groups { get; } =
    [
        .. Repository.FilesEndingIn(Emulator, "Tests.cs").Order(StringComparer.Ordinal).SelectMany(file => In(file, Repository.Read(file))),
    ];

    public static IEnumerable<SentenceGroup> In(string file, string source)
    {
        foreach (var type in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            var ofClass = Numbers(type);
            var sentences = type.Members.OfType<MethodDeclarationSyntax>().Where(IsTest)
                .Select(method => new Sentence(method.Identifier.Text.Replace('_', ' '), [.. ofClass.Concat(Numbers(method))])).ToList();
            if (sentences.Count > 0)
                yield return new(file, Title(type.Identifier.Text), Summary(type), sentences);
        }
    }

    private static bool IsTest(MethodDeclarationSyntax method)
        => method.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is "Fact" or "Theory");

    private static IEnumerable<string> Numbers(MemberDeclarationSyntax member) => member.AttributeLists.SelectMany(list => list.Attributes)
        .Where(attribute => attribute.Name.ToString() == "Observed")
        .SelectMany(attribute => attribute.ArgumentList!.Arguments)
        .Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText);

    private static string Title(string name)
        => Words().Replace(name[..^"Tests".Length], match => match.Index == 0 ? match.Value : " " + match.Value.ToLowerInvariant());

    private static string Summary(ClassDeclarationSyntax type)
    {
        var lines = type.GetLeadingTrivia().ToFullString().Split('\n')
            .Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[3..]);
        return XElement.Parse($"<doc>{string.Concat(lines)}</doc>").Element("summary")?.Value.Trim() ?? "";
    }

    [GeneratedRegex("[A-Z][a-z]*")]
    private static partial Regex Words();
}
