namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// Hours of a worker whose employer reported wages without them (RCW 50.12.070(2)(b)): wages divided by the state minimum wage, the
/// remainder disregarded. As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: wages earned outside Washington, which are divided by the federal minimum wage (WAC 192-310-035); and the
/// redetermination when the employer or other credible evidence gives the real hours.
/// </remarks>
internal static class ComputedHours
{
    private static readonly Parameter<decimal> MinimumWage = Parameter.Load<decimal>("Monetary/state-minimum-wage");

    /// <summary>Whole hours.</summary>
    public static int Of(QuarterWages row, Reasons reasons) =>
        row.Wages == 0 ? 0 : Of(row, reasons.Take(MinimumWage, row.Quarter.FirstDay));

    /// <summary>Shows the hours computed since the last finding.</summary>
    public static void Explain(BaseYear year, IReadOnlyList<QuarterWages> rows, Reasons reasons)
    {
        var law = reasons.Law;
        reasons.Find(nameof(ComputedHours), true, "RCW 50.12.070(2)(b)", [nameof(MonetaryFacts.Wages)], () => new(
            $"Some hours in your {year.En}, were not reported. For them we divided the wages by the state minimum wage and dropped the rest: " +
            $"{string.Join("; ", rows.Select(row => $"{English.Months(row.Quarter)}: {Division(row, law)} = {English.Hours(Hours(row, law))}"))}.",
            $"Algunas horas de su {year.Es}, no fueron reportadas. Para ellas dividimos el salario entre el salario mínimo estatal y descartamos " +
            $"el resto: {string.Join("; ", rows.Select(row => $"{Spanish.Months(row.Quarter)}: {Division(row, law)} = {Spanish.Hours(Hours(row, law))}"))}.",
            string.Join("; ", rows.Select(row => $"{Division(row, law)} → {Hours(row, law)}"))));
    }

    private static int Of(QuarterWages row, decimal minimumWage) => (int)decimal.Floor(row.Wages / minimumWage);

    private static int Hours(QuarterWages row, LawEdition law) => Of(row, MinimumWage.On(row.Quarter.FirstDay, law).Value);

    private static string Division(QuarterWages row, LawEdition law) =>
        $"{Dollars.Exact(row.Wages)} ÷ {Dollars.Exact(MinimumWage.On(row.Quarter.FirstDay, law).Value)}";
}
