using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>The days of a debt: when it is looked at next, billed, due.</summary>
internal static class DebtMonth
{
    /// <summary>Days before a payment is due on which a reminder goes out: the agency's practice, no law.</summary>
    public const int ReminderDays = 7;

    /// <summary>The day on which a month's statement is due to be written: at once when the decision is final, then on the same day of each month after it.</summary>
    /// <param name="number">From 1.</param>
    public static DateOnly BilledOn(DateOnly final, int number) => number == 1 ? final : final.AddDays(1).AddMonths(number - 1);

    /// <summary>Last day for the month's payment, inclusive: the day before the next statement.</summary>
    public static DateOnly DueOn(DateOnly final, int number) => BilledOn(final, number + 1).AddDays(-1);

    /// <summary>The statement to which a day belongs, from 1; a month in which nothing was asked is left out.</summary>
    public static int NumberOn(DateOnly final, DateOnly today)
    {
        var number = 1;
        while (BilledOn(final, number + 1) <= today)
            number++;
        return number;
    }

    /// <summary>The first day on which the decision is final when nobody appeals, the time for mailing and to appeal being over.</summary>
    public static DateOnly FinalFrom(DateOnly established) => AppealWindow.For(established).LastDay.AddDays(1);

    /// <summary>The minimum payment of a statement; its amount is null when the law computes none.</summary>
    /// <param name="weeklyBenefitAmount">Whole dollars.</param>
    public static MinimumPayment MinimumOf(OverpaymentState debt, decimal weeklyBenefitAmount, DateOnly billed, bool withPlan = true) => MinimumPayment.For(new()
    {
        Billed = billed,
        Kind = debt.Kind ?? OverpaymentKind.Other,
        WeeklyBenefitAmount = weeklyBenefitAmount,
        OutstandingBalance = Math.Max(0, debt.Total) / 100m,
        ApprovedAmount = withPlan && debt.Plan is { } plan && plan.From <= billed ? plan.Monthly / 100m : null,
    });

    /// <summary>When the collection looks at the debt next, as a Pacific day after today.</summary>
    public static DateOnly NextLook(OverpaymentState debt, DateOnly today, bool stayed)
    {
        if (debt.Final is not { } final)
            return Later(stayed ? today.AddMonths(1) : FinalFrom(debt.Established!.Value), today, debt.Established!.Value);
        var number = NumberOn(final, today);
        var reminder = DueOn(final, number).AddDays(-ReminderDays);
        return reminder > today ? reminder : BilledOn(final, number + 1);
    }

    /// <summary>Before it is final interest by fraud runs: at the latest the debt is looked at when its next month is over.</summary>
    private static DateOnly Later(DateOnly day, DateOnly today, DateOnly established)
    {
        var month = established;
        for (var months = 1; month <= today; months++)
            month = established.AddMonths(months);
        return day > today && day < month ? day : month;
    }

    /// <summary>The UTC instant at which a Pacific day begins.</summary>
    public static DateTime Start(DateOnly day) => AgencyCalendar.StartOf(day).UtcDateTime;
}
