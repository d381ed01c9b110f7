using BenefitsFlow.App.Overpayments;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>What a fact of an overpayment is in the ledger: which account gives, and which takes.</summary>
public static class DebtEntry
{
    /// <summary>The kinds under which an overpayment is established.</summary>
    public const string Established = "established", Penalty = "penalty";

    /// <summary>The kind of what a week repaid of another claim's overpayment.</summary>
    public const string Elsewhere = "offset-elsewhere";

    /// <summary>The entries of one fact, in their order; none when it moves no money.</summary>
    /// <param name="on">The agency's day of the fact.</param>
    /// <param name="paid">The payment that bears a receipt, where a fact only names it (a payment dishonored); null when there is none.</param>
    /// <exception cref="InvalidOperationException">When a payment is dishonored that never came.</exception>
    /// <exception cref="OverflowException">When amounts cannot be added up.</exception>
    public static IReadOnlyList<LedgerEntry> Of(string claimId, OverpaymentFact fact, DateOnly on, Func<string, DebtPaid?> paid)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(paid);
        var about = LedgerEntry.OfOverpayment(fact.Overpayment);
        return fact switch
        {
            OverpaymentEstablished f =>
            [
                .. Entry(Established, Moved(Account.OverpaidBenefits, Account.BenefitExpense, f.Weeks.Sum(week => week.Benefits))),
                .. Entry(Penalty, Moved(Account.FraudPenalty, Account.CollectionIncome, f.Penalty)),
            ],
            OverpaymentRedecided f => Entry(
                $"raised-{f.Determination}",
                [.. Moved(Account.OverpaidBenefits, Account.BenefitExpense, f.Benefits), .. Moved(Account.FraudPenalty, Account.CollectionIncome, f.Penalty)]),
            OverpaymentReduced f => Entry(
                $"reduced-{f.Number}",
                [.. Moved(Account.BenefitExpense, Account.OverpaidBenefits, f.Benefits), .. Moved(Account.CollectionIncome, Account.FraudPenalty, f.Penalty)]),
            OffsetRestored f => Entry($"restored-{f.Number}", Moved(Account.OverpaidBenefits, Account.BenefitExpense, f.Cents)),
            OverpaymentWaived f => Entry($"waived-{f.Issue}" + (f.Number > 1 ? $"-{f.Number}" : ""), Moved(Account.Waived, Account.OverpaidBenefits, f.Cents)),
            DebtCharged f => Entry(f.For, Moved(AccountOf(f.Amount.Part), Account.CollectionIncome, f.Amount.Cents)),
            DebtPaid f => Received(f),
            DebtPaymentDishonored f => [.. Received(paid(f.Receipt) ?? throw Unknown(f)).Select(entry => entry.Reverse(on))],
            DebtWrittenOff f => Entry($"written-off-{f.Number}", Against(Account.WrittenOff, f.Parts)),
            RefundDue f => Entry($"{Payable.Refund}{f.Number}", Moved(AccountOf(f.Part), Account.RefundsPayable, f.Cents)),
            _ => [],
        };

        LedgerEntry[] Entry(string kind, IReadOnlyList<Line> lines) => lines.Count == 0 ? [] : [new(claimId, about, kind, on, lines)];

        LedgerEntry[] Received(DebtPaid f) => Entry($"received-{f.Receipt}", Against(Account.Cash, f.Parts));
    }

    /// <summary>What a week's benefits repaid of an overpayment of the same claim: <c>offset-{sunday}</c>.</summary>
    /// <param name="week">The Sunday of the week from which it was taken.</param>
    public static LedgerEntry Offset(string claimId, int overpayment, DateOnly week, long cents, DateOnly on) => new(
        claimId, LedgerEntry.OfOverpayment(overpayment), $"offset-{LedgerEntry.OfWeek(week)}", on, Moved(Account.Offsets, Account.OverpaidBenefits, cents));

    /// <summary>
    /// What a week's benefits repaid of another claim's overpayment, about the week: it leaves this claim's books as cash, and comes in at the other's by
    /// its <see cref="DebtPaid"/>. <c>offset-elsewhere</c>.
    /// </summary>
    public static LedgerEntry OffsetElsewhere(string claimId, DateOnly week, long cents, DateOnly on)
        => new(claimId, week, Elsewhere, on, Moved(Account.Offsets, Account.Cash, cents));

    /// <summary>Where one part of what is owed stands.</summary>
    public static Account AccountOf(CashPart part) => part switch
    {
        CashPart.CourtCosts => Account.CourtCosts,
        CashPart.Interest => Account.Interest,
        CashPart.FraudPenalty => Account.FraudPenalty,
        CashPart.DishonoredPaymentCharges => Account.DishonoredCharges,
        CashPart.Benefits => Account.OverpaidBenefits,
        CashPart.Surcharge => Account.Surcharge,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No account is kept for this part."),
    };

    private static Line[] Moved(Account debit, Account credit, long cents) => cents == 0 ? [] : [new(debit, cents), new(credit, checked(-cents))];

    /// <summary>Taken from the parts' accounts, each with a line of its own; the other account gets the sum.</summary>
    private static Line[] Against(Account debit, IReadOnlyList<PartAmount> parts)
    {
        var moved = parts.Where(part => part.Cents != 0).ToList();
        return moved.Count == 0 ? [] :
        [
            new(debit, moved.Aggregate(0L, (sum, part) => checked(sum + part.Cents))),
            .. moved.Select(part => new Line(AccountOf(part.Part), checked(-part.Cents))),
        ];
    }

    private static InvalidOperationException Unknown(DebtPaymentDishonored fact)
        => new($"Overpayment {fact.Overpayment} never had a payment {fact.Receipt}. What never came cannot be dishonored.");
}
