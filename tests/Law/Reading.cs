using System.Globalization;

namespace BenefitsFlow.Tests.Law;

/// <summary>Reads the tables of these tests.</summary>
internal static class Reading
{
    /// <summary>Attributes hold no decimals, so amounts are written as text.</summary>
    public static decimal Money(this string amount) => decimal.Parse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>As <c>2025-08-03</c>.</summary>
    public static DateOnly Day(this string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
