namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// After a discharge for gross misconduct, "all hourly wage credits based on that employment or six hundred eighty hours of wage credits,
/// whichever is greater", are cancelled (RCW 50.20.066(2), WAC 192-150-220(2)). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// The base period is that of the claim as it stood before. Not decided here: whether the conduct was gross (RCW 50.04.294(4)), and how far an
/// admission carries it (WAC 192-150-220(2)(b)).
/// </remarks>
internal static class WageCreditCancellation
{
    private static readonly Parameter<int> HoursAtLeast = Parameter.Load<int>("Monetary/cancelled-hours-at-least");
    private static readonly Parameter<string> Shares = Parameter.Load<string>("Monetary/cancelled-hours-shares");
    private static readonly Parameter<string> WagesOfHours = Parameter.Load<string>("Monetary/cancelled-wages");

    /// <summary>What is cancelled, a row a report, and the facts with what is left.</summary>
    /// <param name="employer">Account number of the employer that discharged.</param>
    /// <param name="year">The base period.</param>
    public static (IReadOnlyList<QuarterWages> Cancelled, MonetaryFacts Left) Of(
        string employer, MonetaryFacts facts, BaseYear year, DateOnly benefitYearBegins, Reasons reasons)
    {
        List<WageCredit> theirs = [], others = [];
        var left = new List<QuarterWages>();
        foreach (var row in facts.Wages)
        {
            var quarter = CountedWages.QuarterOf(row, facts.Basis);
            var counts = row.Employer == employer
                ? quarter >= year.First
                : year.PlaceOf(quarter) is >= 0 and <= 3 && CountedWages.InTime(row, year, facts.Applied);
            if (row.Excluded || !counts)
                left.Add(row);
            else
                (row.Employer == employer ? theirs : others).Add(new(row, quarter, ComputedHours.Of(row, reasons.Law)));
        }

        CancelTheirs(theirs, reasons);
        CancelBalance(others, reasons.Take(HoursAtLeast, benefitYearBegins) - theirs.Sum(credit => credit.Hours), benefitYearBegins, reasons);
        WageCredit[] credits = [.. theirs, .. others];
        WageCredit[] touched = [.. credits.Where(credit => credit.Touched)];
        if (touched.Any(credit => credit.Row.Hours is null))
            ComputedHours.Explain(year, [.. touched.Select(credit => credit.Row).Where(row => row.Hours is null)], reasons);
        return ([.. touched.Select(credit => credit.Cancelled)], facts with { Wages = [.. left, .. credits.Select(credit => credit.Left)] });
    }

    /// <summary>"All your hourly wage credits based on that employment since the beginning of your base period."</summary>
    private static void CancelTheirs(List<WageCredit> theirs, Reasons reasons)
    {
        theirs.ForEach(credit => credit.CancelAll());
        var (hours, wages) = (theirs.Sum(credit => credit.Hours), Dollars.Exact(theirs.Sum(credit => credit.Row.Wages)));
        reasons.Find(nameof(WageCreditCancellation), false, "WAC 192-150-220(2)(a)(i)", [nameof(MonetaryFacts.GrossMisconductBy)], () => new(
            "You were discharged for gross misconduct. The law cancels what you have from that job since your base year began: " +
            $"{English.Hours(hours)} and {wages}.",
            "A usted lo despidieron por mala conducta grave. La ley cancela lo que tiene de ese empleo desde el inicio de su año base: " +
            $"{Spanish.Hours(hours)} y {wages}."));
    }

    private static void CancelBalance(List<WageCredit> others, int balance, DateOnly benefitYearBegins, Reasons reasons)
    {
        if (balance > 0)
        {
            reasons.Take(Shares, benefitYearBegins);
            reasons.Take(WagesOfHours, benefitYearBegins);
            CancelledShares.Cancel(others, balance);
        }

        QuarterWages[] cancelled = [.. others.Where(credit => credit.Touched).Select(credit => credit.Cancelled)];
        var (hours, wages) = (cancelled.Sum(row => row.Hours!.Value), Dollars.Exact(cancelled.Sum(row => row.Wages)));
        reasons.Find(nameof(CancelledShares), balance <= 0, "WAC 192-150-220(2)(a)(ii)", [nameof(MonetaryFacts.Wages)], () => balance <= 0
            ? new(
                "That is at least as many hours as the law cancels. Your other jobs lose none.",
                "Son al menos tantas horas como la ley cancela. Sus otros empleos no pierden ninguna.")
            : new(
                $"The law cancels {English.Hours(balance)} more. By their share of your wages, newest quarter first, your other jobs " +
                $"in the base year lose {English.Hours(hours)} and {wages}.",
                $"La ley cancela {Spanish.Hours(balance)} más. Según su parte de su salario, primero el trimestre más reciente, sus otros empleos " +
                $"del año base pierden {Spanish.Hours(hours)} y {wages}."));
    }
}
