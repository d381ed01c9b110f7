namespace BenefitsFlow.Law.Overpayments;

/// <summary>Whether an offer to pay less than all can be accepted (RCW 50.24.020, WAC 192-230-110, -120, 192-100-015).</summary>
public sealed record SettlementDecision : Decision<SettlementFacts>
{
    private static readonly Conclusion Concluded = new(
        "NegotiatedSettlement",
        "RCW 50.24.020",
        new("Your offer can be accepted.", "Su oferta se puede aceptar."),
        new("Your offer cannot be accepted. This cannot be appealed; you can make another offer if your circumstances change.",
            "Su oferta no se puede aceptar. Esto no se puede apelar; usted puede hacer otra oferta si su situación cambia."),
        new("Whether your offer can be accepted is open.", "No se sabe todavía si su oferta se puede aceptar."));

    /// <summary>Null while a fact is missing or a person has to judge. Not subject to appeal (WAC 192-230-110(5)).</summary>
    public required bool? Acceptable { get; init; }

    /// <summary>Applies the law of compromise to an offer.</summary>
    /// <exception cref="ArgumentException">When an amount cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record.</exception>
    /// <remarks>
    /// As read on 2026-11-23. An employer's failure to answer, which waiver weighs, is not weighed here (WAC 192-220-030(4)). Not decided here:
    /// what is put on file (RCW 50.24.020).
    /// </remarks>
    public static SettlementDecision For(SettlementFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), facts.Offered, facts.Owed);
        facts.Household?.Check(nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var settlement = Finding.All(Concluded, SettlementLimbs.Of(facts, reasons));
        reasons.Find(settlement);
        return new() { Facts = facts, Edition = reasons.Law.Name, Findings = reasons.Findings, Acceptable = settlement.Answer };
    }

    internal override SettlementDecision On(SettlementFacts facts, LawEdition law) => For(facts, law);
}
