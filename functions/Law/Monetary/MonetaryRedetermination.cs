using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.Law.Monetary;

/// <summary>One week after a redetermination.</summary>
/// <param name="Week">The week.</param>
/// <param name="Due">What it pays now, dollars.</param>
/// <param name="Owed">Still to be paid to the claimant, dollars.</param>
/// <param name="Overpaid">Paid above what it pays now, dollars; <see cref="MonetaryRedetermination.Recoverable"/> says whether it comes back.</param>
public sealed record WeekSettled(Week Week, decimal Due, decimal Owed, decimal Overpaid);

/// <summary>
/// A monetary determination made again (RCW 50.20.160(1), (4)), and what follows for the weeks already paid. The answer, a refusal too, is in
/// writing and can be appealed; the determination itself could not.
/// </summary>
public sealed record MonetaryRedetermination : Decision<RedeterminationFacts>
{
    /// <summary>False when it is too late: the determination before stands, and nothing changes.</summary>
    public required bool Made { get; init; }

    /// <summary>Oldest first; empty when not made.</summary>
    public required IReadOnlyList<WeekSettled> Weeks { get; init; }

    /// <summary>Dollars to be paid to the claimant.</summary>
    public required decimal Owed { get; init; }

    /// <summary>Dollars paid above what the weeks pay now.</summary>
    public required decimal Overpaid { get; init; }

    /// <summary>Dollars of <see cref="Overpaid"/> that the department may take back.</summary>
    public required decimal Recoverable { get; init; }

    /// <summary>Dollars that the claim can still pay after what is owed.</summary>
    public required decimal Balance { get; init; }

    /// <summary>Dollars charged to the employer that reported wrongly or not at all; zero when none did.</summary>
    public required decimal ChargedToReporter { get; init; }

    /// <exception cref="ArgumentException">When the two determinations, the days or the weeks do not belong together.</exception>
    /// <remarks>
    /// As read on 2026-11-23. Not decided here: what each week pays on the new amount, which its weekly decision says; a final overpayment from
    /// an earlier decision on eligibility, which stays (WAC 192-220-070); the lesser charge of other states', local, federal and military
    /// employers (WAC 192-320-080(3)); whether a cancellation for gross misconduct may come after more than a year.
    /// </remarks>
    public static MonetaryRedetermination For(RedeterminationFacts facts, LawEdition? law = null)
    {
        PossibleRedetermination.Require(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var paid = facts.Weeks.Sum(week => week.Paid);
        if (!InTime(facts, reasons))
            return Of(facts, [], Math.Max(0, facts.Before.MaximumBenefitsPayable - paid), reasons);
        RedeterminationWords.ExplainChange(facts, reasons);
        var shield = Shield.For(facts);
        var weeks = Settled(facts, shield.Recoverable);
        var (owed, overpaid) = (weeks.Sum(week => week.Owed), weeks.Sum(week => week.Overpaid));
        RedeterminationWords.ExplainOwed(owed, reasons);
        shield.Explain(overpaid, facts.Asked, reasons);
        var used = shield.Recoverable ? weeks.Sum(week => week.Due) : paid + owed;
        return Of(facts, weeks, Math.Max(0, facts.After.MaximumBenefitsPayable - used), reasons) with
        {
            Made = true,
            Recoverable = shield.Recoverable ? overpaid : 0,
            ChargedToReporter = shield.Charged(facts, paid, overpaid, reasons),
        };
    }

    /// <summary>"At any time within one year from the date of delivery or mailing of such determination, or any redetermination thereof."</summary>
    private static bool InTime(RedeterminationFacts facts, Reasons reasons)
    {
        var window = RedeterminationWindow.ForMonetary(facts.Mailed);
        return RedeterminationWords.AnyTime(facts) is { } cite
            ? reasons.Find(nameof(RedeterminationWindow), true, cite, [nameof(facts.Ground)], RedeterminationWords.AtAnyTime)
            : reasons.Find(nameof(RedeterminationWindow), window.Holds(facts.Asked), "RCW 50.20.160(1)", [nameof(facts.Asked), nameof(facts.Mailed)],
                () => RedeterminationWords.Window(window, facts.Asked));
    }

    /// <summary>What is not taken back has used the claim up; what is still owed has to fit in the rest.</summary>
    private static List<WeekSettled> Settled(RedeterminationFacts facts, bool recoverable)
    {
        var after = facts.After;
        var left = after.MaximumBenefitsPayable;
        var room = recoverable ? left : Math.Max(0, left - facts.Weeks.Sum(week => week.Paid));
        List<WeekSettled> settled = [];
        foreach (var week in facts.Weeks.OrderBy(week => week.Week))
        {
            var inYear = week.Week.Sunday >= after.BenefitYearBegins && week.Week.Sunday <= after.BenefitYearEnds;
            var due = inYear ? Math.Min(week.Payable, left) : 0;
            var owed = Math.Min(Math.Max(0, due - week.Paid), room);
            (left, room) = (left - due, room - owed);
            settled.Add(new(week.Week, due, owed, Math.Max(0, week.Paid - due)));
        }

        return settled;
    }

    private static MonetaryRedetermination Of(RedeterminationFacts facts, List<WeekSettled> weeks, decimal balance, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Made = false,
        Weeks = weeks,
        Owed = weeks.Sum(week => week.Owed),
        Overpaid = weeks.Sum(week => week.Overpaid),
        Recoverable = 0,
        Balance = balance,
        ChargedToReporter = 0,
        Findings = reasons.Findings,
    };

    internal override MonetaryRedetermination On(RedeterminationFacts facts, LawEdition law) => For(facts, law);
}
