namespace BenefitsFlow.Law.Overpayments;

/// <summary>What a cash payment pays, to the cent (WAC 192-230-020).</summary>
public sealed record CashApplied : Decision<CashFacts>
{
    private static readonly IReadOnlyList<(string Letter, Sentence Name)> Names =
    [
        ("a", new("court costs", "costos judiciales")),
        ("b", new("interest", "intereses")),
        ("c", new("the fraud penalty", "la multa por fraude")),
        ("d", new("charges for payments that were not honored", "cargos por pagos rechazados")),
        ("e", new("overpaid benefits", "beneficios pagados de más")),
        ("f", new("the surcharge", "el recargo")),
    ];

    /// <summary>In the order in which they are paid; a part that gets nothing is left out.</summary>
    public required IReadOnlyList<CashShare> Shares { get; init; }

    /// <summary>What is left of the payment when nothing more is owed: dollars and cents, the payer's.</summary>
    public decimal Left => (Facts?.Payment ?? 0) - Shares.Sum(share => share.Amount);

    /// <summary>Applies one payment.</summary>
    /// <exception cref="ArgumentException">When an amount cannot be.</exception>
    /// <remarks>As read on 2026-11-23. Offsets go to overpaid benefits only (3): <see cref="Offset"/>.</remarks>
    public static CashApplied For(CashFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Amounts.Check(nameof(facts), [facts.Payment, .. facts.Debts.SelectMany(debt => debt.Parts).Select(part => part.Owed)]);
        var reasons = new Reasons(law ?? LawEdition.Current);
        List<CashShare> shares = [];
        var left = facts.Payment;
        foreach (var debt in RepaymentOrder.Of(facts.Debts, debt => debt.ByFraud, debt => debt.BenefitYear))
        {
            foreach (var (part, owed) in debt.Parts)
            {
                var amount = Math.Min(left, owed);
                if (amount == 0)
                    continue;
                left -= amount;
                shares.Add(new(debt.Name, part, amount));
                Explain(shares[^1], owed, reasons);
            }
        }

        return new() { Facts = facts, Edition = reasons.Law.Name, Findings = reasons.Findings, Shares = shares };
    }

    internal override CashApplied On(CashFacts facts, LawEdition law) => For(facts, law);

    private static void Explain(CashShare share, decimal owed, Reasons reasons)
    {
        var (letter, name) = Names[(int)share.Part];
        reasons.Find(nameof(CashApplied), true, $"WAC 192-230-020(2)({letter})", [nameof(CashFacts.Payment), nameof(CashFacts.Debts)], () => new(
            $"{Dollars.Exact(share.Amount)} of {Dollars.Exact(owed)} is paid on {name.En} of overpayment {share.Debt}.",
            $"Se pagan {Dollars.Exact(share.Amount)} de {Dollars.Exact(owed)} de {name.Es} del sobrepago {share.Debt}."));
    }
}
