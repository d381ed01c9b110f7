namespace BenefitsFlow.Law.Weekly;

/// <summary>
/// What is left of the weekly benefit amount, "reduced to the next lower multiple of one dollar" (RCW 50.20.130(3)), never below zero.
/// </summary>
internal static class WeeklyBenefit
{
    /// <summary>Whole dollars.</summary>
    public static decimal Of(decimal amount, decimal deduction) => Dollars.LoweredToWhole(Math.Max(0, amount - deduction));

    /// <summary>Whole dollars, with its finding.</summary>
    /// <param name="amount">The weekly benefit amount after availability, unrounded.</param>
    /// <param name="deduction">Whole dollars.</param>
    public static decimal For(decimal amount, decimal deduction, Reasons reasons)
    {
        var benefit = Of(amount, deduction);
        reasons.Find(nameof(WeeklyBenefit), benefit > 0, "RCW 50.20.130(3)", [nameof(WeekFacts.WeeklyBenefitAmount)], () =>
        {
            var left = $"{Dollars.Exact(amount)} − {Dollars.Whole(deduction)}";
            return new(
                benefit > 0
                    ? $"Your benefit for the week is {left}. The law drops the cents: {Dollars.Whole(benefit)}."
                    : $"Your benefit for the week is {left}. That leaves no whole dollar, so nothing is payable.",
                benefit > 0
                    ? $"Su beneficio de la semana es {left}. La ley elimina los centavos: {Dollars.Whole(benefit)}."
                    : $"Su beneficio de la semana es {left}. No queda ningún dólar entero, así que no hay nada que pagar.",
                $"{left} → {Dollars.Whole(benefit)}");
        });
        return benefit;
    }
}
