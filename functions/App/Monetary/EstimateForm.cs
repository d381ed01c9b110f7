using System.Globalization;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.App.Monetary;

/// <summary>Reads the two calculators of the estimate page; same bounds as the API.</summary>
internal static class EstimateForm
{
    public const string Keys = "estimate";
    public const int Rows = 6;

    public static readonly IReadOnlyList<string> Names =
    [
        "applied-month", "applied-day", "applied-year", "amount", "week", "gross", "worked", "available",
        .. Enumerable.Range(1, Rows).SelectMany(i => new[] { $"quarter{i}", $"wages{i}", $"hours{i}" }),
    ];

    public static MonetaryDetermination? Benefits(Check check, DateOnly today)
    {
        var applied = check.Date("applied");
        if (applied < Estimate.Earliest || applied > Estimate.Latest(today))
            check.Fail("applied", "range", ("first", Estimate.Earliest), ("last", Estimate.Latest(today)));
        var wages = Enumerable.Range(1, Rows).Select(i => Row(check, i, today)).OfType<QuarterWages>().ToList();
        foreach (var (row, i) in wages.Select((w, i) => (w, i)))
        {
            if (wages.Take(i).Any(w => w.Quarter == row.Quarter))
                check.Fail(NameOf(check, row.Quarter), Texts.Of("estimate.twice", ("quarter", row.Quarter)));
        }

        return check.Ok ? MonetaryDetermination.For(applied!.Value, wages) : null;
    }

    public static WeekDecision? Week(Check check, DateOnly today)
    {
        var amount = check.Whole("amount", 0, (int)Weekly.Estimate.MostBenefit);
        var gross = check.Money("gross", Weekly.Estimate.MostEarnings);
        var worked = check.Hours("worked", Weekly.Estimate.MostHours);
        var available = check.Hours("available", Weekly.Estimate.MostHours);
        if (!Weeks(today).Any(w => w.ToString() == check.Typed("week")))
            check.Fail("week", "choose");
        return !check.Ok ? null : WeekDecision.For(new()
        {
            Week = new(DateOnly.ParseExact(check.Typed("week"), "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            WeeklyBenefitAmount = amount!.Value,
            GrossEarnings = gross!.Value,
            HoursWorked = worked!.Value,
            HoursAvailable = available!.Value,
        });
    }

    /// <summary>The weeks offered, newest first: this one and the nine before.</summary>
    public static IEnumerable<Week> Weeks(DateOnly today) => Enumerable.Range(0, 10).Select(i => Law.Week.Of(today).Plus(-i));

    /// <summary>The quarters offered, newest first: this one and the nine before.</summary>
    public static IEnumerable<Quarter> Quarters(DateOnly today) => Enumerable.Range(0, 10).Select(i => Quarter.Of(today).Plus(-i));

    /// <summary>A row of which nothing but the quarter was filled in is no row.</summary>
    private static QuarterWages? Row(Check check, int i, DateOnly today)
    {
        if (check.Typed($"wages{i}").Length + check.Typed($"hours{i}").Length == 0)
            return null;
        var wages = check.Money($"wages{i}", Estimate.MostWages);
        var hours = check.Typed($"hours{i}").Length == 0 ? null : check.Whole($"hours{i}", 0, Estimate.MostHours);
        if (hours > 0 && wages == 0)
            check.Fail($"hours{i}", Texts.Of("web.json.hoursWithoutWages"));
        if (!Quarter.TryParse(check.Typed($"quarter{i}"), out var quarter) || quarter > Quarter.Of(today))
            check.Fail($"quarter{i}", Texts.Of("web.choose"));
        return wages is null ? null : new(quarter, wages.Value, hours);
    }

    /// <summary>The last of the rows that name a quarter.</summary>
    private static string NameOf(Check check, Quarter quarter)
        => $"quarter{Enumerable.Range(1, Rows).Last(i => check.Typed($"quarter{i}") == quarter.ToString() && check.Typed($"wages{i}").Length > 0)}";
}
