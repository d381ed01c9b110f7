using System.Collections.Immutable;
using BenefitsFlow.Analyzers;
using BenefitsFlow.Tests.House;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BenefitsFlow.Tests.Analyzers;

/// <summary>A small program with an orchestration in it, as the compiler and the guard see it.</summary>
internal static class Planted
{
    public const string OrchestrationFile = "Planted.orchestration.cs";

    public static string BanFile { get; } = Repository.PathTo("functions/Analyzers/Orchestrations.banned.txt");

    /// <summary>What the guard says of an orchestration whose function has these lines, as <c>BFD001 …</c>.</summary>
    /// <param name="lines">Statements; <c>context</c> is at hand.</param>
    /// <param name="helpers">Types in another file of the project.</param>
    public static Task<IReadOnlyList<string>> LinesAsync(string lines, string helpers = "") => ProgramAsync(
        $$"""
        public static class Planted
        {
            [Function("Planted")]
            public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
            {
                await context.CreateTimer(context.CurrentUtcDateTime, CancellationToken.None);
                {{lines}}
            }
        }
        """,
        helpers);

    /// <summary>The same of a whole orchestration file.</summary>
    public static Task<IReadOnlyList<string>> ProgramAsync(string orchestration, string helpers = "", string file = OrchestrationFile)
        => JudgeAsync(Compile(AppSources.ImplicitUsings, (file, orchestration), ("Helpers.cs", helpers)), File.ReadAllText(BanFile));

    public static CSharpCompilation Compile(string usings, params (string Name, string Text)[] files) => CSharpCompilation.Create(
        "Planted",
        files.Append(("Usings.cs", usings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, new(LanguageVersion.Preview), $"/app/{file.Item1}")),
        AppSources.References,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <param name="bans">The list's text; null when the project does not hand it over.</param>
    public static async Task<IReadOnlyList<string>> JudgeAsync(CSharpCompilation program, string? bans)
    {
        var blind = program.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(blind.Count == 0, $"The planted code does not compile, so it shows nothing: {string.Join(' ', blind)}");
        var options = new AnalyzerOptions(bans is null ? [] : [new Text(bans)]);
        var found = await program.WithAnalyzers([new OrchestrationAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.DoesNotContain(found, diagnostic => diagnostic.Location.GetLineSpan().Path.EndsWith("Helpers.cs", StringComparison.Ordinal));
        return [.. found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}")];
    }

    private sealed class Text(string text) : AdditionalText
    {
        public override string Path => BanFile;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
