using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BenefitsFlow.Analyzers;

/// <summary>Reads one body of code, its lambdas and local functions included: what a replay could not repeat, and what it calls.</summary>
internal sealed partial class BodyReader(Body body, BanList bans) : OperationWalker
{
    private readonly Body body = body;

    public static Body Read(ISymbol owner, ImmutableArray<IOperation> blocks, BanList bans)
    {
        var reader = new BodyReader(new Body(owner.OriginalDefinition, Names.IsOrchestration(owner)), bans);
        if (owner is IMethodSymbol method)
            reader.Returns(method, blocks[0]);
        foreach (var block in blocks)
            reader.Visit(block);
        return reader.body;
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        var method = operation.TargetMethod.ReducedFrom ?? operation.TargetMethod;
        if (body.IsOrchestration && method.Name == "CallActivityAsync" && Names.IsOfContext(method))
            Refuse(Rules.Untyped, operation, Names.Of(method));
        else if (Uses(method, operation) && !IsOurs(method) && method.MethodKind != MethodKind.DelegateInvoke
            && Names.IsTask(method.OriginalDefinition.ReturnType) && !Names.IsOfContext(method) && !Names.IsHarmlessTask(method))
            Refuse(Rules.NotDurable, operation, Names.Of(method));
        base.VisitInvocation(operation);
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        if (operation.Constructor is { } constructor && Uses(constructor, operation) && Names.IsTask(constructor.ContainingType))
            Refuse(Rules.NotDurable, operation, Names.Of(constructor));
        base.VisitObjectCreation(operation);
    }

    public override void VisitMethodReference(IMethodReferenceOperation operation)
    {
        Uses(operation.Method.ReducedFrom ?? operation.Method, operation);
        base.VisitMethodReference(operation);
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        var property = operation.Property;
        if (Uses(property, operation))
        {
            Follow(property.GetMethod, operation);
            Follow(property.SetMethod, operation);
            if (StaticState.IsMutable(property))
                Refuse(Rules.SharedState, operation, Names.Of(property));
            if (!IsOurs(property) && Names.IsTask(property.OriginalDefinition.Type) && !Names.IsHarmlessTask(property))
                Refuse(Rules.NotDurable, operation, Names.Of(property));
        }

        base.VisitPropertyReference(operation);
    }

    public override void VisitFieldReference(IFieldReferenceOperation operation)
    {
        if (Uses(operation.Field, operation) && StaticState.IsMutable(operation.Field, IsOurs(operation.Field)))
            Refuse(Rules.SharedState, operation, Names.Of(operation.Field));
        base.VisitFieldReference(operation);
    }

    /// <returns>False when the list bans it.</returns>
    private bool Uses(ISymbol symbol, IOperation place)
    {
        if (bans.Reason(symbol) is { } reason)
        {
            Refuse(Rules.Banned, place, Names.Of(symbol), reason);
            return false;
        }

        Follow(symbol, place);
        return true;
    }

    private void Follow(ISymbol? symbol, IOperation place)
    {
        if (symbol?.OriginalDefinition is not { } target || !IsOurs(target))
            return;
        if (target is IMethodSymbol { IsAbstract: true })
            Refuse(Rules.Injected, place, $"{Names.Of(target)} runs whatever code it is given");
        else
            body.Calls.Add(new(target is IMethodSymbol { PartialImplementationPart: { } written } ? written : target, place.Syntax.GetLocation()));
    }

    /// <summary>Of this project. An editor shows the sources of other projects too, whose bodies are not at hand.</summary>
    private bool IsOurs(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, body.Owner.ContainingAssembly);

    private void Refuse(DiagnosticDescriptor rule, IOperation place, params string[] words)
        => body.Breaches.Add(new(rule, place.Syntax.GetLocation(), words));
}
