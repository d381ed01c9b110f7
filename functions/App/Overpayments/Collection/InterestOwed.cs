using System.Globalization;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>The months of an overpayment for which interest is still to be reckoned, and what each comes to (RCW 50.20.190(6), WAC 192-230-040).</summary>
internal static class InterestOwed
{
    private const string Prefix = "interest-";

    /// <summary>What the charge of a month is for, as <c>interest-2026-03-04</c>: a cycle's first day, since two can begin in one calendar month.</summary>
    public static string KeyOf(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{month:yyyy-MM-dd}");

    /// <summary>The month that a charge is for; null when it is for none.</summary>
    public static DateOnly? MonthOf(string charge)
        => charge.StartsWith(Prefix, StringComparison.Ordinal)
            && DateOnly.TryParseExact(charge.AsSpan(Prefix.Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    /// <summary>The oldest whole month that is over and not yet reckoned; null when there is none. With fraud months begin with the decision, else after it is final.</summary>
    public static DateOnly? NextMonth(OverpaymentState debt, DateOnly today)
    {
        if (debt is not { Established: { } established } || debt.Assessed.Sum(week => week.Benefits) == 0)
            return null;
        var over = today.AddDays(-1);
        var months = debt.Assessed.Any(week => week.ByFraud) ? InterestMonths.ByFraud(established, over)
            : debt.Final is { } final ? InterestMonths.WithoutFraud(final, over) : null;
        return months?.Begins.Where(month => !debt.Collection.InterestMonths.Contains(month)).Select(month => (DateOnly?)month).FirstOrDefault();
    }

    /// <summary>One month, on what was owed when it began. What a later decision takes off is made good by <see cref="TakeBackInterest"/>.</summary>
    /// <param name="then">The debt when the month began: its balances, its plan and the months missed by then.</param>
    /// <param name="now">The debt as it is: whether it is final.</param>
    public static Interest Of(OverpaymentState then, OverpaymentState now, DateOnly month) => Interest.For(new()
    {
        MonthBegins = month,
        Weeks = [.. now.Assessed.Select(week => new InterestWeek(new Week(week.Week), week.Benefits / 100m, week.ByFraud))],
        Benefits = Owed(then, CashPart.Benefits),
        FraudPenalty = Owed(then, CashPart.FraudPenalty),
        InterestAndCosts = Costs.Sum(part => Owed(then, part)),
        Final = now.Final is not null,
        PlanKept = Arrears.PlanKept(then),
        MissedPayments = then.Missed.Count,
    });

    private static readonly CashPart[] Costs = [CashPart.Interest, CashPart.CourtCosts, CashPart.DishonoredPaymentCharges, CashPart.Surcharge];

    private static decimal Owed(OverpaymentState debt, CashPart part) => Math.Max(0, debt.OwedOf(part)) / 100m;
}
