using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// The place of an offset in a week: "the principal amount will be deducted from benefits payable" (WAC 192-230-100(1)). How much it is,
/// <see cref="Offset"/> decides. As read on 2026-11-23.
/// </summary>
internal static class OverpaymentOffset
{
    /// <summary>What each overpayment gets: dollars and cents, together no more than the benefits payable.</summary>
    /// <param name="payable">The week's benefits, whole dollars.</param>
    /// <param name="beforePension">What they would be without pensions, whole dollars.</param>
    public static IReadOnlyList<OffsetShare> For(WeekFacts facts, decimal payable, decimal beforePension, Reasons reasons)
    {
        if (facts.Overpayments is not { } owed)
            return [];
        var left = Dollars.LoweredToWhole(facts.BalanceBefore ?? ClaimedWeek.MostDollars);
        var offset = Offset.For(
            new()
            {
                Week = facts.Week,
                WeeklyBenefitAmount = facts.WeeklyBenefitAmount,
                BenefitsPayable = payable,
                // What the claim has left bounds what is payable.
                BeforePension = Math.Min(beforePension, left),
                MissedPayments = owed.MissedPayments,
                Requested = owed.Requested,
                RequestedPercent = owed.RequestedPercent,
                LeftOnClaim = left,
                Debts = owed.Debts,
            },
            reasons.Law);
        reasons.Find(Finding(offset, payable));
        return offset.Shares;
    }

    private static Finding Finding(Offset offset, decimal payable) => new(offset.Amount > 0, "WAC 192-230-100(1)", () => new(
        $"{Dollars.Exact(offset.Amount)} of this week's {Dollars.Whole(payable)} goes to overpaid benefits that you owe.",
        $"{Dollars.Exact(offset.Amount)} de los {Dollars.Whole(payable)} de esta semana se destinan a beneficios pagados de más que usted debe."))
    {
        Rule = nameof(OverpaymentOffset),
        Facts = [nameof(WeekFacts.Overpayments)],
        Limbs = [.. offset.Findings.Select(OfTheWeek)],
    };

    /// <summary>What the offset's own facts are called there, the week holds in one place.</summary>
    private static Finding OfTheWeek(Finding finding) => finding with
    {
        Facts = finding.Facts.Count == 0 ? [] : [nameof(WeekFacts.Overpayments)],
        Limbs = [.. finding.Limbs.Select(OfTheWeek)],
    };
}
