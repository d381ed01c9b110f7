using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Analyzers;

/// <summary>What an orchestration may not do, each with what to do instead.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor Blind = Rule(
        "BFD000", "The guard of orchestrations has its list", "Orchestrations are not guarded: {0}{1}");

    public static readonly DiagnosticDescriptor Banned = Rule(
        "BFD001", "An orchestration takes time, chance and news from its context only", "{0} is not for an orchestration: {1}{2}");

    public static readonly DiagnosticDescriptor NotDurable = Rule(
        "BFD002",
        "An orchestration awaits durable tasks only",
        "{0} is not a durable task, and a replay cannot repeat it: let an activity do it and await its typed step; wait with context.CreateTimer{1}");

    public static readonly DiagnosticDescriptor Injected = Rule(
        "BFD003",
        "Nothing is injected into an orchestration",
        "{0}. Nothing is injected into an orchestration, since its replay may get another: what it needs comes in its input or from an activity{1}");

    public static readonly DiagnosticDescriptor SharedState = Rule(
        "BFD004",
        "An orchestration has no state beside its history",
        "{0} can change while the process runs, and a replay would read it differently: make it const, readonly of a read-only type, or part of the input{1}");

    public static readonly DiagnosticDescriptor Lock = Rule(
        "BFD005", "An orchestration has one thread", "{0}: an orchestration has one thread, the engine's, and needs no lock{1}");

    public static readonly DiagnosticDescriptor AsyncVoid = Rule(
        "BFD006", "An orchestration awaits what it starts", "{0} is async void, so nobody awaits it: return a Task and await it{1}");

    public static readonly DiagnosticDescriptor Untyped = Rule(
        "BFD007",
        "An orchestration calls activities by their typed steps",
        "{0}: call the activity's typed step, the extension method at the end of its file, which carries its retry policy{1}");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [Blind, Banned, NotDurable, Injected, SharedState, Lock, AsyncVoid, Untyped];

    private static DiagnosticDescriptor Rule(string id, string title, string sentence) => new(
        id, title, sentence, "Determinism", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);
}
