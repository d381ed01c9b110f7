using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Analyzers;

/// <summary>A place in the code that a rule refuses, if an orchestration comes there.</summary>
/// <param name="words">What the rule's sentence names.</param>
internal sealed class Breach(DiagnosticDescriptor rule, Location place, params string[] words)
{
    /// <summary>It stands in the orchestration itself.</summary>
    public Diagnostic Here() => Diagnostic.Create(rule, place, [.. words, ""]);

    /// <summary>The orchestration comes to it by a call.</summary>
    /// <param name="call">In the orchestration.</param>
    /// <param name="through">The methods on the way, the called one first.</param>
    public Diagnostic From(Location call, IEnumerable<string> through)
    {
        var line = place.GetLineSpan();
        var file = line.Path.Substring(line.Path.LastIndexOfAny(['/', '\\']) + 1);
        return Diagnostic.Create(
            rule, call, [.. words, $" (through {string.Join(" → ", through)}, {file} line {line.StartLinePosition.Line + 1})"]);
    }
}

/// <summary>Code that code comes to.</summary>
/// <param name="target">A method, a property's accessor, a field, or a property for its initializer: as declared.</param>
internal sealed class Call(ISymbol target, Location place)
{
    public ISymbol Target { get; } = target;

    public Location Place { get; } = place;
}

/// <summary>What stands in one body of code: a method's, an accessor's, or an initializer's.</summary>
internal sealed class Body(ISymbol owner, bool isOrchestration)
{
    public ISymbol Owner { get; } = owner;

    /// <summary>An orchestration's own lines.</summary>
    public bool IsOrchestration { get; } = isOrchestration;

    public List<Breach> Breaches { get; } = [];

    public List<Call> Calls { get; } = [];
}
