using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BenefitsFlow.Tests.House;

/// <summary>One source, two hosts: only Program.cs and the project file may know which one stands underneath.</summary>
public partial class OneSourceTests
{
    private const string Program = AppSources.Folder + "Program.cs";

    [Fact]
    public void App_sources_name_no_host() => Rule.Holds(
        "The host's names come in as implicit usings (functions/FunctionsHost.props); what names one host does not compile on the other.",
        Sources().SelectMany(NamesOfHosts));

    [Fact]
    public void App_sources_have_no_part_that_only_one_host_compiles() => Rule.Holds(
        "Both hosts compile the same lines.",
        Sources().SelectMany(Conditions));

    [Theory]
    [InlineData("using BenefitsFlow.Emulator.Engine;")]
    [InlineData("class A { Microsoft.DurableTask.TaskName name; }")]
    [InlineData("global using Microsoft.Azure.Functions.Worker;")]
    public void A_named_host_is_found(string source) => Assert.Single(NamesOfHosts(Parsed(source, "Planted.cs")));

    [Fact]
    public void A_condition_is_found_where_it_compiles_nothing_too()
        => Assert.Single(Conditions(Parsed("#if AZURE\nclass A;\n#endif\n#nullable enable\n", "Planted.cs")));

    private static IEnumerable<SyntaxTree> Sources()
        => Repository.FilesEndingIn(AppSources.Folder, ".cs").Where(file => file != Program)
            .Select(file => Parsed(Repository.Read(file), file));

    private static SyntaxTree Parsed(string source, string path)
        => CSharpSyntaxTree.ParseText(source, path: path, cancellationToken: TestContext.Current.CancellationToken);

    private static IEnumerable<string> NamesOfHosts(SyntaxTree source) => source.GetRoot().ToString().Split('\n')
        .Select((line, index) => (Found: Hosts().Match(line), Number: index + 1)).Where(line => line.Found.Success)
        .Select(line => $"{source.FilePath}({line.Number}) names {line.Found.Value}: leave the namespace out, or move the line to Program.cs.");

    private static IEnumerable<string> Conditions(SyntaxTree source) => source.GetRoot().DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.IfDirectiveTrivia))
        .Select(trivia => $"{source.FilePath}({trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}) has an #if: move what differs to Program.cs.");

    [GeneratedRegex(@"BenefitsFlow\.Emulator|Microsoft\.DurableTask|Microsoft\.Azure\.Functions\.Worker")]
    private static partial Regex Hosts();
}
