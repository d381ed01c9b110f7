namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is taken from one week's benefits to repay overpayments (RCW 50.20.190(1), WAC 192-230-100).</summary>
public sealed record Offset : Decision<OffsetFacts>
{
    private static readonly Parameter<string> Base = Parameter.Load<string>("Overpayments/offset-base");
    private static readonly Parameter<string> AfterFraud = Parameter.Load<string>("Overpayments/offset-after-fraud");

    /// <summary>What each overpayment gets, in the order in which they are repaid; one that gets nothing is left out.</summary>
    public required IReadOnlyList<OffsetShare> Shares { get; init; }

    /// <summary>Dollars and cents taken in all.</summary>
    public decimal Amount => Shares.Sum(share => share.Amount);

    /// <summary>Computes it for one week.</summary>
    /// <exception cref="ArgumentException">When an amount or the percentage cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that week is not on record.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Fraud first, then the oldest benefit year (WAC 192-230-020(1)). Not decided here: its place before child support
    /// and tax, which no rule fixes; what federal law asks (192-230-090(5)).
    /// </remarks>
    public static Offset For(OffsetFacts facts, LawEdition? law = null)
    {
        Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        List<OffsetShare> shares = [];
        decimal taken = 0;
        foreach (var debt in RepaymentOrder.Of(facts.Debts, debt => debt.Kind == OverpaymentKind.Fraud, debt => debt.BenefitYear))
        {
            var percent = OffsetPercent.Of(debt, facts, reasons);
            if (percent is null)
                continue;
            var amount = Math.Min(debt.Principal, Room(percent.Value, taken, facts, reasons));
            Explain(debt, amount, facts, reasons);
            taken += amount;
            if (amount > 0)
                shares.Add(new(debt.Name, amount));
        }

        return new() { Facts = facts, Edition = reasons.Law.Name, Findings = reasons.Findings, Shares = shares };
    }

    internal override Offset On(OffsetFacts facts, LawEdition law) => For(facts, law);

    /// <summary>What a percentage of the week leaves to take, after what was taken; never more than is payable.</summary>
    private static decimal Room(decimal percent, decimal taken, OffsetFacts facts, Reasons reasons)
    {
        if (percent < 100 && facts.BenefitsPayable != facts.WeeklyBenefitAmount)
            reasons.Take(Base, facts.Week.Sunday);
        if (percent < 100 && taken > 0)
            reasons.Take(AfterFraud, facts.Week.Sunday);
        var limit = Math.Min(facts.BenefitsPayable, Dollars.LoweredToCent(facts.BeforePension * percent / 100));
        return Math.Max(0, limit - taken);
    }

    private static void Explain(OffsetDebt debt, decimal amount, OffsetFacts facts, Reasons reasons) => reasons.Find(
        nameof(Offset),
        amount > 0,
        "WAC 192-230-100(1)",
        [nameof(OffsetFacts.Debts), nameof(OffsetFacts.BenefitsPayable), nameof(OffsetFacts.BeforePension)],
        () => new(
            $"{Dollars.Exact(amount)} of {Dollars.Exact(facts.BenefitsPayable)} goes to overpayment {debt.Name}. You owe " +
            $"{Dollars.Exact(debt.Principal)} " +
            "in benefits on it; interest, penalties and costs are not taken from benefits.",
            $"{Dollars.Exact(amount)} de {Dollars.Exact(facts.BenefitsPayable)} van al sobrepago {debt.Name}. Usted debe en él " +
            $"{Dollars.Exact(debt.Principal)} " +
            "de beneficios; los intereses, multas y costos no se toman de los beneficios."));

    private static void Check(OffsetFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), [facts.BenefitsPayable, facts.BeforePension, facts.LeftOnClaim, .. facts.Debts.Select(debt => debt.Principal)]);
        if (facts.BeforePension < facts.BenefitsPayable)
            throw new ArgumentException("A week pays no more than it would without a pension.", nameof(facts));
        if (facts.RequestedPercent is <= 0 or > 100 || facts.MissedPayments < 0)
            throw new ArgumentException("The percentage is above 0 and at most 100, and payments missed are 0 or more.", nameof(facts));
    }
}
