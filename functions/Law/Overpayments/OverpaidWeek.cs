namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// One week's benefits as they were paid and as they were due, in dollars and cents. What was withheld for federal income tax and for child
/// support is "considered paid to you" (WAC 192-220-010(2)).
/// </summary>
/// <param name="Sent">What reached the claimant.</param>
/// <param name="Entitled">What was due for the week; zero when nothing was.</param>
/// <param name="TaxWithheld">Withheld for federal income tax.</param>
/// <param name="ChildSupportWithheld">Withheld for child support.</param>
/// <param name="Offset">Taken from the week to repay an earlier overpayment.</param>
public sealed record OverpaidWeek(
    Week Week, decimal Sent, decimal Entitled, decimal TaxWithheld = 0, decimal ChildSupportWithheld = 0, decimal Offset = 0)
{
    /// <summary>All that was paid for the week.</summary>
    public decimal Paid => Sent + TaxWithheld + ChildSupportWithheld + Offset;

    /// <summary>Offset that is canceled and goes back to the earlier overpayment's balance (WAC 192-230-090(4)).</summary>
    public decimal RestoredOffset => Math.Min(Offset, InError);

    /// <summary>What is owed for the week; never negative.</summary>
    public decimal Overpaid => InError - RestoredOffset;

    private decimal InError => Math.Max(0, Paid - Entitled);
}
