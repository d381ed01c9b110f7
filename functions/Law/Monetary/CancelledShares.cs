namespace BenefitsFlow.Law.Monetary;

/// <summary>
/// "The balance of wage credits up to 680 hours will be canceled proportionately among your base period employers according to each employer's
/// share of your base period wages … from the most recent quarter" (WAC 192-150-220(2)(a)(ii)). As read on 2026-11-23.
/// </summary>
/// <remarks>
/// Whole hours: those that the shares leave over go to the largest fractions, then by account number. What an employer's own hours cannot
/// carry is shared again among the others.
/// </remarks>
internal static class CancelledShares
{
    public static void Cancel(IReadOnlyList<WageCredit> credits, int hours)
    {
        var employers = credits.GroupBy(credit => credit.Row.Employer).OrderBy(employer => employer.Key, StringComparer.Ordinal)
            .Select(employer => employer.OrderByDescending(credit => credit.Quarter).ToArray()).ToArray();
        while (hours > 0 && employers.Where(employer => HoursLeft(employer) > 0).ToArray() is { Length: > 0 } able)
        {
            var shares = Shares(able, hours);
            for (var i = 0; i < able.Length; i++)
                hours -= FromTheNewest(able[i], shares[i]);
        }
    }

    /// <summary>Whole hours that add up to <paramref name="hours"/>. By wages; where nobody has any, by hours.</summary>
    private static int[] Shares(WageCredit[][] employers, int hours)
    {
        var weights = employers.Select(employer => employer.Sum(credit => credit.Row.Wages)).ToArray();
        if (weights.All(weight => weight == 0))
            weights = [.. employers.Select(employer => (decimal)HoursLeft(employer))];
        var total = weights.Sum();
        var exact = weights.Select(weight => hours * weight / total).ToArray();
        var shares = exact.Select(share => (int)decimal.Floor(share)).ToArray();
        var over = Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i] - shares[i]).Take(hours - shares.Sum());
        foreach (var i in over.ToArray())
            shares[i]++;
        return shares;
    }

    private static int HoursLeft(WageCredit[] employer) => employer.Sum(credit => credit.HoursLeft);

    private static int FromTheNewest(WageCredit[] employer, int hours)
    {
        var taken = 0;
        foreach (var credit in employer)
            taken += credit.Cancel(hours - taken);
        return taken;
    }
}
