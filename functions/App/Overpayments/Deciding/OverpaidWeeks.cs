using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>The weeks of an overpayment, as the claim stands now.</summary>
internal static class OverpaidWeeks
{
    /// <summary>What was paid for each and what was due. A week that nothing denies any more was due as it was paid.</summary>
    /// <param name="byFraud">True when fraud was found: for a week with fraud nothing was due (RCW 50.20.070(2)(a)).</param>
    public static IReadOnlyList<OverpaidWeek> Of(ClaimState claim, OverpaymentState one, bool byFraud = false)
        => [.. from week in one.Weeks
               let offset = Math.Min(week.Paid, RestoredOffsets.In(claim, one.Number, week.Week).Sum(back => back.Cents))
               select new OverpaidWeek(new Week(week.Week), (week.Paid - offset) / 100m, byFraud ? 0 : DueOf(claim, one, week) / 100m, Offset: offset / 100m)];

    /// <summary>True for what is overpaid because a decision denies the weeks.</summary>
    public static bool IsByDenial(this OverpaymentState one)
        => one.Cause is OverpaymentCause.Redetermination or OverpaymentCause.Appeal or OverpaymentCause.Conditional;

    /// <summary>All that was paid for a week, cents: also what was withheld from it counts as paid (WAC 192-220-010(2)). Zero while nothing was.</summary>
    public static long PaidFor(WeekState week)
    {
        ArgumentNullException.ThrowIfNull(week);
        // What was decided conditionally is in a batch, or on its way into one: it leaves all the same.
        return week.Decided is { } decided && (week.Payments.Count > 0 || decided.Conditional is not null) ? (long)(decided.Payable * 100) : 0;
    }

    /// <summary>True when the week is in an overpayment already that was not dropped.</summary>
    public static bool IsAsked(ClaimState claim, DateOnly sunday)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Overpayments.Any(one => one.Dropped is null && one.Weeks.Any(noticed => noticed.Week == sunday));
    }

    /// <summary>Weeks in which the overpayment was noticed as nothing due, and which a decision then allowed again, are due in full.</summary>
    private static long DueOf(ClaimState claim, OverpaymentState one, SuspectedWeek week)
        => one.IsByDenial() && week.Entitled == 0 && !claim.IssuesDenying(week.Week).Any() ? week.Paid : week.Entitled;
}
