namespace BenefitsFlow.Law.Overpayments;

/// <summary>What percentage of a week is taken for one overpayment (WAC 192-230-090(1), 192-230-100). As read on 2026-11-23.</summary>
internal static class OffsetPercent
{
    private static readonly Parameter<decimal> Percent = Parameter.Load<decimal>("Overpayments/offset-percent");
    private static readonly Parameter<decimal> Missed = Parameter.Load<decimal>("Overpayments/missed-payments");

    /// <summary>Percent; null when nothing is taken.</summary>
    public static decimal? Of(OffsetDebt debt, OffsetFacts facts, Reasons reasons)
    {
        if (debt.Kind == OverpaymentKind.CanceledClaim)
            return Say(100, "WAC 192-230-100(2)", debt, "you asked to cancel the claim", "usted pidió cancelar la solicitud", reasons);
        if (debt.OtherState)
            return ForOtherState(debt, facts, reasons);
        var least = reasons.Take(Missed, facts.Week.Sunday);
        if (facts.MissedPayments < least)
            return facts.Requested ? AtRequest(debt, facts, reasons) : Nothing(debt, least, reasons);
        return debt.Kind == OverpaymentKind.Fraud
            ? OfFraud(debt, "WAC 192-230-100(3)(a)", reasons)
            : Share(debt, facts, "WAC 192-230-100(3)(b)", reasons);
    }

    /// <summary>Another state's has no monthly payment that could be missed; the request is for all or for the rule's share (4).</summary>
    private static decimal ForOtherState(OffsetDebt debt, OffsetFacts facts, Reasons reasons) => debt.Kind == OverpaymentKind.Fraud
        ? OfFraud(debt, "WAC 192-230-100(4)(a)", reasons)
        : Share(debt, facts with { RequestedPercent = facts.RequestedPercent == 100 ? 100 : null }, "WAC 192-230-100(4)(b)", reasons);

    /// <summary>
    /// "You can choose the amount" while the current benefit year has more left than is owed on it; "equal to or less", it is all of it.
    /// </summary>
    private static decimal AtRequest(OffsetDebt debt, OffsetFacts facts, Reasons reasons) => debt switch
    {
        { OnCurrentClaim: true } when facts.LeftOnClaim <= debt.Principal => Say(100, "WAC 192-230-090(1)", debt,
            "your claim has no more left than you owe on it", "a su solicitud no le queda más de lo que usted debe en ella", reasons),
        { OnCurrentClaim: true } => Share(debt, facts, "WAC 192-230-090(1)", reasons),
        { Kind: OverpaymentKind.Fraud } => OfFraud(debt, "WAC 192-230-100(3)(a)", reasons),
        _ => Share(debt, facts, "WAC 192-230-090(2)", reasons),
    };

    private static decimal OfFraud(OffsetDebt debt, string cite, Reasons reasons) =>
        Say(100, cite, debt, "it comes from fraud", "viene de fraude", reasons);

    private static decimal Share(OffsetDebt debt, OffsetFacts facts, string cite, Reasons reasons)
    {
        if (facts.RequestedPercent is { } asked)
            return Say(asked, cite, debt, "you asked for it", "usted lo pidió", reasons);
        if (debt.Kind == OverpaymentKind.Fraud)
            return OfFraud(debt, cite, reasons);
        var percent = reasons.Take(Percent, facts.Week.Sunday);
        return Say(percent, cite, debt, "that is the share for overpayments without fraud", "es la parte para sobrepagos sin fraude", reasons);
    }

    private static decimal? Nothing(OffsetDebt debt, decimal least, Reasons reasons)
    {
        reasons.Find(nameof(OffsetPercent), false, "WAC 192-230-100(3)", Facts, () => new(
            $"Nothing is taken from this week for overpayment {debt.Name}: you did not ask for it, and did not miss a part of " +
            $"{English.Number(least)} " +
            "or more payments.",
            $"No se toma nada de esta semana para el sobrepago {debt.Name}: usted no lo pidió y no dejó de pagar una parte de " +
            $"{English.Number(least)} " +
            "o más pagos."));
        return null;
    }

    private static decimal Say(decimal percent, string cite, OffsetDebt debt, string why, string porque, Reasons reasons)
    {
        reasons.Find(nameof(OffsetPercent), true, cite, Facts, () => new(
            $"{English.Number(percent)}% of the week is taken for overpayment {debt.Name}, because {why}.",
            $"Se toma el {English.Number(percent)}% de la semana para el sobrepago {debt.Name}, porque {porque}."));
        return percent;
    }

    private static readonly IReadOnlyList<string> Facts =
        [nameof(OffsetFacts.Debts), nameof(OffsetFacts.MissedPayments), nameof(OffsetFacts.Requested), nameof(OffsetFacts.RequestedPercent)];
}
