using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace BenefitsFlow.Analyzers;

/// <summary>What the language itself does: waits, locks, operators, functions within functions; and what it only names.</summary>
internal sealed partial class BodyReader
{
    public override void VisitBinaryOperator(IBinaryOperation operation)
    {
        Follow(operation.OperatorMethod, operation);
        base.VisitBinaryOperator(operation);
    }

    public override void VisitUnaryOperator(IUnaryOperation operation)
    {
        Follow(operation.OperatorMethod, operation);
        base.VisitUnaryOperator(operation);
    }

    public override void VisitConversion(IConversionOperation operation)
    {
        Follow(operation.OperatorMethod, operation);
        base.VisitConversion(operation);
    }

    public override void VisitAwait(IAwaitOperation operation)
    {
        if (!Names.IsTask(operation.Operation.Type))
            Refuse(Rules.NotDurable, operation, $"await of a {operation.Operation.Type?.Name}");
        base.VisitAwait(operation);
    }

    public override void VisitForEachLoop(IForEachLoopOperation operation)
    {
        if (operation.IsAsynchronous)
            Refuse(Rules.NotDurable, operation.Collection, "await foreach");
        base.VisitForEachLoop(operation);
    }

    public override void VisitUsing(IUsingOperation operation)
    {
        if (operation.IsAsynchronous)
            Refuse(Rules.NotDurable, operation.Resources, "await using");
        base.VisitUsing(operation);
    }

    public override void VisitUsingDeclaration(IUsingDeclarationOperation operation)
    {
        if (operation.IsAsynchronous)
            Refuse(Rules.NotDurable, operation, "await using");
        base.VisitUsingDeclaration(operation);
    }

    public override void VisitLock(ILockOperation operation)
    {
        Refuse(Rules.Lock, operation.LockedValue, "lock");
        base.VisitLock(operation);
    }

    public override void VisitAnonymousFunction(IAnonymousFunctionOperation operation)
    {
        Returns(operation.Symbol, operation);
        base.VisitAnonymousFunction(operation);
    }

    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
        Returns(operation.Symbol, operation);
        base.VisitLocalFunction(operation);
    }

    /// <summary>A name only: nothing of it runs.</summary>
    public override void VisitNameOf(INameOfOperation operation)
    {
    }

    /// <summary>Runs for whoever reads the attribute.</summary>
    public override void VisitAttribute(IAttributeOperation operation)
    {
    }

    private void Returns(IMethodSymbol method, IOperation place)
    {
        if (method is { IsAsync: true, ReturnsVoid: true })
            Refuse(Rules.AsyncVoid, place, method.Name.Length == 0 ? "A lambda" : method.Name);
    }
}
