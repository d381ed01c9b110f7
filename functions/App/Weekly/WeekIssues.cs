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

    /// <summary>A week that is not payable by its own arithmetic needs no further question.</summary>
    public static IReadOnlyList<IssueRaised> Of(ClaimState claim, DateOnly sunday, WeekDecision decision) =>
        decision.Outcome is WeekOutcome.NotUnemployed or WeekOutcome.Exhausted ? [] : RaisedIssues.Of(Facts(claim, sunday), sunday);

    private static EditSnapshot Facts(ClaimState claim, DateOnly sunday)
    {
        var week = claim.Week(sunday)!;
        var answers = week.Answers!;
        return new()
        {
            Today = week.CertifiedOn!.Value,
            // Without the day of certification: until when this week may be claimed, its own opening says, which may have been late.
            Week = new()
            {
                Week = new(sunday),
                AbleAndAvailable = answers.AbleAndAvailable,
                HoursAvailable = answers.HoursAvailable,
                Worked = answers.Worked,
                HoursWorked = answers.HoursWorked,
                Earned = answers.GrossEarnings,
                OtherPay = [new(PayKind.Unknown, answers.OtherPay)],
                SearchActivities = answers.JobSearchActivities,
                SearchAsked = claim.UnionReferral ? 0 : SearchActivities.On(sunday).Value,
                InSchool = answers.InSchool,
            },
        };
    }
}
