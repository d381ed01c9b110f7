using BenefitsFlow.App.Overpayments.Deciding;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>What of an overpayment stays owed by a later decision, whatever was repaid of it meanwhile. Cents.</summary>
public sealed record Remaining(long Benefits, long Penalty)
{
    /// <summary>Of an overpayment decided anew; null when the decision does not say.</summary>
    /// <param name="signed">What was signed; null of an order.</param>
    internal static Remaining? Of(DecidedDebt at, OverpaymentState debt, DebtFound? signed) => at switch
    {
        { Issue.Result.Allowed: true } => new(0, 0),
        { Order.Owed: { } owed } => new(owed, at.Order.OwedPenalty ?? 0),
        _ when signed is { Dropped: null } => new(signed.Weeks.Sum(week => week.Benefits), signed.Penalty),
        _ => null,
    };

    /// <summary>Without some of its weeks. The penalty falls with the benefits by fraud; a fraction of a cent goes to the debtor.</summary>
    internal static Remaining Without(OverpaymentState debt, IReadOnlyList<AssessedWeek> weeks)
    {
        var left = debt.Assessed.Except(weeks).ToList();
        var (before, after) = (ByFraud(debt.Assessed), ByFraud(left));
        return new(left.Sum(week => week.Benefits), before == 0 ? 0 : (long)((Int128)debt.Penalty * after / before));
    }

    /// <summary>What it takes off: never what was waived or given up, and never below nothing.</summary>
    internal (long Benefits, long Penalty) Off(OverpaymentState debt)
    {
        var (benefits, penalty) = (debt.Assessed.Sum(week => week.Benefits) - debt.ReducedBenefits, debt.Penalty - debt.ReducedPenalty);
        return (
            Math.Clamp(benefits - Benefits, 0, Math.Max(0, benefits - debt.Waived - GivenUp(debt, Law.Overpayments.CashPart.Benefits))),
            Math.Clamp(penalty - Penalty, 0, Math.Max(0, penalty - GivenUp(debt, Law.Overpayments.CashPart.FraudPenalty))));
    }

    private static long ByFraud(IEnumerable<AssessedWeek> weeks) => weeks.Where(week => week.ByFraud).Sum(week => week.Benefits);

    private static long GivenUp(OverpaymentState debt, Law.Overpayments.CashPart part) => debt.WrittenOff.Where(one => one.Part == part).Sum(one => one.Cents);
}
