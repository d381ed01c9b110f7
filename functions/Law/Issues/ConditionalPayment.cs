namespace BenefitsFlow.Law.Issues;

/// <summary>
/// Whether a week is paid while eligibility is questioned, on condition that it turns out to be due (WAC 192-100-070, effective January 7, 2024).
/// As read on 2026-11-23.
/// </summary>
/// <remarks>
/// The week that counts is the week claimed in which the question was detected. A claimant's wish to have payment held changes nothing (UIPL 45-89,
/// as WSR 17-01-081 reports it). Not decided here: suspicion of an imposter (<see cref="ImposterFraud"/>); the rule before 2024
/// (WAC 192-120-050, repealed).
/// </remarks>
public sealed record ConditionalPayment : Decision<ConditionalPaymentFacts>
{
    /// <summary>True when the week is paid conditionally; null while an answer is missing.</summary>
    public required bool? Payable { get; init; }

    /// <exception cref="ArgumentException">When the weeks not claimed are fewer than none.</exception>
    /// <exception cref="NoParameter">When the payment would be issued before January 7, 2024.</exception>
    public static ConditionalPayment For(ConditionalPaymentFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfNegative(facts.WeeksNotClaimed, nameof(facts));
        var reasons = new Reasons(law ?? LawEdition.Current);
        var whole = Finding.All(ConditionalLimbs.Concluded, ConditionalLimbs.Of(facts, reasons));
        reasons.Find(whole);
        if (facts.HoldRequested)
            reasons.Find(ConditionalLimbs.HoldRequested);
        if (whole.Met)
            reasons.Find(ConditionalLimbs.NoAllowance);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Payable = whole.Answer,
            Findings = reasons.Findings,
        };
    }

    internal override ConditionalPayment On(ConditionalPaymentFacts facts, LawEdition law) => For(facts, law);
}
