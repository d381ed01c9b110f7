namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// Whether a debt can be referred to the Treasury Offset Program (26 USC 6402(f)): fraud or a failure to report earnings, final, uncollected,
/// after notice. Since 2010 no age of the debt bars it.
/// </summary>
public sealed record TreasuryReferral : Decision<TreasuryReferralFacts>
{
    private static readonly Parameter<decimal> Days = Parameter.Load<decimal>("Overpayments/treasury-notice-days");

    private static readonly Conclusion Concluded = new(
        nameof(TreasuryReferral),
        "26 USC 6402(f)",
        new("This debt can be taken from your federal tax refund.", "Esta deuda se puede tomar de su reembolso federal de impuestos."),
        new("This debt cannot be taken from your federal tax refund.", "Esta deuda no se puede tomar de su reembolso federal de impuestos."),
        new("Whether this debt can be taken from your federal tax refund is open.",
            "No se sabe todavía si esta deuda se puede tomar de su reembolso federal de impuestos."));

    private static readonly Conclusion Kind = new(
        "CoveredDebt",
        "26 USC 6402(f)",
        new("It comes from fraud or from earnings that were not reported.", "Viene de fraude o de ganancias no informadas."),
        new("It comes neither from fraud nor from earnings that were not reported.", "No viene de fraude ni de ganancias no informadas."),
        new("Whether it comes from fraud or unreported earnings is open.", "No se sabe todavía si viene de fraude o de ganancias no informadas."));

    private static readonly Limb Fraud = Limb(nameof(TreasuryReferralFacts.Fraud),
        new("It comes from fraud.", "Viene de fraude."), new("It does not come from fraud.", "No viene de fraude."),
        new("Does it come from fraud?", "¿Viene de fraude?"));

    private static readonly Limb Earnings = Limb(nameof(TreasuryReferralFacts.UnreportedEarnings),
        new("You did not report earnings.", "Usted no informó ganancias."), new("You reported your earnings.", "Usted informó sus ganancias."),
        new("Does it come from a failure to report earnings?", "¿Viene de no informar ganancias?"));

    private static readonly Limb Final = Limb(nameof(TreasuryReferralFacts.Final),
        new("The decision is final.", "La decisión es definitiva."), new("The decision is not final.", "La decisión no es definitiva."),
        new("Is the decision final?", "¿Es definitiva la decisión?"));

    private static readonly Limb PastDue = Limb(nameof(TreasuryReferralFacts.PastDue),
        new("It is past due.", "Está vencida."), new("It is not past due.", "No está vencida."),
        new("Is it unpaid, with no plan that is kept?", "¿Está sin pagar y sin un plan que se cumpla?"));

    /// <summary>Null while a fact is missing.</summary>
    public required bool? Possible { get; init; }

    /// <summary>The first day on which it can be referred; null before the notice.</summary>
    public required DateOnly? Earliest { get; init; }

    /// <summary>Applies it on the day of the referral.</summary>
    /// <remarks>As read on 2026-11-23 in secondary sources. Not decided here: what federal rules ask of the notice and of a review.</remarks>
    public static TreasuryReferral For(TreasuryReferralFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var days = reasons.Take(Days, facts.NoticeSent ?? facts.Referred);
        var earliest = facts.NoticeSent?.AddDays((int)days);
        var referral = Finding.All(
            Concluded,
            Finding.Any(Kind, Fraud.On(facts.Fraud), Earnings.On(facts.UnreportedEarnings)),
            Final.On(facts.Final),
            PastDue.On(facts.PastDue),
            Noticed(facts, days, earliest));
        reasons.Find(referral);
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Findings = reasons.Findings,
            Possible = referral.Answer,
            Earliest = earliest,
        };
    }

    internal override TreasuryReferral On(TreasuryReferralFacts facts, LawEdition law) => For(facts, law);

    private static Finding Noticed(TreasuryReferralFacts facts, decimal days, DateOnly? earliest) => new(
        facts.Referred >= earliest,
        "26 USC 6402(f)",
        () => earliest is { } day
            ? new(
                $"You were told {English.Number(days)} days before: it can be referred from {English.Day(day)}.",
                $"A usted se le avisó con {English.Number(days)} días: se puede remitir desde el {Spanish.Day(day)}.")
            : new($"You were not told {English.Number(days)} days before.", $"A usted no se le avisó con {English.Number(days)} días."))
    {
        Rule = "NoticeOfIntent",
        Facts = [nameof(TreasuryReferralFacts.NoticeSent), nameof(TreasuryReferralFacts.Referred)],
    };

    private static Limb Limb(string fact, Sentence yes, Sentence no, Sentence ask) => new(fact, "26 USC 6402(f)", yes, no, new(Party.Staff, ask));
}
