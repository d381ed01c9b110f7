using System.Text.Json.Serialization;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly.Eligibility;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Law.Weekly;

/// <summary>The arithmetic and the reasons of one week.</summary>
public sealed record WeekDecision : Decision<WeekFacts>
{
    public required Week Week { get; init; }

    public required WeekOutcome Outcome { get; init; }

    /// <summary>False when it is found that the claimant was not unemployed.</summary>
    public required bool Unemployed { get; init; }

    /// <summary>Whole dollars taken for earnings and other pay.</summary>
    public required decimal Deduction { get; init; }

    /// <summary>The week's benefits, charged to what the claim can pay: whole dollars, never negative.</summary>
    public required decimal Payable { get; init; }

    /// <summary>Part of <see cref="Payable"/> that repays an overpayment's principal, dollars and cents.</summary>
    public decimal Offset { get; init; }

    /// <summary>What each overpayment gets of <see cref="Offset"/>, in the order in which they are repaid; empty when nothing is taken. Not kept with the decision: whoever keeps it keeps them beside it.</summary>
    [JsonIgnore]
    public IReadOnlyList<OffsetShare> Shares { get; init; } = [];

    /// <summary>Part of <see cref="Payable"/> that goes to a child support agency, dollars and cents; it counts as paid to the claimant.</summary>
    public decimal ChildSupport { get; init; }

    /// <summary>Part of <see cref="Payable"/> withheld for federal income tax, dollars and cents; it counts as paid to the claimant.</summary>
    public decimal IncomeTax { get; init; }

    /// <summary>What reaches the claimant, dollars and cents, never negative.</summary>
    public decimal NetPaid => Payable - Offset - ChildSupport - IncomeTax;

    /// <summary>Applies the law of one week to the facts, in the order in which the law asks.</summary>
    /// <exception cref="ArgumentException">When hours or amounts cannot be.</exception>
    /// <exception cref="NoParameter">When the law of that week is not on record: a person has to decide, nothing is denied.</exception>
    /// <remarks>
    /// RCW 50.04.310, 50.04.323, 50.20.010, 50.20.085, 50.20.120, 50.20.130, WAC 192-170-020, chapter 192-190, 192-230-100, 192-270-075. The
    /// order of the steps is not written in one place. Not decided here: whether the claim is valid and timely, and not disqualified; job
    /// search; shared work, which is figured in its own way.
    /// </remarks>
    public static WeekDecision For(WeekFacts facts, LawEdition? law = null)
    {
        ClaimedWeek.Check(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        if (Refused(facts, reasons) is { } outcome)
            return Of(facts, outcome, reasons);
        var pay = Remuneration.Of(facts);
        var unemployed = Unemployment.For(facts, pay, reasons);
        if (unemployed != true)
            return Of(facts, unemployed is null ? WeekOutcome.Open : WeekOutcome.NotUnemployed, reasons);
        if (TimeLoss.TakesTheWeek(facts, reasons))
            return Of(facts, WeekOutcome.TimeLoss, reasons);
        if (PensionReduction.For(facts, reasons) is not { } amount)
            return Of(facts, WeekOutcome.Open, reasons);
        return Availability.For(facts, pay, amount, reasons) is { } lost
            ? Benefit(facts, pay.Total, amount, lost, reasons)
            : Of(facts, WeekOutcome.Availability, reasons);
    }

    /// <summary>The conditions of the week, when they are handed in with it; null when they are met or decided apart.</summary>
    private static WeekOutcome? Refused(WeekFacts facts, Reasons reasons)
    {
        if (facts.Conditions is not { } known)
            return null;
        var conditions = WeekEligibility.For(known, reasons.Law);
        reasons.Find(conditions.Findings[0]);
        return conditions.Outcome switch
        {
            WeekEligible.Eligible => null,
            WeekEligible.Open => WeekOutcome.Open,
            _ => WeekOutcome.NotEligible,
        };
    }

    private static WeekDecision Benefit(WeekFacts facts, decimal remuneration, decimal amount, int lost, Reasons reasons)
    {
        var available = amount * (7 - lost) / 7;
        Unemployment.TakeLimit(facts, remuneration, available, reasons);
        var deduction = EarningsDeduction.For(facts, remuneration, reasons);
        var benefit = WeeklyBenefit.For(available, deduction, reasons);
        if (WaitingWeek.IsServedIn(facts, reasons))
            return Of(facts, WeekOutcome.WaitingWeek, reasons, deduction);
        if (benefit == 0)
            return Of(facts, WeekOutcome.NothingPayable, reasons, deduction);
        var payable = RemainingBenefits.For(facts.BalanceBefore, benefit, reasons);
        if (payable == 0)
            return Of(facts, WeekOutcome.Exhausted, reasons, deduction);
        var beforePension = WeeklyBenefit.Of(facts.WeeklyBenefitAmount * (7 - lost) / 7, deduction);
        return Of(facts, WeekOutcome.Payable, reasons, deduction, payable, Withheld.For(facts, payable, beforePension, reasons));
    }

    private static WeekDecision Of(
        WeekFacts facts, WeekOutcome outcome, Reasons reasons, decimal deduction = 0, decimal payable = 0, Withheld withheld = default) => new()
        {
            Facts = facts,
            Edition = reasons.Law.Name,
            Week = facts.Week,
            Outcome = outcome,
            Unemployed = outcome != WeekOutcome.NotUnemployed,
            Deduction = deduction,
            Payable = payable,
            Offset = withheld.Offset,
            Shares = withheld.Shares ?? [],
            ChildSupport = withheld.ChildSupport,
            IncomeTax = withheld.IncomeTax,
            Findings = reasons.Findings,
        };

    internal override WeekDecision On(WeekFacts facts, LawEdition law) => For(facts, law);
}
