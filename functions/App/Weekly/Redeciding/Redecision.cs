using BenefitsFlow.App.Filing;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>A week decided again on what stands now. Pure.</summary>
internal static class Redecision
{
    /// <summary>The week's new decision, and what follows for the money.</summary>
    /// <param name="claim">With the week decided before.</param>
    public static WeekRedecided Of(ClaimState claim, RoundState round, DateOnly sunday)
    {
        var week = claim.Week(sunday)!;
        var decision = Decide(claim, round, week);
        var payable = decision.Payable;
        var raised = Math.Max(0, payable - week.Entitled);
        var support = Difference(decision.ChildSupport, week.Decided!.Support, raised);
        var above = Math.Max(0, week.Entitled - payable);
        var newly = Math.Max(0, above - Math.Max(0, week.Entitled - week.Decided.Payable));
        var left = round.Because == RedecidedBecause.Amounts;
        return new(
            round.Number,
            sunday,
            decision,
            round.Because,
            week.Decided.Payable,
            raised,
            Difference(decision.IncomeTax, week.Decided.Tax, raised - support),
            raised > 0 ? week.NextPayment : null,
            left ? 0 : newly,
            left ? week.Kept + newly : Math.Min(week.Kept, above),
            support);
    }

    /// <summary>True when it says anything else than the decision that stands.</summary>
    public static bool Changes(WeekRedecided made, WeekState week)
        => (made.Decision.Outcome, made.Decision.Payable, made.Decision.Deduction) != (week.Decided!.Outcome, week.Decided.Payable, week.Decided.Deduction);

    /// <summary>The weeks that the round may decide again: a determination that denies a week keeps it as it is.</summary>
    public static IEnumerable<DateOnly> Weeks(ClaimState claim, RoundState round)
        => round.Weeks.Where(sunday => !claim.IssuesDenying(sunday).Any());

    /// <summary>What the round would do, week by week, without doing it; only what changes.</summary>
    public static IReadOnlyList<WeekRedecided> Preview(ClaimState claim, RoundState round)
    {
        var made = new List<WeekRedecided>();
        foreach (var sunday in Weeks(claim, round))
        {
            var one = Of(claim, round, sunday);
            if (!Changes(one, claim.Week(sunday)!))
                continue;
            made.Add(one);
            claim = RoundFold.With(claim, one, claim.Week(sunday)!.Decided!.On);
        }

        return made;
    }

    /// <summary>
    /// As if this week and those of the round after it were not decided yet, and paying no more than is left: what the other weeks hold stays theirs, so
    /// that nothing rises here by taking it from a later week. A difference repays no overpayment: only a week as it is first paid does.
    /// </summary>
    private static WeekDecision Decide(ClaimState claim, RoundState round, WeekState week)
    {
        var facts = WeekArithmetic.FactsOf(claim.Undecided(round.Weeks.Where(later => later >= week.Week)), week.Week, owed: null);
        return WeekDecision.For(facts with { BalanceBefore = Math.Min(facts.BalanceBefore!.Value, week.Entitled + Room(claim, week)) });
    }

    /// <summary>What is not taken back has used the claim up: what is owed besides has to fit in the rest.</summary>
    private static decimal Room(ClaimState claim, WeekState week)
        => Math.Max(0, claim.Determination!.MaximumBenefitsPayable - claim.Weeks.Where(other => other.Week != week.Week).Sum(other => other.Charged) - week.Entitled);

    /// <summary>What is withheld of a difference: as much as of the whole week, less what was withheld of it before (RCW 50.40.050; WAC 192-190-010).</summary>
    /// <param name="left">Dollars from which it is taken.</param>
    private static decimal Difference(decimal whole, decimal before, decimal left) => Math.Clamp(whole - before, 0, left);
}
