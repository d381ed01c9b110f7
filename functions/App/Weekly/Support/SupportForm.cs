using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Weekly.Support;

/// <summary>What staff enter of a child support agency's notice.</summary>
/// <param name="Weekly">Dollars and cents; zero when nothing is to be withheld any more.</param>
/// <param name="Day">On which the notice was served; for an end, from which nothing is withheld.</param>
/// <param name="Reference">The agency's number, and what else its notice says that matters; null when nothing was entered.</param>
internal sealed record SupportNotice(decimal Weekly, DateOnly Day, string? Reference);

/// <summary>Reads a child support agency's notice.</summary>
internal static class SupportForm
{
    public const string Keys = "weekly.support";

    /// <summary>More than any week's benefits is a mistake in typing.</summary>
    private const decimal Most = 5_000m;

    /// <summary>Null with the errors in the check.</summary>
    /// <param name="stands">What is withheld now, in dollars and cents; zero when nothing is.</param>
    /// <param name="today">The agency's day.</param>
    public static SupportNotice? From(Check check, decimal stands, DateOnly today)
    {
        var act = check.Typed("act");
        if (act is not ("withhold" or "end"))
            check.Fail("act", "choose");
        else if (act == "end" && stands == 0)
            check.Fail("act", "none");
        var weekly = act == "end" ? 0 : check.Money("weekly", Most);
        if (act == "withhold" && weekly == 0)
            check.Fail("weekly", "zero");
        var day = check.Date("served");
        if (day > today)
            check.Fail("served", "future");
        else if (day < today.AddYears(-10))
            check.Fail("served", "old");
        var reference = check.Words("reference", 1000, required: false);
        return check.Ok ? new(weekly!.Value, day!.Value, reference) : null;
    }
}
