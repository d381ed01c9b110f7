using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>Questions that a week's answers raise. Each holds the week for a person; none denies it.</summary>
internal static class WeekIssues
{
    /// <summary>Contacts or approved activities asked for in each claimed week (RCW 50.20.240(1)(b); WAC 192-180-010(3)).</summary>
    private static readonly Parameter<int> SearchActivities = Parameter.Load<int>("Weekly/Eligibility/job-search");

    private static readonly string[] OfPay = ["deductible-pay", "self-employment", "back-pay"];

    /// <summary>A week that is not payable by its own arithmetic needs no further question; what the law cannot settle asks a person.</summary>
    public static IReadOnlyList<IssueRaised> Of(ClaimState claim, DateOnly sunday, WeekDecision decision)
    {
        if (decision.Outcome is WeekOutcome.NotUnemployed or WeekOutcome.Exhausted)
            return [];
        IssueRaised[] raised = [.. RaisedIssues.Of(Facts(claim, sunday), sunday).SelectMany(issue => ByKind(issue, claim.Week(sunday)!.Answers!)).Where(issue => !Known(claim, issue))];
        return raised.Length == 0 && Asks(decision) && !claim.IssuesHolding(sunday).Any() && !claim.IssuesDenying(sunday).Any() ? [Asking(sunday, decision)] : raised;
    }

    /// <summary>True when the law leaves the week to a person: nothing is denied by it.</summary>
    public static bool Asks(WeekDecision decision)
        => decision.Outcome is WeekOutcome.Open or WeekOutcome.TimeLoss or WeekOutcome.NotEligible or WeekOutcome.Availability;

    /// <summary>Under which it is raised once; again when one like it was decided and did not settle the week.</summary>
    public static string KeyOf(ClaimState claim, IssueRaised issue)
    {
        var before = claim.Issues.Count(other => !other.Open && (other.Code, other.Week, other.Pay) == (issue.Code, issue.Week, issue.Pay));
        var pay = issue.Pay is { } kind ? $"-{kind.ToString().ToLowerInvariant()}" : "";
        return $"issue-{issue.Code}-{issue.Week:yyyy-MM-dd}{pay}{(before == 0 ? "" : $"-again-{before}")}";
    }

    /// <summary>An issue of the week that was raised before, open or decided, is not raised again by the same answers; a pension that was looked at is known while it stays as it is.</summary>
    private static bool Known(ClaimState claim, IssueRaised issue)
        => claim.Issues.Any(other => (other.Code, other.Week, other.Pay) == (issue.Code, issue.Week, issue.Pay))
            || (issue.Code == "pension" && claim.Issues.Any(other => other.Found?.Pension?.Amount == claim.Week(issue.Week!.Value)!.Answers!.Pay!.Pension && !(other.Week > issue.Week)));

    /// <summary>Each kind of pay is a question of its own.</summary>
    private static IEnumerable<IssueRaised> ByKind(IssueRaised issue, WeekAnswers answers) => !OfPay.Contains(issue.Code)
        ? [issue]
        : PayTold.Kinds.Where(kind => answers.Pay?.Of(kind) > 0 && IssueOf(kind) == issue.Code && kind != Law.Weekly.Pay.PayKind.Severance).Select(kind => issue with { Pay = kind })
            .Concat(answers.OtherPay > 0 && issue.Code == OfPay[0] ? [issue] : []);

    private static string IssueOf(Law.Weekly.Pay.PayKind kind) => kind switch
    {
        Law.Weekly.Pay.PayKind.SelfEmployment => "self-employment",
        Law.Weekly.Pay.PayKind.BackPay => "back-pay",
        _ => OfPay[0],
    };

    /// <summary>The question that is open by the law's own findings.</summary>
    private static IssueRaised Asking(DateOnly sunday, WeekDecision decision)
    {
        var open = decision.Findings.SelectMany(finding => finding.WithLimbs()).Where(finding => finding.Open).Select(finding => finding.Rule).ToHashSet();
        return decision switch
        {
            { Outcome: WeekOutcome.TimeLoss } => new("time-loss", "RCW 50.20.085", sunday),
            _ when open.Contains("TimeLoss") => new("time-loss", "RCW 50.20.085", sunday),
            _ when open.Contains("PensionReduction") => new("pension", "RCW 50.04.323", sunday),
            _ when open.Contains("CorporateOfficer") => new("corporate-officer", "RCW 50.04.310(2)", sunday),
            _ when decision.Facts!.Pay.FirstOrDefault(item => open.Contains(item.Kind.ToString())) is { Kind: var kind } => new(IssueOf(kind), "RCW 50.20.130", sunday, Pay: kind),
            _ => new("available", "RCW 50.20.010(1)(c); WAC 192-170-020", sunday),
        };
    }

    private static EditSnapshot Facts(ClaimState claim, DateOnly sunday)
    {
        var week = claim.Week(sunday)!;
        var (answers, filed) = (week.Answers!, week.CertifiedOn!.Value);
        return new()
        {
            Today = filed,
            Week = new()
            {
                Week = new(sunday),
                // Until when a week may be claimed, its own opening says, which may have been late.
                Filed = filed > week.LastDay ? filed : null,
                AbleAndAvailable = answers.AbleAndAvailable,
                HoursAvailable = answers.HoursAvailable,
                Worked = answers.Worked,
                HoursWorked = answers.HoursWorked,
                Earned = answers.GrossEarnings,
                OtherPay = [.. Told(answers)],
                SearchActivities = answers.JobSearchActivities,
                SearchAsked = claim.UnionReferral ? 0 : SearchActivities.On(sunday).Value,
                InSchool = answers.InSchool,
                RefusedWork = answers.RefusedWork,
                Away = answers.Away,
                JobEnded = answers.JobEnded,
                WeeksUnclaimedBefore = Series.GapAt(claim, sunday, filed),
            },
        };
    }

    private static IEnumerable<PayItem> Told(WeekAnswers answers)
    {
        var pay = answers.Pay ?? new();
        yield return new(PayKind.Unknown, answers.OtherPay + pay.SickLeave);
        yield return new(PayKind.VacationOrHoliday, pay.Vacation + pay.Holiday);
        yield return new(PayKind.Pension, pay.Pension);
        yield return new(PayKind.Severance, pay.Severance);
        yield return new(PayKind.LumpSumRetirement, pay.LumpSum);
        yield return new(PayKind.SelfEmployment, pay.SelfEmployment);
        yield return new(PayKind.BackPay, pay.BackPay);
        yield return new(PayKind.InLieuOfNotice, pay.InLieuOfNotice);
    }
}
