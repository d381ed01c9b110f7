namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// "The lesser of twenty-six times the weekly benefit amount … or one-third of the individual's base year wages" (RCW 50.20.120(1)),
/// in whole dollars (4). As read on 2026-11-23.
/// </summary>
internal static class MaximumBenefitsPayable
{
    /// <summary>Whole dollars.</summary>
    public static decimal For(decimal weeklyBenefitAmount, FilledBaseYear wages, Reasons reasons)
    {
        var (weeks, third) = (26 * weeklyBenefitAmount, wages.Wages / 3);
        var maximum = Dollars.LoweredToWhole(Math.Min(weeks, third));
        reasons.Find(nameof(MaximumBenefitsPayable), true, "RCW 50.20.120(1)", [nameof(MonetaryFacts.Wages)], () =>
        {
            var times = $"26 × {Dollars.Whole(weeklyBenefitAmount)} = {Dollars.Whole(weeks)}";
            var share = $"{Dollars.Exact(wages.Wages)} ÷ 3 = {Dollars.Exact(third)}";
            return new(
                $"The most this claim can pay is the smaller of 26 weekly benefit amounts, {times}, and one third of your wages in the base year, " +
                $"{share}. In whole dollars, that is {Dollars.Whole(maximum)}.",
                $"Lo máximo que puede pagar esta solicitud es lo menor entre 26 cantidades de beneficio semanal, {times}, y un tercio de su salario " +
                $"del año base, {share}. En dólares enteros, es {Dollars.Whole(maximum)}.",
                $"{times}; {share}");
        });
        return maximum;
    }
}
