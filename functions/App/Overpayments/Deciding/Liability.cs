using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>
/// All that the law says of one overpayment: whether the weeks may be looked at again, whether and how much is owed, whether there was fraud, whether
/// the claimant is at fault (RCW 50.20.160, 50.20.190, 50.20.070; WAC 192-220-010, -020).
/// </summary>
internal sealed record Liability : Decision
{
    public required OverpaymentDecision Owed { get; init; }

    /// <summary>Whether the allowance of the weeks may be made anew; null where a judge's order or a decision before this one has done it.</summary>
    public required Finding? Reopening { get; init; }

    /// <summary>Null unless a specialist brought it up.</summary>
    public required FraudDecision? Fraud { get; init; }

    /// <summary>Null while fraud is open.</summary>
    public required FaultDecision? Fault { get; init; }

    public static Liability For(LiabilityFacts facts, IssueRecord record)
    {
        var one = record.Overpayment!;
        var fraud = facts.FraudBroughtUp ? FraudDecision.For(FraudOf(facts, record, one)) : null;
        var fault = fraud is { Fraud: null } ? null : FaultDecision.For(FaultOf(facts, fraud?.Fraud ?? false));
        var owed = OverpaymentDecision.For(OwedOf(facts, record, one, fraud?.Fraud == true, fault?.FraudOrWillful));
        var reopening = Reopened.For(facts, record, one, fraud?.Fraud == true);
        return new()
        {
            Owed = owed,
            Reopening = reopening,
            Fraud = fraud,
            Fault = fault,
            Findings = Reasons(reopening, owed, fraud, fault),
        };
    }

    /// <summary>Where nothing is owed, only why: fraud and fault do not matter then.</summary>
    private static Finding[] Reasons(Finding? reopening, OverpaymentDecision owed, FraudDecision? fraud, FaultDecision? fault)
    {
        if (reopening is { Met: false, Open: false })
            return [reopening];
        Finding[] why = [.. reopening is null ? [] : new[] { reopening }, .. owed.Findings];
        return owed.Outcome is OverpaymentOutcome.Established or OverpaymentOutcome.Open or OverpaymentOutcome.NotHeard
            ? [.. why, .. fraud?.Findings ?? [], .. fault?.Findings ?? []] : why;
    }

    private static OverpaymentFacts OwedOf(LiabilityFacts facts, IssueRecord record, OverpaymentState one, bool fraud, bool? willful)
    {
        var claim = record.Claim;
        // A denial is no report of an employer: no correction of one is behind it.
        bool? corrected(bool? found) => one.Cause is OverpaymentCause.Appeal or OverpaymentCause.Conditional ? false : found;
        return new()
        {
            Weeks = OverpaidWeeks.Of(claim, one, fraud),
            BenefitYearEnds = claim.Determination?.BenefitYearEnds ?? claim.EffectiveSunday.AddDays((52 * 7) - 1),
            FinalPayment = claim.Weeks.Max(week => week.PaidOn),
            Served = facts.Today,
            FinalDecision = claim.Appeals.Max(appeal => appeal.CarriedOutOn),
            BackPayOrSettlement = facts.BackPayOrSettlement,
            FraudOrWillful = willful,
            EmployersCorrection = corrected(facts.EmployersCorrection),
            ComputedHours = corrected(facts.ComputedHours),
            EarlierFinalDecision = facts.EarlierFinalDecision,
            Advice = one.Advice,
            Answered = record.Of(Party.Claimant).Any(),
        };
    }

    private static FaultFacts FaultOf(LiabilityFacts facts, bool fraud) => new()
    {
        Fraud = fraud,
        Undisclosed = facts.Undisclosed,
        KnewItWasMaterial = facts.KnewItWasMaterial,
        PaidTooMuchAndKept = facts.PaidTooMuchAndKept,
        IncorrectOrNotTold = facts.IncorrectOrNotTold,
        HadNotice = facts.HadNotice,
        ShouldHaveKnown = facts.ShouldHaveKnown,
        PersonalFactorsExcuse = facts.PersonalFactorsExcuse,
    };

    private static FraudFacts FraudOf(LiabilityFacts facts, IssueRecord record, OverpaymentState one) => new()
    {
        StatementMade = facts.StatementMade,
        StatementFalse = facts.StatementFalse,
        KnewOrReckless = facts.KnewOrReckless,
        Material = facts.Material,
        IntendedReliance = facts.IntendedReliance,
        ClearCogentConvincing = facts.ClearCogentConvincing,
        Decided = new(
            EarlierFrauds.NameOf(record.Claim.ClaimId, one.Number),
            facts.Today,
            [.. OverpaidWeeks.Of(record.Claim, one, byFraud: true).Select(week => new FraudWeek(week.Week, record.Claim.Week(week.Week.Sunday)?.CertifiedOn ?? one.Suspected, week.Overpaid))]),
        Earlier = record.EarlierFrauds,
    };
}
