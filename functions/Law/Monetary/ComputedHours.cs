namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// Hours of a worker whose employer reported wages without them (RCW 50.12.070(2)(b)): wages divided by the state minimum wage, for wages of
/// another state by the federal one (WAC 192-310-035(1)), the remainder disregarded. As read on 2026-11-23.
/// </summary>
/// <remarks>When the real hours are shown, the determination is made again: <see cref="MonetaryRedetermination"/>.</remarks>
internal static class ComputedHours
{
    private static readonly Parameter<decimal> StateMinimumWage = Parameter.Load<decimal>("Monetary/state-minimum-wage");
    private static readonly Parameter<decimal> FederalMinimumWage = Parameter.Load<decimal>("Monetary/federal-minimum-wage");

    /// <summary>Whole hours: the reported ones, or those computed.</summary>
    public static int Of(QuarterWages row, LawEdition law) =>
        row.Hours ?? (row.Wages == 0 ? 0 : (int)decimal.Floor(row.Wages / MinimumWage(row, law).Value));

    /// <summary>Shows the hours computed.</summary>
    /// <param name="rows">Reports without hours.</param>
    public static void Explain(BaseYear year, IReadOnlyList<QuarterWages> rows, Reasons reasons)
    {
        Explain(year, [.. rows.Where(row => !row.OutOfState)], "RCW 50.12.070(2)(b)", "state minimum wage", "salario mínimo estatal", reasons);
        Explain(year, [.. rows.Where(row => row.OutOfState)], "WAC 192-310-035(1)(b)", "federal minimum wage", "salario mínimo federal", reasons);
    }

    private static void Explain(BaseYear year, QuarterWages[] rows, string cite, string wageEn, string wageEs, Reasons reasons)
    {
        if (rows.Length == 0)
            return;
        var law = reasons.Law;
        foreach (var row in rows.Where(row => row.Wages > 0))
            reasons.Take(MinimumWage(row, law));
        reasons.Find(nameof(ComputedHours), true, cite, [nameof(MonetaryFacts.Wages)], () => new(
            $"Some hours in your {year.En}, were not reported. For them we divided the wages by the {wageEn} and dropped the rest: " +
            $"{string.Join("; ", rows.Select(row => $"{English.Months(row.Quarter)}: {Division(row, law)} = {English.Hours(Of(row, law))}"))}.",
            $"Algunas horas de su {year.Es}, no fueron reportadas. Para ellas dividimos el salario entre el {wageEs} y descartamos el resto: " +
            $"{string.Join("; ", rows.Select(row => $"{Spanish.Months(row.Quarter)}: {Division(row, law)} = {Spanish.Hours(Of(row, law))}"))}.",
            string.Join("; ", rows.Select(row => $"{Division(row, law)} → {Of(row, law)}"))));
    }

    private static Dated<decimal> MinimumWage(QuarterWages row, LawEdition law) =>
        (row.OutOfState ? FederalMinimumWage : StateMinimumWage).On(row.Quarter.FirstDay, law);

    private static string Division(QuarterWages row, LawEdition law) =>
        $"{Dollars.Exact(row.Wages)} ÷ {Dollars.Exact(MinimumWage(row, law).Value)}";
}
