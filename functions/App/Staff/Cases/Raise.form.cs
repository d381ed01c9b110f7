using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Cases;
using BenefitsFlow.App.Web;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>An issue raised by hand: its kind, and the week or the job that it is about.</summary>
internal static class RaiseForm
{
    public const string Keys = "staff.raise";

    /// <summary>Kinds that are raised by themselves.</summary>
    public static IEnumerable<IssueKind> Kinds => IssueCatalogue.All.Where(kind => !kind.OfOverpayment);

    /// <summary>Null, with errors, when something is missing or wrong.</summary>
    public static IssueRaised? From(Check check, ClaimState claim, Application person)
    {
        var kind = Kinds.FirstOrDefault(kind => kind.Code == check.Typed("kind"));
        if (kind is null)
            check.Fail("kind", "choose");
        var week = check.Date("week", required: false);
        var job = JobIn(check, person);
        if (kind?.Employer == true && job is null)
            check.Fail("job", "needed");
        if (week is { } day && !Weeks(claim).Contains(Week.Of(day).Sunday))
            check.Fail("week", "outside");
        if (!check.Ok)
            return null;
        var raised = Asking(check, claim, new(kind!.Code, kind.Law, week is { } within ? Week.Of(within).Sunday : null, job));
        if (claim.Issues.Any(issue => issue.Open && issue.Code == raised.Code && issue.Week == raised.Week && issue.Job == raised.Job))
            check.Fail("kind", "open");
        return check.Ok ? raised : null;
    }

    /// <summary>Whether a denial has ended is asked of one denial: the latest, of the job that was chosen.</summary>
    private static IssueRaised Asking(Check check, ClaimState claim, IssueRaised raised)
    {
        if (raised.Code != EarnedEnough.Code)
            return raised;
        if (PurgeCase.Denials(claim).LastOrDefault(denied => raised.Job is null || denied.Job == raised.Job) is { } of)
            return raised with { Law = of.Law, Job = of.Job };
        check.Fail("kind", "noDenial");
        return raised;
    }

    /// <summary>The Sundays of the benefit year.</summary>
    private static IEnumerable<DateOnly> Weeks(ClaimState claim) => Enumerable.Range(0, 53).Select(week => claim.EffectiveSunday.AddDays(7 * week));

    private static int? JobIn(Check check, Application person)
    {
        if (check.Typed("job").Length == 0)
            return null;
        if (int.TryParse(check.Typed("job"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < person.Jobs.Count)
            return place;
        check.Fail("job", "choose");
        return null;
    }
}
