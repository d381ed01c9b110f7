using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments;

/// <summary>A step in the life of one overpayment of a claim. Money is in cents; the ledger has an entry for each that moves it, keyed alike.</summary>
/// <param name="Overpayment">From 1, in the order in which the claim's overpayments were noticed.</param>
public abstract record OverpaymentFact(int Overpayment) : Fact
{
    public override string Cite => "RCW 50.20.190";
}

/// <summary>What made it seem that too much was paid.</summary>
public enum OverpaymentCause
{
    /// <summary>A determination, or the monetary one, was made anew.</summary>
    Redetermination,

    /// <summary>A judge's order.</summary>
    Appeal,

    /// <summary>The claimant told of earnings after the week was paid.</summary>
    LateReport,

    /// <summary>An employer's report shows other wages than were certified.</summary>
    Crossmatch,

    /// <summary>A member of staff found it.</summary>
    Staff,

    /// <summary>Weeks were paid conditionally, and then denied (WAC 192-100-070).</summary>
    Conditional,
}

/// <summary>A week that seems to have been paid too much.</summary>
/// <param name="Week">Its Sunday.</param>
/// <param name="Paid">All that was paid for it: sent, withheld and offset.</param>
/// <param name="Entitled">What was due for it, by the decision that stands now.</param>
public sealed record SuspectedWeek(DateOnly Week, long Paid, long Entitled);

/// <summary>Weeks seem to have been paid too much. Nothing is owed by this: the claimant is heard, and a person decides.</summary>
public sealed record OverpaymentSuspected(int Overpayment, OverpaymentCause Cause, IReadOnlyList<SuspectedWeek> Weeks) : OverpaymentFact(Overpayment);

/// <summary>A week of an overpayment as it was assessed.</summary>
public sealed record AssessedWeek(DateOnly Week, long Benefits, bool ByFraud = false);

/// <summary>A person decided that the claimant owes it, unless it is waived. Ledger: <c>established</c>, and <c>penalty</c> where there is one.</summary>
/// <param name="Penalty">Besides the benefits (RCW 50.20.070); zero without fraud.</param>
/// <param name="AtFault">Whether the claimant is at fault (WAC 192-220-020); null in facts from before it was kept.</param>
public sealed record OverpaymentEstablished(
    int Overpayment, OverpaymentKind Kind, IReadOnlyList<AssessedWeek> Weeks, long Penalty = 0, bool? AtFault = null) : OverpaymentFact(Overpayment);

/// <summary>
/// People decided anew what was established, as after a judge sent it back. Ledger: <c>raised-{Determination}</c> where more is owed; less is an
/// <see cref="OverpaymentReduced"/>.
/// </summary>
/// <param name="Determination">Of its issue: the first established it.</param>
/// <param name="ByFraud">Whether its weeks were overpaid by fraud.</param>
/// <param name="Benefits">Owed besides what was.</param>
/// <param name="Penalty">The same of the penalty.</param>
public sealed record OverpaymentRedecided(int Overpayment, int Determination, OverpaymentKind Kind, bool AtFault, bool ByFraud, long Benefits = 0, long Penalty = 0) : OverpaymentFact(Overpayment)
{
    public override string Cite => "RCW 50.20.160";
}

/// <summary>Offset that had repaid this overpayment is owed again, since the week from which it was taken is overpaid. Ledger: <c>restored-{Number}</c>.</summary>
/// <param name="Number">From 1 within the overpayment.</param>
/// <param name="By">The number of the overpayment of that week.</param>
/// <param name="Week">Its Sunday.</param>
/// <param name="Cents">Below zero when a later decision took that back.</param>
public sealed record OffsetRestored(int Overpayment, int Number, int By, DateOnly Week, long Cents) : OverpaymentFact(Overpayment)
{
    public override string Cite => "WAC 192-230-090(4)";
}

/// <summary>It is not an overpayment to be repaid.</summary>
/// <param name="Reason">A code, as <c>employers-correction</c>.</param>
public sealed record OverpaymentDropped(int Overpayment, string Reason) : OverpaymentFact(Overpayment);

/// <summary>The time to appeal has run, or the last appeal is decided: interest may be imposed from here on.</summary>
public sealed record OverpaymentFinal(int Overpayment) : OverpaymentFact(Overpayment);

/// <summary>A later decision takes from what was established. Ledger: <c>reduced-{n}</c>. What was repaid beyond the rest is due back.</summary>
/// <param name="Benefits">Taken off the benefits.</param>
/// <param name="Penalty">Taken off the penalty.</param>
/// <param name="Number">From 1 within the overpayment.</param>
public sealed record OverpaymentReduced(int Overpayment, int Number, long Benefits, long Penalty, string Reason) : OverpaymentFact(Overpayment);

/// <summary>Repayment of a part of the benefits, or all, was waived. Ledger: <c>waived-{n}</c>, the issue's number.</summary>
/// <param name="Issue">The issue in which it was asked and decided.</param>
/// <param name="Number">From 1 within the issue: decided anew, more can be waived. Ledger then: <c>waived-{issue}-{n}</c>.</param>
public sealed record OverpaymentWaived(int Overpayment, int Issue, long Cents, int Number = 1) : OverpaymentFact(Overpayment)
{
    public override string Cite => "RCW 50.20.190(2)";
}

/// <summary>An amount on one part of what is owed; its lines in the ledger go to that part's account.</summary>
public sealed record PartAmount(CashPart Part, long Cents);

/// <summary>Interest of a month, court costs, a charge for a dishonored payment. Ledger: <c>{For}</c>, as <c>interest-2026-03</c>.</summary>
/// <param name="For">Its key within the overpayment.</param>
public sealed record DebtCharged(int Overpayment, string For, PartAmount Amount) : OverpaymentFact(Overpayment);

/// <summary>How a payment on a debt came in.</summary>
public enum PaidBy
{
    /// <summary>Entered by staff: cash, check, card.</summary>
    Staff,

    /// <summary>From a lockbox file.</summary>
    Lockbox,

    /// <summary>Taken from a week of another claim of the same person.</summary>
    Offset,

    /// <summary>The federal offset program.</summary>
    Treasury,
}

/// <summary>A payment was applied (WAC 192-230-020). Ledger: <c>received-{Receipt}</c>.</summary>
/// <param name="Receipt">Its number, the agency's own: lower-case letters, digits and hyphens. A receipt counts once.</param>
public sealed record DebtPaid(int Overpayment, string Receipt, PaidBy By, IReadOnlyList<PartAmount> Parts) : OverpaymentFact(Overpayment);

/// <summary>A payment was not honored: what it had paid is owed again. Ledger: the reversal of <c>received-{Receipt}</c>.</summary>
public sealed record DebtPaymentDishonored(int Overpayment, string Receipt) : OverpaymentFact(Overpayment);

/// <summary>Debt charged off, or given up in a settlement. Ledger: <c>written-off-{n}</c>.</summary>
/// <param name="Number">From 1 within the overpayment.</param>
public sealed record DebtWrittenOff(int Overpayment, int Number, IReadOnlyList<PartAmount> Parts, string Reason) : OverpaymentFact(Overpayment);

/// <summary>What was repaid and is not owed goes back. Ledger: <c>refund-{n}</c> here, and the payment of that kind in the next batch.</summary>
/// <param name="Number">From 1 within the claim.</param>
/// <param name="Part">What had been repaid and is not owed.</param>
public sealed record RefundDue(int Overpayment, int Number, long Cents, DateOnly Week, CashPart Part = CashPart.Benefits) : OverpaymentFact(Overpayment);

/// <summary>A plan of monthly payments was agreed.</summary>
/// <param name="Monthly">Cents a month.</param>
/// <param name="Number">From 1 within the overpayment: the latest counts.</param>
public sealed record PlanAgreed(int Overpayment, int Number, long Monthly, DateOnly From) : OverpaymentFact(Overpayment);

/// <summary>A month's minimum payment, or a part of it, did not come.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Cents">What was missing.</param>
public sealed record MonthMissed(int Overpayment, DateOnly Month, long Cents) : OverpaymentFact(Overpayment);

/// <summary>The written advice of rights went out, before anything is decided. What it says is on the claim's shelf.</summary>
/// <param name="ReplyBy">Last day to answer, inclusive.</param>
/// <param name="Contents">What the letter says of the seven things that it has to.</param>
/// <param name="Letter">Its name on the shelf.</param>
public sealed record AdviceSent(int Overpayment, DateOnly ReplyBy, AdviceContents Contents, string Letter) : OverpaymentFact(Overpayment)
{
    public override string Cite => "WAC 192-220-010(1)";
}
