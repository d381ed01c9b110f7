namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The charge "for each dishonored payment you submit" (WAC 192-230-020(4)), a commercial charge (RCW 62A.3-515). As read on 2026-11-23.
/// </summary>
public static class DishonoredPayment
{
    private static readonly Parameter<decimal> Amount = Parameter.Load<decimal>("Overpayments/dishonored-payment-charge");

    /// <summary>Whole dollars.</summary>
    /// <param name="returned">The day on which the bank returned the payment.</param>
    public static Dated<decimal> Charge(DateOnly returned, LawEdition? law = null) => Amount.On(returned, law ?? LawEdition.Current);
}
