namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>Pay or hours before and after a change of terms.</summary>
/// <param name="Before">Dollars for a time unit, or hours a week; more than zero.</param>
/// <param name="After">In the same unit; not negative.</param>
public sealed record Cut(decimal Before, decimal After)
{
    internal bool Reduces => After < Before;

    /// <summary>As <c>(20 − 18) ÷ 20 = 10%</c>, cut off after two decimals.</summary>
    internal string Arithmetic
    {
        get
        {
            var percent = decimal.Truncate(10_000 * (Before - After) / Before) / 100;
            return $"({English.Number(Before)} − {English.Number(After)}) ÷ {English.Number(Before)} = {English.Number(percent)}%";
        }
    }

    internal bool IsAtMost(decimal percent) => 100 * (Before - After) <= percent * Before;
}
