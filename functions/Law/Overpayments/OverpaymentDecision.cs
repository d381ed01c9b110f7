namespace BenefitsFlow.Law.Overpayments;

/// <summary>What a proposed overpayment came to (RCW 50.20.190(1)).</summary>
public enum OverpaymentOutcome
{
    /// <summary>A fact is missing, or a person has to judge.</summary>
    Open,

    /// <summary>The claimant is liable for the amount, unless it is waived.</summary>
    Established,

    /// <summary>No week was paid too much.</summary>
    NothingOverpaid,

    /// <summary>Paid on an employer's wrong report or on computed hours: not to be repaid.</summary>
    NotToBeRepaid,

    /// <summary>The claimant was not told, or had not the time to answer.</summary>
    NotHeard,

    /// <summary>The time to serve it has passed.</summary>
    TooLate,
}

/// <summary>Whether weeks that were paid too much are an overpayment to be repaid, and how much (RCW 50.20.190(1)).</summary>
public sealed record OverpaymentDecision : Decision<OverpaymentFacts>
{
    public required OverpaymentOutcome Outcome { get; init; }

    /// <summary>Dollars and cents of benefits to be repaid; zero unless established.</summary>
    public required decimal Amount { get; init; }

    /// <summary>Dollars and cents of canceled offset that go back to earlier overpayments; zero unless established.</summary>
    public required decimal RestoredOffset { get; init; }

    /// <summary>The last day to serve it, inclusive, where a time limit applies; null while a review has not ended.</summary>
    public required DateOnly? ServeBy { get; init; }

    /// <summary>Applies the law to weeks that were paid too much for one reason.</summary>
    /// <exception cref="ArgumentException">When amounts cannot be, or a week is named twice.</exception>
    /// <exception cref="NoParameter">When the law of that day is not on record: a person has to decide.</exception>
    /// <remarks>
    /// RCW 50.20.190(1), 50.12.070(2)(b), WAC 192-220-010, 192-220-070. As read on 2026-11-23. Not decided here: whether an earlier allowance
    /// may be reopened at all (RCW 50.20.160); fault, fraud and waiver, each a decision of its own; the blanket waivers of federal pandemic
    /// benefits (WAC 192-220-018).
    /// </remarks>
    public static OverpaymentDecision For(OverpaymentFacts facts, LawEdition? law = null)
    {
        Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        if (!OverpaymentAmount.Explain(facts, reasons))
            return Of(facts, OverpaymentOutcome.NothingOverpaid, reasons);
        var open = false;
        (Func<Finding> Find, OverpaymentOutcome Refused)[] steps =
        [
            (() => NotEmployersCorrection.On(facts), OverpaymentOutcome.NotToBeRepaid),
            (() => OverpaymentHearing.On(facts, reasons), OverpaymentOutcome.NotHeard),
            (() => OverpaymentTimeLimit.Of(facts, reasons), OverpaymentOutcome.TooLate),
        ];
        foreach (var (find, refused) in steps)
        {
            var finding = find();
            reasons.Find(finding);
            if (finding.Refused)
                return Of(facts, refused, reasons);
            open |= finding.Open;
        }

        return Of(facts, open ? OverpaymentOutcome.Open : OverpaymentOutcome.Established, reasons);
    }

    internal override OverpaymentDecision On(OverpaymentFacts facts, LawEdition law) => For(facts, law);

    private static OverpaymentDecision Of(OverpaymentFacts facts, OverpaymentOutcome outcome, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Findings = reasons.Findings,
        Outcome = outcome,
        Amount = outcome == OverpaymentOutcome.Established ? facts.Weeks.Sum(week => week.Overpaid) : 0,
        RestoredOffset = outcome == OverpaymentOutcome.Established ? facts.Weeks.Sum(week => week.RestoredOffset) : 0,
        ServeBy = OverpaymentTimeLimit.LastDay(facts, reasons),
    };

    private static void Check(OverpaymentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var week in facts.Weeks)
            Amounts.Check(nameof(facts), week.Sent, week.Entitled, week.TaxWithheld, week.ChildSupportWithheld, week.Offset);
        if (facts.Weeks.Select(week => week.Week).Distinct().Count() != facts.Weeks.Count)
            throw new ArgumentException("A week is named twice.", nameof(facts));
    }
}
