using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace BenefitsFlow.Analyzers;

/// <summary>All code of a compilation, and where its orchestrations come to in it.</summary>
internal sealed class CodePaths
{
    private readonly ConcurrentDictionary<ISymbol, ConcurrentBag<Body>> bodies = new(SymbolEqualityComparer.Default);

    public void Add(Body body)
    {
        Under(body.Owner, body);
        for (var method = body.Owner as IMethodSymbol; method?.OverriddenMethod is { } overridden; method = overridden)
            Under(overridden.OriginalDefinition, body);
        if (Initializes(body.Owner))
            Under(body.Owner.ContainingType, body);
    }

    /// <summary>Everything that a replay could not repeat, where the orchestration says it or calls it.</summary>
    public IEnumerable<Diagnostic> Judge(BanList bans)
    {
        var orchestrations = bodies.Values.SelectMany(each => each).Where(body => body.IsOrchestration).Distinct().ToList();
        if (bans.Trouble is { } trouble && orchestrations.Count > 0)
            yield return new Breach(Rules.Blind, orchestrations[0].Owner.Locations[0], trouble).Here();
        foreach (var body in orchestrations)
        {
            foreach (var breach in body.Breaches)
                yield return breach.Here();
            foreach (var call in body.Calls)
                foreach (var found in From(call))
                    yield return found;
        }
    }

    /// <summary>What a call comes to outside the orchestrations, each body by its shortest way.</summary>
    private IEnumerable<Diagnostic> From(Call call)
    {
        var seen = new HashSet<Body>();
        var ahead = new Queue<(ISymbol Target, string[] Way)>([(call.Target, [])]);
        while (ahead.Count > 0)
        {
            var (target, way) = ahead.Dequeue();
            foreach (var body in RunBy(target).Where(body => !body.IsOrchestration && seen.Add(body)))
            {
                string[] through = [.. way, Names.Of(body.Owner)];
                foreach (var breach in body.Breaches)
                    yield return breach.From(call.Place, through);
                foreach (var next in body.Calls)
                    ahead.Enqueue((next.Target, through));
            }
        }
    }

    /// <summary>Its own body, those that override it, and the initializers of the type that it makes or touches.</summary>
    private IEnumerable<Body> RunBy(ISymbol target)
    {
        var own = bodies.TryGetValue(target, out var found) ? found : [];
        var makes = target is IMethodSymbol { MethodKind: MethodKind.Constructor };
        return (makes || target.IsStatic) && bodies.TryGetValue(target.ContainingType, out var initializers)
            ? own.Concat(initializers.Where(body => makes || body.Owner.IsStatic))
            : own;
    }

    /// <summary>It runs when its type is first touched, or when one is made.</summary>
    private static bool Initializes(ISymbol owner)
        => owner is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.StaticConstructor };

    private void Under(ISymbol symbol, Body body) => bodies.GetOrAdd(symbol, _ => []).Add(body);
}
