using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Weekly;

/// <summary>
/// A week that is paid while questions about it are open, on condition that they turn out well (WAC 192-100-070). Pay that was told and that nobody has
/// looked at counts in full meanwhile.
/// </summary>
internal static class ConditionalWeek
{
    /// <summary>Whether there is a claimant at all, and whether the week counts as claimed, comes before whether it is paid.</summary>
    private static readonly string[] NeverMeanwhile = ["identity", "fraud-referral", "late-claim"];

    /// <summary>The decision that pays it; null when nothing is open, something denies it, or a condition is not met.</summary>
    /// <param name="today">The agency's day.</param>
    public static WeekDecided? Of(ClaimState claim, DateOnly sunday, DateOnly today)
    {
        var open = claim.IssuesHolding(sunday).ToList();
        return open.Count > 0 && open.All(issue => Allows(claim, issue, sunday, today, issue.ToldConditional)) ? Paid(claim, sunday, open) : null;
    }

    /// <summary>Open issues of which the claimant is still to be told that the week is paid conditionally; empty when it would not be.</summary>
    /// <param name="today">The agency's day.</param>
    public static IReadOnlyList<int> ToTell(ClaimState claim, DateOnly sunday, DateOnly today)
    {
        var open = claim.IssuesHolding(sunday).ToList();
        return open.Count > 0 && open.All(issue => Allows(claim, issue, sunday, today, today)) && Paid(claim, sunday, open) is not null
            ? [.. open.Where(issue => issue.ToldConditional is null).Select(issue => issue.Number)]
            : [];
    }

    private static WeekDecided? Paid(ClaimState claim, DateOnly sunday, IReadOnlyList<IssueState> open)
    {
        if (claim.IssuesDenying(sunday).Any())
            return null;
        var facts = WeekArithmetic.FactsOf(claim, sunday, Debts.Of(claim));
        var decision = WeekDecision.For(facts with { Pay = [.. facts.Pay.Select(InFull)], Pensions = [.. facts.Pensions, .. PensionTold(claim, sunday, facts)] });
        return decision.Outcome == WeekOutcome.Payable ? WeekDecided.Of(decision, [.. open.Select(issue => issue.Number)]) : null;
    }

    private static bool Allows(ClaimState claim, IssueState issue, DateOnly sunday, DateOnly today, DateOnly? told)
    {
        if (NeverMeanwhile.Contains(issue.Code))
            return false;
        try
        {
            return ConditionalPayment.For(Facts(claim, issue, sunday, today, told)).Payable == true;
        }
        catch (NoParameter)
        {
            return false;
        }
    }

    private static ConditionalPaymentFacts Facts(ClaimState claim, IssueState issue, DateOnly sunday, DateOnly today, DateOnly? told)
    {
        var answers = claim.Week(sunday)!.Answers!;
        return new()
        {
            On = today,
            Week = new(sunday),
            WorkAuthorization = issue.Code == "work-authorization",
            BenefitsReceived = claim.Weeks.Any(week => week.PaidOn is not null),
            FirstWeekQuestioned = new(issue.Week ?? Week.Of(issue.Detected).Sunday),
            NoticeGiven = told,
            WeeksNotClaimed = Series.UnclaimedBefore(claim, sunday),
            ClaimShowsUnavailable = !answers.AbleAndAvailable || answers.Away,
            ReportsFullTimeWork = answers.HoursWorked >= WeekArithmetic.FullTimeHours,
        };
    }

    private static PayItem InFull(PayItem item) => item with
    {
        ForThisWeek = item.ForThisWeek ?? true,
        BeforeSeparation = item.BeforeSeparation ?? false,
        NoticeByContract = item.NoticeByContract ?? true,
    };

    /// <summary>A pension that was told and not yet found: monthly, and paid for by an employer of the base year.</summary>
    private static IEnumerable<PensionPayment> PensionTold(ClaimState claim, DateOnly sunday, WeekFacts facts)
        => claim.Week(sunday)!.Answers!.Pay is { Pension: > 0 and var told } && facts.Pensions.All(pension => pension.Kind == PensionKind.LumpSum)
            ? [new() { Kind = PensionKind.Periodic, Amount = told, BaseYearEmployer = true }]
            : [];
}
