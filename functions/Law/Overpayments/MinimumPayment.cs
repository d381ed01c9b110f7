namespace BenefitsFlow.Law.Overpayments;

/// <summary>The minimum monthly payment on an overpayment (WAC 192-230-030).</summary>
public sealed record MinimumPayment : Decision<MinimumPaymentFacts>
{
    private static readonly Parameter<decimal> Percent = Parameter.Load<decimal>("Overpayments/minimum-payment-percent");
    private static readonly Parameter<decimal> Least = Parameter.Load<decimal>("Overpayments/minimum-payment-least");
    private static readonly Parameter<string> Third = Parameter.Load<string>("Overpayments/minimum-payment-third");

    /// <summary>Dollars and cents a month, never more than is outstanding; null when none is computed.</summary>
    public required decimal? Amount { get; init; }

    /// <summary>Computes it for one billing statement.</summary>
    /// <exception cref="ArgumentException">When an amount cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record.</exception>
    /// <remarks>
    /// As read on 2026-11-23. That nobody pays more than is outstanding is understood, not written. Not decided here: one statement for
    /// overpayments with and without fraud.
    /// </remarks>
    public static MinimumPayment For(MinimumPaymentFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), facts.WeeklyBenefitAmount, facts.OutstandingBalance, facts.ApprovedAmount ?? 0);
        var reasons = new Reasons(law ?? LawEdition.Current);
        decimal? amount = facts switch
        {
            { OtherState: true } => NoneForOtherState(reasons),
            { ApprovedAmount: { } approved } => Approved(approved, reasons),
            { Kind: OverpaymentKind.Fraud } => ByFraud(facts, reasons),
            _ => Others(facts, reasons),
        };
        return new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Findings = reasons.Findings,
            Amount = amount is { } least ? Math.Min(least, facts.OutstandingBalance) : null,
        };
    }

    internal override MinimumPayment On(MinimumPaymentFacts facts, LawEdition law) => For(facts, law);

    /// <summary>"The department will not calculate a minimum monthly payment" (1).</summary>
    private static decimal? NoneForOtherState(Reasons reasons)
    {
        reasons.Find(nameof(MinimumPayment), false, "WAC 192-230-030(1)", [nameof(MinimumPaymentFacts.OtherState)], () => new(
            "Another state assessed this overpayment, so there is no minimum monthly payment.",
            "Otro estado determinó este sobrepago, así que no hay pago mensual mínimo."));
        return null;
    }

    /// <summary>"Unless we approve another payment amount."</summary>
    private static decimal Approved(decimal amount, Reasons reasons)
    {
        reasons.Find("ApprovedAmount", true, "WAC 192-230-030", [nameof(MinimumPaymentFacts.ApprovedAmount)], () => new(
            $"We approved a payment of {Dollars.Exact(amount)} a month.", $"Aprobamos un pago de {Dollars.Exact(amount)} al mes."));
        return amount;
    }

    private static decimal ByFraud(MinimumPaymentFacts facts, Reasons reasons)
    {
        var (weekly, share) = (facts.WeeklyBenefitAmount, Share(facts, reasons));
        var amount = Math.Max(weekly, share);
        Explain(amount, "WAC 192-230-030(2)", $"{Dollars.Whole(weekly)}, {Dollars.Whole(share)}", reasons);
        return amount;
    }

    private static decimal Others(MinimumPaymentFacts facts, Reasons reasons)
    {
        reasons.Take(Third, facts.Billed);
        var (third, share, least) = (Dollars.LoweredToCent(facts.WeeklyBenefitAmount / 3), Share(facts, reasons), reasons.Take(Least, facts.Billed));
        var amount = Math.Max(least, Math.Max(third, share));
        Explain(amount, "WAC 192-230-030(3)", $"{Dollars.Exact(third)}, {Dollars.Whole(share)}, {Dollars.Whole(least)}", reasons);
        return amount;
    }

    /// <summary>"Three percent of your outstanding balance …, rounded down to the next whole dollar amount."</summary>
    private static decimal Share(MinimumPaymentFacts facts, Reasons reasons) =>
        Dollars.LoweredToWhole(facts.OutstandingBalance * reasons.Take(Percent, facts.Billed) / 100);

    private static void Explain(decimal amount, string cite, string choices, Reasons reasons) => reasons.Find(
        nameof(MinimumPayment),
        true,
        cite,
        [nameof(MinimumPaymentFacts.WeeklyBenefitAmount), nameof(MinimumPaymentFacts.OutstandingBalance), nameof(MinimumPaymentFacts.Kind)],
        () => new(
            $"The least monthly payment is the largest of these: {choices}. That is {Dollars.Exact(amount)}, or all that you owe if that is less.",
            $"El pago mensual mínimo es el mayor de estos: {choices}. Es {Dollars.Exact(amount)}, o todo lo que usted debe si es menos.",
            $"max({choices}) → {Dollars.Exact(amount)}"));
}
