namespace BenefitsFlow.Law.Overpayments;

/// <summary>Guards the law's edge: an amount that cannot be is a mistake of the caller, not a fact to decide on.</summary>
internal static class Amounts
{
    /// <summary>Far above any overpayment; keeps the arithmetic exact.</summary>
    public const decimal Most = 1_000_000_000m;

    /// <exception cref="ArgumentException">When one is negative, beyond any overpayment, or holds a fraction of a cent.</exception>
    public static void Check(string facts, params ReadOnlySpan<decimal> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount is < 0 or > Most || !Dollars.InWholeCents(amount))
                throw new ArgumentException($"{amount} is no amount of dollars and cents from $0.", facts);
        }
    }
}
