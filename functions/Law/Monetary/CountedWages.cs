namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// Which reported wages count, and in which quarter: not those of services that the worker's status then excludes (RCW 50.20.098); on the
/// alternate base year, wage items "processed as of the close of business on the day preceding the date of application" (RCW 50.04.020); by
/// payment, or at the claimant's request as payable (RCW 50.04.320(2)). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Not decided here: which pay is wages (RCW 50.04.320(3), (4), 50.04.330 to .350); wages paid at irregular intervals, which the commissioner may
/// spread by rule (RCW 50.04.030); which state pays a combined wage claim (WAC 192-110-112).
/// </remarks>
internal static class CountedWages
{
    private static readonly Sentence Status = new(
        "The law does not let wages count for work that your immigration status did not allow at that time. These do not count:",
        "La ley no permite contar salarios de trabajo que su estado migratorio no permitía en ese momento. Estos no cuentan:");

    private static readonly Sentence Late = new(
        "In the alternate base year, only wages count that were on record before you applied. These do not count:",
        "En el año base alternativo solo cuentan los salarios registrados antes de su solicitud. Estos no cuentan:");

    public static Quarter QuarterOf(QuarterWages row, WageBasis basis) => basis == WageBasis.Payable ? row.Payable ?? row.Quarter : row.Quarter;

    public static bool InTime(QuarterWages row, BaseYear year, DateOnly applied) =>
        year.Kind != BaseYearKind.Alternate || row.Processed is null || row.Processed < applied;

    /// <summary>Shows the basis that the claimant asked for.</summary>
    public static void ExplainBasis(WageBasis basis, Reasons reasons)
    {
        if (basis == WageBasis.Payable)
            reasons.Find(nameof(WageBasis), true, "RCW 50.04.320(2)", [nameof(MonetaryFacts.Basis)], static () => new(
                "As you asked, wages count in the quarter in which they were payable, not in the one in which they were paid.",
                "Como usted lo pidió, los salarios cuentan en el trimestre en que debían pagarse, no en el que se pagaron."));
    }

    /// <summary>Shows the reports that do not count.</summary>
    public static void Explain(IReadOnlyList<QuarterWages> leftOut, Reasons reasons)
    {
        Explain([.. leftOut.Where(row => row.Excluded)], "RCW 50.20.098(1)", Status, reasons);
        Explain([.. leftOut.Where(row => !row.Excluded)], "RCW 50.04.020", Late, reasons);
    }

    private static void Explain(QuarterWages[] rows, string cite, Sentence why, Reasons reasons)
    {
        if (rows.Length > 0)
            reasons.Find(nameof(CountedWages), false, cite, [nameof(MonetaryFacts.Wages)], () => new(
                $"{why.En} {string.Join("; ", rows.Select(row => $"{English.Months(row.Quarter)}: {Dollars.Exact(row.Wages)}"))}.",
                $"{why.Es} {string.Join("; ", rows.Select(row => $"{Spanish.Months(row.Quarter)}: {Dollars.Exact(row.Wages)}"))}.",
                string.Join(" + ", rows.Select(row => Dollars.Exact(row.Wages)))));
    }
}
