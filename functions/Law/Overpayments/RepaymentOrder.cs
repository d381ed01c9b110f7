namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// The order in which overpayments are repaid: "first … any overpayment involving fraud", "beginning with the oldest benefit year"
/// (WAC 192-230-020(1)). Those of one benefit year keep the order in which they are handed in. As read on 2026-11-23.
/// </summary>
internal static class RepaymentOrder
{
    public static IEnumerable<T> Of<T>(IEnumerable<T> debts, Func<T, bool> byFraud, Func<T, Week> benefitYear) =>
        debts.OrderByDescending(byFraud).ThenBy(benefitYear);
}
