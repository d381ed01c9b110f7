namespace BenefitsFlow.Law.Monetary;

/// <summary>What one full week of unemployment pays (RCW 50.20.120(2) to (4)). As read on 2026-11-23.</summary>
/// <remarks>Not decided here: temporary federal or state additions to the weekly amount.</remarks>
internal static class WeeklyBenefitAmount
{
    private static readonly Parameter<decimal> Rate = Parameter.Load<decimal>("Monetary/weekly-benefit-rate");

    /// <summary>"This subsection applies to claims with an effective date on or after January 2, 2022."</summary>
    private static readonly DateOnly CappedByWeeklyWageFrom = new(2022, 1, 2);

    /// <summary>Whole dollars.</summary>
    /// <exception cref="NoParameter">When the limits of that year are not on record.</exception>
    public static decimal For(FilledBaseYear wages, DateOnly benefitYearBegins, Reasons reasons)
    {
        var average = AverageOfTwoHighest(wages, out var highest, out var second);
        var percent = reasons.Take(Rate, benefitYearBegins);
        // "Three and eighty-five one-hundredths percent of the average quarterly wages … during the two quarters … highest."
        var share = average * percent / 100;
        ExplainShare(highest, second, average, percent, share, reasons);
        var limits = BenefitLimits.On(benefitYearBegins, reasons);
        var bounded = decimal.Clamp(share, limits.Lowest, limits.Highest);
        ExplainLimits(limits, share, reasons);
        if (benefitYearBegins >= CappedByWeeklyWageFrom)
            bounded = CappedByWeeklyWage(bounded, average, reasons);
        var amount = Dollars.LoweredToWhole(bounded);
        reasons.Find(nameof(WeeklyBenefitAmount), true, "RCW 50.20.120(4)", [], () => new(
            $"Your weekly benefit amount is {Dollars.Whole(amount)}. The law drops the cents.",
            $"Su cantidad de beneficio semanal es {Dollars.Whole(amount)}. La ley elimina los centavos."));
        return amount;
    }

    /// <summary>A quarter without wages counts as zero.</summary>
    private static decimal AverageOfTwoHighest(FilledBaseYear wages, out QuarterWages highest, out QuarterWages second)
    {
        (highest, second) = (wages.Quarters[0], wages.Quarters[1]);
        if (second.Wages > highest.Wages)
            (highest, second) = (second, highest);
        foreach (var quarter in wages.Quarters.AsSpan(2))
        {
            if (quarter.Wages > highest.Wages)
                (highest, second) = (quarter, highest);
            else if (quarter.Wages > second.Wages)
                second = quarter;
        }

        return (highest.Wages + second.Wages) / 2;
    }

    /// <summary>"May not receive a weekly benefit amount that exceeds the individual's weekly wage": four average quarters over 52.</summary>
    private static decimal CappedByWeeklyWage(decimal amount, decimal average, Reasons reasons)
    {
        var weeklyWage = average * 4 / 52;
        var binds = weeklyWage < amount;
        reasons.Find(nameof(WeeklyBenefitAmount), true, "RCW 50.20.120(3)(c)", [nameof(MonetaryFacts.Wages)], () => new(
            $"The amount cannot be more than your own weekly wage: {Dollars.Exact(average)} × 4 ÷ 52 = {Dollars.Exact(weeklyWage)}. " +
            (binds ? "So it is lowered to that." : "It is within that."),
            $"La cantidad no puede ser mayor que su propio salario semanal: {Dollars.Exact(average)} × 4 ÷ 52 = {Dollars.Exact(weeklyWage)}. " +
            (binds ? "Así que se reduce a ese salario." : "Está dentro de ese límite."),
            $"{Dollars.Exact(average)} × 4 ÷ 52 = {Dollars.Exact(weeklyWage)}"));
        return binds ? weeklyWage : amount;
    }

    private static void ExplainShare(
        QuarterWages highest, QuarterWages second, decimal average, decimal percent, decimal share, Reasons reasons)
    {
        reasons.Find(nameof(WeeklyBenefitAmount), true, "RCW 50.20.120(2)", [nameof(MonetaryFacts.Wages)], () =>
        {
            var (one, two) = (Dollars.Exact(highest.Wages), Dollars.Exact(second.Wages));
            var result = $"{English.Number(percent)}% × {Dollars.Exact(average)} = {Dollars.Exact(share)}";
            return new(
                $"Your two highest quarters are {English.Months(highest.Quarter)}, {one}, and {English.Months(second.Quarter)}, {two}. " +
                $"Their average is {Dollars.Exact(average)}. Your share of it is {result}.",
                $"Sus dos trimestres más altos son {Spanish.Months(highest.Quarter)}, {one}, y {Spanish.Months(second.Quarter)}, {two}. " +
                $"Su promedio es {Dollars.Exact(average)}. La parte que le corresponde es {result}.",
                $"({one} + {two}) ÷ 2 = {Dollars.Exact(average)}; {result}");
        });
    }

    private static void ExplainLimits(BenefitLimits limits, decimal share, Reasons reasons)
    {
        reasons.Find(nameof(BenefitLimits), true, "RCW 50.20.120(3)", [], () =>
        {
            var (low, high, exact) = (Dollars.Whole(limits.Lowest), Dollars.Whole(limits.Highest), Dollars.Exact(share));
            var (en, es) = share < limits.Lowest ? ($"{exact} is less, so it is raised to {low}.", $"{exact} es menos, así que sube a {low}.")
                : share > limits.Highest ? ($"{exact} is more, so it is lowered to {high}.", $"{exact} es más, así que baja a {high}.")
                : ($"{exact} is between them.", $"{exact} está entre las dos.");
            return new(
                $"For claims that start when yours does, the lowest weekly amount is {low} and the highest is {high}. {en}",
                $"Para solicitudes que comienzan cuando la suya, la cantidad semanal más baja es {low} y la más alta es {high}. {es}");
        });
    }
}
