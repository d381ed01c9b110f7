using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Monetary;

/// <summary>What anyone may ask for: the first claim's decision on wages that nobody checked. Binds no one and is kept nowhere.</summary>
internal static class Estimate
{
    public const int MostQuarters = 40;
    public const decimal MostWages = 10_000_000m;

    /// <summary>92 days of 24 hours.</summary>
    public const int MostHours = 2_208;

    /// <summary>First day for which the law is on record here.</summary>
    public static readonly DateOnly Earliest = new(2009, 7, 5);

    /// <summary>A year ahead, inclusive.</summary>
    public static DateOnly Latest(DateOnly today) => today.AddYears(1);

    /// <summary>The estimate, or null with the mistakes in the fields.</summary>
    public static MonetaryDetermination? Of(JsonFields fields, DateOnly today)
    {
        fields.Only("applied", "quarters");
        var applied = fields.Date("applied");
        if (applied < Earliest || applied > Latest(today))
            fields.Fail("applied", "dateRange", ("first", Earliest), ("last", Latest(today)));
        var rows = fields.List("quarters", MostQuarters);
        var wages = rows is null ? [] : Wages(rows, today);
        return fields.Ok ? MonetaryDetermination.For(applied!.Value, wages) : null;
    }

    /// <summary>The answer in one language, in the contract's names.</summary>
    public static object Answer(MonetaryDetermination decided, string language) => new
    {
        eligible = decided.Eligible,
        baseYear = decided.BaseYear.ToString().ToLowerInvariant(),
        baseYearBegins = decided.BaseYearBegins,
        baseYearEnds = decided.BaseYearEnds,
        baseYearHours = decided.BaseYearHours,
        baseYearWages = decided.BaseYearWages,
        weeklyBenefitAmount = decided.WeeklyBenefitAmount,
        maximumBenefitsPayable = decided.MaximumBenefitsPayable,
        benefitYearBegins = decided.BenefitYearBegins,
        benefitYearEnds = decided.BenefitYearEnds,
        edition = decided.Edition,
        findings = Explanation.Of(decided, language).Reasons,
        unconfirmed = decided.Unconfirmed,
    };

    private static List<QuarterWages> Wages(IReadOnlyList<JsonFields> rows, DateOnly today)
    {
        var seen = new HashSet<Quarter>();
        var wages = new List<QuarterWages>();
        foreach (var row in rows.Where(r => r.IsObject()))
        {
            row.Only("quarter", "wages", "hours");
            var quarter = QuarterOf(row, today);
            if (quarter is { } known && !seen.Add(known))
                row.Fail("quarter", "twice", ("quarter", known));
            var paid = row.Number("wages", MostWages, decimals: 2);
            var hours = row.Has("hours") ? row.Number("hours", MostHours, decimals: 0) : null;
            if (hours > 0 && paid == 0)
                row.Fail("hours", "hoursWithoutWages");
            if (quarter is { } q && paid is { } p)
                wages.Add(new(q, p, (int?)hours));
        }

        return wages;
    }

    private static Quarter? QuarterOf(JsonFields row, DateOnly today)
    {
        if (row.Text("quarter") is not { } text)
            return null;
        if (!Quarter.TryParse(text, out var quarter))
            row.Fail("quarter", "quarter");
        else if (quarter > Quarter.Of(today))
            row.Fail("quarter", "future", ("quarter", quarter));
        else
            return quarter;
        return null;
    }
}
