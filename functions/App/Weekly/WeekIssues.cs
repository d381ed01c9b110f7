using BenefitsFlow.App.Filing;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly;

/// <summary>Questions that a week's answers raise. Each holds the week for a person; none denies it.</summary>
internal static class WeekIssues
{
    /// <summary>Contacts or approved activities asked for in each claimed week (RCW 50.20.240(1)(b); WAC 192-180-010(3)).</summary>
    private const int SearchActivities = 3;

    public static IReadOnlyList<IssueRaised> Of(ClaimState claim, DateOnly sunday, WeekDecision decision)
    {
        var answers = claim.Week(sunday)!.Answers!;
        var issues = new List<IssueRaised>();
        // A week that is not payable by its own arithmetic needs no further question.
        if (decision.Outcome is WeekOutcome.NotUnemployed or WeekOutcome.Exhausted)
            return issues;
        if (decision.Outcome is WeekOutcome.Availability || !answers.AbleAndAvailable)
            issues.Add(new("available", "RCW 50.20.010(1)(c); WAC 192-170-020", sunday));
        if (!claim.UnionReferral && answers.JobSearchActivities < SearchActivities)
            issues.Add(new("job-search", "RCW 50.20.240; WAC 192-180-010", sunday));
        if (answers.OtherPay > 0)
            issues.Add(new("deductible-pay", "RCW 50.04.323; chapter 192-190 WAC", sunday));
        if (answers.InSchool)
            issues.Add(new("school", "RCW 50.20.095", sunday));
        return issues;
    }
}
