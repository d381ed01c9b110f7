using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.App.Weekly;

/// <summary>A certified week as the law's facts: what the claimant told, what determinations found, what the claim has left and owes.</summary>
internal static class WeekArithmetic
{
    /// <summary>Where an issue decided that the claimant was available, that stands for the hours.</summary>
    private static readonly string[] OfAvailability = ["available", "able-and-available"];

    /// <summary>Full-time hours of the occupation where nothing else is known.</summary>
    public const decimal FullTimeHours = 40;

    /// <summary>The law on the week as it stands now.</summary>
    /// <param name="sunday">Of a week that is certified.</param>
    /// <param name="owed">What its benefits may repay; null when nothing is.</param>
    public static WeekDecision Decide(ClaimState claim, DateOnly sunday, OverpaymentsOwed? owed) => WeekDecision.For(FactsOf(claim, sunday, owed));

    /// <summary>
    /// All that is known of a week. The week's own decision, when it has one, is left out: the waiting week and the balance are those that the other
    /// weeks leave, so that a week can be decided anew.
    /// </summary>
    /// <param name="sunday">Of a week that is certified.</param>
    /// <param name="owed">What its benefits may repay; null when nothing is.</param>
    public static WeekFacts FactsOf(ClaimState claim, DateOnly sunday, OverpaymentsOwed? owed)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var answers = claim.Week(sunday)?.Answers ?? throw new ArgumentException("The week is not certified.", nameof(sunday));
        var others = claim.Weeks.Where(week => week.Week != sunday && week.Decided is not null).Select(week => week.Decided!).ToList();
        var facts = new WeekFacts
        {
            Week = new(sunday),
            WeeklyBenefitAmount = claim.Determination!.WeeklyBenefitAmount,
            GrossEarnings = answers.GrossEarnings,
            HoursWorked = answers.HoursWorked,
            HoursAvailable = answers.HoursAvailable,
            WaitingWeekDue = others.All(other => other.Outcome != WeekOutcome.WaitingWeek),
            BalanceBefore = Math.Max(0, claim.Determination.MaximumBenefitsPayable - claim.Weeks.Where(week => week.Week != sunday).Sum(week => week.Charged)),
            ClaimEffective = claim.EffectiveSunday,
            Pay = [.. PayOf(claim, sunday, answers)],
            Pensions = [.. PensionsOf(claim, sunday, answers)],
            TimeLossDays = TimeLossOf(claim, sunday, answers),
            CorporateOffice = Found(claim, sunday).LastOrDefault(found => found.Office is not null)?.Office,
            Overpayments = owed,
            ChildSupport = claim.ChildSupportOf(sunday),
            WithholdIncomeTax = claim.WithholdIncomeTax,
        };
        return FoundAvailable(claim, sunday) ? facts with { HoursAvailable = Math.Max(facts.HoursAvailable, facts.FullTimeHours) } : facts;
    }

    /// <summary>What determinations in force found of pay that bears on the week: of the week itself; a pension and an office from their week on.</summary>
    private static IEnumerable<PayFound> Found(ClaimState claim, DateOnly sunday)
        => claim.Issues.Where(issue => Bears(issue, sunday)).OrderBy(issue => WeekOf(issue)).Select(issue => issue.Found!);

    private static bool Bears(IssueState issue, DateOnly sunday) => issue.Found switch
    {
        null => false,
        { Pension: not null } or { Office: not null } => issue.Week is null || issue.Week <= sunday,
        _ => WeekOf(issue) == sunday,
    };

    private static DateOnly WeekOf(IssueState issue) => issue.Week ?? Week.Of(issue.Detected).Sunday;

    /// <summary>What was found stands for what was told; what nobody has looked at is told to the law as it is, and asked about where it matters.</summary>
    private static IEnumerable<PayItem> PayOf(ClaimState claim, DateOnly sunday, WeekAnswers answers)
    {
        var decided = claim.Issues.Where(issue => issue is { Result: not null, Pay: not null } && issue.Week == sunday).Select(issue => issue.Pay!.Value).ToList();
        return
        [
            .. Found(claim, sunday).Where(found => found.Pay is not null).Select(found => found.Pay!),
            .. PayTold.Kinds.Where(kind => answers.Pay?.Of(kind) > 0 && !decided.Contains(kind)).Select(kind => new PayItem { Kind = kind, Amount = answers.Pay!.Of(kind) }),
        ];
    }

    /// <summary>The latest that was found; what was told in one sum the law does not deduct.</summary>
    private static IEnumerable<PensionPayment> PensionsOf(ClaimState claim, DateOnly sunday, WeekAnswers answers)
    {
        if (Found(claim, sunday).LastOrDefault(found => found.Pension is not null) is { Pension: { } pension })
            yield return pension;
        if (answers.Pay is { LumpSum: > 0 and var sum })
            yield return new() { Kind = PensionKind.LumpSum, Amount = sum };
    }

    private static int TimeLossOf(ClaimState claim, DateOnly sunday, WeekAnswers answers)
        => Found(claim, sunday).LastOrDefault(found => found.TimeLossDays is not null)?.TimeLossDays ?? answers.Pay?.TimeLossDays ?? 0;

    private static bool FoundAvailable(ClaimState claim, DateOnly sunday)
        => claim.Issues.Any(issue => OfAvailability.Contains(issue.Code) && issue.Week == sunday && issue.Result is { Allowed: true });
}
