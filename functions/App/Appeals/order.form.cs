using System.Text.RegularExpressions;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Appeals;

/// <summary>Reads the hearing office's order.</summary>
internal static partial class OrderFields
{
    public const string Keys = "appeals.order";

    private const decimal MostOwed = 1_000_000;

    public static readonly IReadOnlyList<string> Names =
    [
        "order", "docket", "reasons", "on-month", "on-day", "on-year", "from-month", "from-day", "from-year", "through-month", "through-day", "through-year",
        "owed", "owedPenalty",
    ];

    /// <summary>The order; null with the errors in the check. Weeks of a denial are named by the order, by their Sundays.</summary>
    /// <param name="issue">The one that was appealed; null when a week was.</param>
    public static AppealOrdered? Order(Check check, AppealState appeal, IssueState? issue)
    {
        var order = check.Choice<AppealOrder>("order");
        var docket = check.Line("docket", 60);
        if (docket is not null && !Number().IsMatch(docket))
            check.Fail("docket", "shape");
        var on = check.Date("on");
        if (on < appeal.Filed)
            check.Fail("on", "tooEarly", ("filed", appeal.Filed));
        if (issue is { Overpayment: not null } && order is AppealOrder.Modified)
            return Owed(check) is var (owed, penalty) && check.Ok ? new(appeal.Number, AppealOrder.Modified, on!.Value, docket!, Left(issue, penalty), owed, penalty) : null;
        var result = issue is null || order is null ? null : Result(check, order.Value, issue);
        return check.Ok ? new(appeal.Number, order!.Value, on!.Value, docket!, result) : null;
    }

    /// <summary>What an order leaves owed of an overpayment, in cents: benefits, and the penalty.</summary>
    private static (long Owed, long Penalty) Owed(Check check)
        => ((long)((check.Money("owed", MostOwed) ?? 0) * 100), (long)((check.Money("owedPenalty", MostOwed, required: false) ?? 0) * 100));

    /// <summary>Where a penalty is left, fraud stands, and so do the weeks that it denies (RCW 50.20.070(2)).</summary>
    private static IssueResult Left(IssueState issue, long penalty)
        => penalty > 0 ? new(false, issue.Result?.DeniedFrom, issue.Result?.DeniedThrough) : new(false, null, null);

    private static IssueResult? Result(Check check, AppealOrder order, IssueState issue)
    {
        if (order is not (AppealOrder.Reversed or AppealOrder.Modified))
            return null;
        if (order == AppealOrder.Reversed && (issue.Result is { Allowed: false } || issue.Overpayment is not null))
            return issue.Result is { Allowed: false } ? IssueResult.Allow : new(false, null, null);
        var (from, through) = (Sunday(check, "from", required: true), Sunday(check, "through", required: false));
        if (through < from)
            check.Fail("through", "order");
        return from is null ? null : new(false, from, through);
    }

    private static DateOnly? Sunday(Check check, string name, bool required)
    {
        var day = check.Date(name, required);
        if (day is { DayOfWeek: not DayOfWeek.Sunday })
            check.Fail(name, "sunday");
        return day;
    }

    /// <summary>A number, not words: it stands in the claim file, which holds nothing personal.</summary>
    [GeneratedRegex(@"\A(?=.*[0-9])[0-9A-Za-z]{1,8}([./-][0-9A-Za-z]{1,8}){0,5}\z")]
    private static partial Regex Number();
}
