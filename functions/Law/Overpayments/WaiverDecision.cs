namespace BenefitsFlow.Law.Overpayments;

/// <summary>Whether an overpayment, without fraud and fault, need not be repaid (RCW 50.20.190(2), WAC 192-220-017, -030, -080).</summary>
public sealed record WaiverDecision : Decision<WaiverFacts>
{
    /// <summary>Null while a fact is missing or a person has to judge.</summary>
    public required bool? Waived { get; init; }

    /// <summary>Dollars and cents that are waived, and charged to the claim as if properly paid; zero unless waived.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Applies the law of waiver: what bars it, what the claimant was asked, what is fair, and how much.</summary>
    /// <exception cref="ArgumentException">When amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record: a person has to decide.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: blanket waivers of federal pandemic benefits (WAC 192-220-018), and the second application for
    /// weeks from February 2, 2020 through September 4, 2021 (192-220-080(7)), which is decided like a first one.
    /// </remarks>
    public static WaiverDecision For(WaiverFacts facts, LawEdition? law = null)
    {
        Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        Func<Finding>[] steps =
            [() => WaiverBars.On(facts, reasons), () => WaiverAsked.On(facts, reasons), () => WaiverEquity.On(facts, reasons)];
        var open = false;
        foreach (var step in steps)
        {
            var finding = step();
            reasons.Find(finding);
            if (finding.Refused)
                return Of(facts, false, 0, reasons);
            open |= finding.Open;
        }

        var amount = WaiverLimit.Explain(facts, reasons);
        return amount == 0 ? Of(facts, false, 0, reasons) : open ? Of(facts, null, 0, reasons) : Of(facts, true, amount, reasons);
    }

    /// <summary>
    /// "The amount waived will be restored to your overpayment balance" when it was granted on what is later found false or misleading.
    /// </summary>
    /// <param name="waived">Dollars and cents that were waived.</param>
    /// <param name="falseOrMisleading">True when a person finds that it was; null while nobody has.</param>
    /// <remarks>WAC 192-220-080(6).</remarks>
    public static Finding Restored(decimal waived, bool? falseOrMisleading)
    {
        Amounts.Check(nameof(waived), waived);
        return new Limb(
            "WaiverRestored",
            "WAC 192-220-080(6)",
            new($"The waiver was granted on false or misleading information, so {Dollars.Exact(waived)} is owed again.",
                $"La exoneración se concedió con información falsa o engañosa, así que se deben otra vez {Dollars.Exact(waived)}."),
            new("The waiver stands.", "La exoneración sigue en pie."),
            new(Party.Staff, new("Was the waiver granted on information that was false or misleading?",
                "¿Se concedió la exoneración con información falsa o engañosa?"))).On(falseOrMisleading);
    }

    internal override WaiverDecision On(WaiverFacts facts, LawEdition law) => For(facts, law);

    private static WaiverDecision Of(WaiverFacts facts, bool? waived, decimal amount, Reasons reasons) =>
        new() { Facts = facts, Edition = reasons.Law.Name, Findings = reasons.Findings, Waived = waived, Amount = amount };

    private static void Check(WaiverFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), facts.WeeklyBenefitAmount, facts.MaximumBenefitsPayable, facts.ChargedSoFar);
        foreach (var week in facts.Weeks)
            Amounts.Check(nameof(facts), week.Sent, week.Entitled, week.TaxWithheld, week.ChildSupportWithheld, week.Offset);
        facts.Household?.Check(nameof(facts));
    }
}
