using System.Globalization;

namespace BenefitsFlow.Law;

/// <summary>Amounts of money in the statute's words for rounding, and as people read them in either language.</summary>
public static class Dollars
{
    /// <summary>"Reduced to the next lower multiple of one dollar" (RCW 50.20.120(4), 50.20.130(3)).</summary>
    /// <param name="amount">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the amount is negative.</exception>
    public static decimal LoweredToWhole(decimal amount) => decimal.Floor(NotNegative(amount));

    /// <summary>"Round up to the nearest whole dollar" (WAC 192-270-075(2)).</summary>
    /// <param name="amount">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the amount is negative.</exception>
    public static decimal RaisedToWhole(decimal amount) => decimal.Ceiling(NotNegative(amount));

    /// <summary>A fraction of a cent is dropped.</summary>
    /// <param name="amount">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the amount is negative.</exception>
    internal static decimal LoweredToCent(decimal amount) => decimal.Floor(NotNegative(amount) * 100) / 100;

    /// <summary>With cents, as <c>$1,234.56</c>; a fraction of a cent is dropped.</summary>
    /// <param name="amount">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the amount is negative.</exception>
    /// <exception cref="OverflowException">From about $92 quadrillion.</exception>
    public static string Exact(decimal amount)
    {
        var (dollars, cents) = Math.DivRem((long)(NotNegative(amount) * 100), 100);
        return string.Create(CultureInfo.InvariantCulture, $"${Grouped(dollars)}.{cents:D2}");
    }

    /// <summary>Without cents, as <c>$1,152</c>.</summary>
    /// <param name="amount">Whole dollars, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">When the amount is negative.</exception>
    public static string Whole(decimal amount) => "$" + Grouped((long)NotNegative(amount));

    /// <summary>True when there is no fraction of a cent.</summary>
    internal static bool InWholeCents(decimal amount) => decimal.Truncate(amount * 100) == amount * 100;

    /// <summary>As <c>1,152</c>.</summary>
    internal static string Grouped(long number) => number.ToString(number < 1000 ? "D" : "N0", CultureInfo.InvariantCulture);

    private static decimal NotNegative(decimal amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        return amount;
    }
}
