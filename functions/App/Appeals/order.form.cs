using System.Text.RegularExpressions;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Appeals;

/// <summary>Reads the hearing office's order.</summary>
internal static partial class OrderFields
{
    public const string Keys = "appeals.order";

    public static readonly IReadOnlyList<string> Names =
    [
        "order", "docket", "reasons", "on-month", "on-day", "on-year", "from-month", "from-day", "from-year", "through-month", "through-day", "through-year",
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
        var result = issue is null || order is null ? null : Result(check, order.Value, issue);
        return check.Ok ? new(appeal.Number, order!.Value, on!.Value, docket!, result) : null;
    }

    private static IssueResult? Result(Check check, AppealOrder order, IssueState issue)
    {
        if (order is not (AppealOrder.Reversed or AppealOrder.Modified))
            return null;
        if (order == AppealOrder.Reversed && issue.Result is { Allowed: false })
            return IssueResult.Allow;
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
