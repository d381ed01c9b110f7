using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Raising;

/// <summary>Weeks that a member of staff found to be paid too much: which, what was due, and why.</summary>
internal static class RaiseOverpaymentForm
{
    public const string Keys = "overpayments.raise";

    /// <summary>Characters of the reason.</summary>
    private const int Most = 2000;

    /// <summary>Paid weeks that are in no overpayment, newest first.</summary>
    public static IReadOnlyList<WeekState> Weeks(ClaimState claim)
        => [.. claim.Weeks.Where(week => OverpaidWeeks.PaidFor(week) > 0 && !OverpaidWeeks.IsAsked(claim, week.Week)).OrderByDescending(week => week.Week)];

    /// <summary>The name of a week's box; its amount is <see cref="DueOf"/>.</summary>
    public static string TickOf(WeekState week) => "week-" + DayOf(week);

    /// <summary>The field of what was due for the week.</summary>
    public static string DueOf(WeekState week) => "due-" + DayOf(week);

    /// <summary>Null, with errors, when something is missing or wrong.</summary>
    public static (IReadOnlyList<SuspectedWeek> Weeks, string Reason)? From(Check check, ClaimState claim)
    {
        var ticked = Weeks(claim).Where(week => check.Ticked(TickOf(week))).ToList();
        if (ticked.Count == 0)
            check.Fail("weeks", "none");
        List<SuspectedWeek> weeks = [.. ticked.Select(week => Read(check, week)).OfType<SuspectedWeek>()];
        var reason = check.Words("reason", Most);
        return check.Ok ? (weeks, reason!) : null;
    }

    private static SuspectedWeek? Read(Check check, WeekState week)
    {
        var paid = OverpaidWeeks.PaidFor(week);
        if (check.Money(DueOf(week), 99_999) is not { } due)
            return null;
        if ((long)(due * 100) < paid)
            return new(week.Week, paid, (long)(due * 100));
        check.Fail(DueOf(week), Texts.Of(Keys + ".due.less", ("paid", Dates.Money(paid / 100m))));
        return null;
    }

    private static string DayOf(WeekState week) => week.Week.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
