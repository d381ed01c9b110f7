using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// What does not reach the claimant of a week's benefits: offset, then child support, then income tax, each from what the ones before leave.
/// As read on 2026-11-23.
/// </summary>
/// <remarks>RCW 50.20.220(4) leaves the order to rule, and no rule states it; RCW 50.40.050 treats support as paid to the claimant first.</remarks>
internal readonly record struct Withheld(IReadOnlyList<OffsetShare>? Shares, decimal ChildSupport, decimal IncomeTax)
{
    /// <summary>What the shares come to.</summary>
    public decimal Offset => Shares?.Sum(share => share.Amount) ?? 0;

    private static readonly Parameter<string> Order = Parameter.Load<string>("Weekly/withholding-order");

    /// <param name="payable">The week's benefits, whole dollars.</param>
    /// <param name="beforePension">What they would be without pensions, whole dollars.</param>
    public static Withheld For(WeekFacts facts, decimal payable, decimal beforePension, Reasons reasons)
    {
        var shares = OverpaymentOffset.For(facts, payable, beforePension, reasons);
        var offset = shares.Sum(share => share.Amount);
        if (IsOrdered(facts, offset))
            reasons.Take(Order, facts.Week.Sunday);
        var support = ChildSupportWithheld.For(facts, payable - offset, reasons);
        return new(shares, support, IncomeTaxWithheld.For(facts, payable, payable - offset - support, reasons));
    }

    /// <summary>The order matters when at least two are withheld.</summary>
    private static bool IsOrdered(WeekFacts facts, decimal offset) => (offset > 0, ChildSupportWithheld.IsDue(facts), facts.WithholdIncomeTax) is
        (true, true, _) or (true, _, true) or (_, true, true);
}
