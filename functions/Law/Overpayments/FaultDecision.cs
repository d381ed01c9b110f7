namespace BenefitsFlow.Law.Overpayments;

/// <summary>Whether the claimant is at fault for an overpayment (WAC 192-220-020, RCW 50.20.190(2)).</summary>
public sealed record FaultDecision : Decision<FaultFacts>
{
    /// <summary>Null while a fact is missing or a person has to judge.</summary>
    public required bool? AtFault { get; init; }

    /// <summary>True when it is by fraud, misrepresentation or willful nondisclosure; null while that is open.</summary>
    public required bool? FraudOrWillful { get; init; }

    /// <summary>Applies the rule's two ways to fault, and weighs personal factors where the second one is found.</summary>
    /// <remarks>
    /// As read on 2026-11-23. No example decides by itself, and nothing is presumed: what nobody answered stays open. Not decided here: fraud,
    /// a decision of its own.
    /// </remarks>
    public static FaultDecision For(FaultFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var willful = FaultTree.Willful(facts);
        var fault = willful.Met ? Finding.Any(FaultTree.Fault, willful) : Finding.Any(FaultTree.Fault, willful, FaultTree.Careless(facts));
        reasons.Find(fault);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Findings = reasons.Findings,
            AtFault = fault.Answer,
            FraudOrWillful = willful.Answer,
        };
    }

    internal override FaultDecision On(FaultFacts facts, LawEdition law) => For(facts, law);
}
