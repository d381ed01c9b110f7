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
        row.Wages == 0 ? 0 : (int)decimal.Floor(row.Wages / reasons.Take(MinimumWage.On(row.Quarter.FirstDay)));

    public static void Explain(BaseYear year, IReadOnlyList<QuarterWages> rows, Reasons reasons)
    {
        var en = string.Join("; ", rows.Select(row => $"{English.Months(row.Quarter)}: {Division(row)} = {English.Hours(Of(row, reasons))}"));
        var es = string.Join("; ", rows.Select(row => $"{Spanish.Months(row.Quarter)}: {Division(row)} = {Spanish.Hours(Of(row, reasons))}"));
        reasons.Find(
            true,
            "RCW 50.12.070(2)(b)",
            $"Some hours in your {year.En}, were not reported. For them we divided the wages by the state minimum wage and dropped the rest: {en}.",
            $"Algunas horas de su {year.Es}, no fueron reportadas. Para ellas dividimos el salario entre el salario mínimo estatal y descartamos " +
            $"el resto: {es}.");
    }

    private static string Division(QuarterWages row) =>
        $"{Dollars.Exact(row.Wages)} ÷ {Dollars.Exact(MinimumWage.On(row.Quarter.FirstDay).Value)}";
}
