using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace BenefitsFlow.Analyzers;

/// <summary>
/// Keeps orchestrations replayable, at build: the code of <c>*.orchestration.cs</c>, and every method of the same project that it
/// comes to, asks nothing that would answer differently in a replay. Other code is free.
/// </summary>
/// <remarks>
/// Why not a ready one: BannedApiAnalyzers reads one list for a whole project and does not follow calls, and the Durable Task analyzers look
/// for the Durable Task types of Azure alone, so that they see nothing on the Emulator. This one goes by the names that both hosts have.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OrchestrationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rules.All;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext compilation)
    {
        var bans = BanList.Read(compilation.Options.AdditionalFiles, compilation.CancellationToken);
        var code = new CodePaths();
        compilation.RegisterOperationBlockAction(
            block => code.Add(BodyReader.Read(block.OwningSymbol, block.OperationBlocks, bans)));
        compilation.RegisterSymbolAction(
            symbol =>
            {
                foreach (var breach in FunctionShape.Of((IMethodSymbol)symbol.Symbol))
                    symbol.ReportDiagnostic(breach.Here());
            },
            SymbolKind.Method);
        compilation.RegisterCompilationEndAction(end =>
        {
            foreach (var found in code.Judge(bans))
                end.ReportDiagnostic(found);
        });
    }
}
