using System.Reflection;
using BenefitsFlow.App;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Golden;

/// <summary>The app's orchestrations as the host would run them today.</summary>
internal static class AppOrchestrations
{
    public const string RecordCommand = "BENEFITSFLOW_WRITE=1 dotnet run --project tests -- --filter-class \"*.RecordingTests\"";

    private static readonly FunctionIndex Index = FunctionIndex.Of(typeof(Agency).Assembly.GetTypes(), "", _ => null);

    /// <summary>By the orchestration's name: the number of its present code; null when its class has no <c>const int Code</c>.</summary>
    public static IReadOnlyDictionary<string, int?> Codes { get; } = Index.Of<OrchestrationFunction>().ToDictionary(
        function => function.Name,
        function => function.Method.DeclaringType!.GetField("Code", BindingFlags.Public | BindingFlags.Static) is { IsLiteral: true } code
            ? code.GetRawConstantValue() as int?
            : null);

    private static readonly DurableTaskRegistry Known = new DurableFunctions(
        Index, new FunctionInvoker(Index, []), new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>()).Registry();

    /// <summary>Of the caller's own, to change what it likes in it.</summary>
    public static DurableTaskRegistry Registry()
    {
        var registry = new DurableTaskRegistry();
        foreach (var (name, body) in Known.Orchestrators)
            registry.Orchestrators.Add(name, body);
        return registry;
    }

    /// <summary>What a difference means, and what to do.</summary>
    public static string Advice(GoldenFile golden, string difference) => golden.Code < Codes[golden.Orchestration]
        ? $"{golden.File}: {difference} An instance that still runs under code {golden.Code} of {golden.Orchestration} would break: its old lines, behind "
            + $"'input.Code < {golden.Code + 1}', stay as they were until no such instance is left (docs/adr/0005-versioning.md)."
        : $"{golden.File}: {difference} An instance of {golden.Orchestration} that runs now would break: keep the old lines behind 'input.Code < {golden.Code + 1}', "
            + $"raise its Code to {golden.Code + 1}, and record its new histories: {RecordCommand} (docs/adr/0005-versioning.md).";

    /// <summary>Null when today's code replays the history to its end.</summary>
    public static string? Breach(DurableTaskRegistry registry, GoldenFile golden)
        => new Replay(registry).Of(golden.History).Difference is { } difference ? Advice(golden, difference) : null;
}
