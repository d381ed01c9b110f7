namespace BenefitsFlow.Law.Monetary;

/// <summary>One base year filled with what employers reported.</summary>
/// <param name="Year">Which base year.</param>
/// <param name="Quarters">Four, oldest first, one row each; hours are never null.</param>
/// <param name="LastQuarterReported">True when a report of its newest quarter was there in time.</param>
internal sealed record FilledBaseYear(BaseYear Year, QuarterWages[] Quarters, bool LastQuarterReported)
{
    public int Hours { get; } = Quarters.Sum(quarter => quarter.Hours ?? 0);

    public decimal Wages { get; } = Quarters.Sum(quarter => quarter.Wages);

    /// <summary>Adds up the wages and hours that count by quarter, computing hours where none were reported.</summary>
    public static FilledBaseYear Of(BaseYear year, MonetaryFacts facts, Reasons reasons)
    {
        Span<decimal> wages = stackalloc decimal[4];
        Span<int> hours = stackalloc int[4];
        var last = false;
        List<QuarterWages>? withoutHours = null, leftOut = null;
        for (var i = 0; i < facts.Wages.Count; i++)
        {
            var row = facts.Wages[i];
            var place = year.PlaceOf(CountedWages.QuarterOf(row, facts.Basis));
            if (place is < 0 or > 3)
                continue;
            var inTime = CountedWages.InTime(row, year, facts.Applied);
            last |= inTime && place == 3;
            if (row.Excluded || !inTime)
            {
                (leftOut ??= []).Add(row);
                continue;
            }

            if (row.Hours is null)
                (withoutHours ??= []).Add(row);
            wages[place] += row.Wages;
            hours[place] += ComputedHours.Of(row, reasons.Law);
        }

        Explain(year, leftOut, withoutHours, reasons);
        return new(year, Filled(year.First, wages, hours), last);
    }

    private static QuarterWages[] Filled(Quarter first, ReadOnlySpan<decimal> wages, ReadOnlySpan<int> hours) =>
    [
        new(first, wages[0], hours[0]), new(first.Plus(1), wages[1], hours[1]),
        new(first.Plus(2), wages[2], hours[2]), new(first.Plus(3), wages[3], hours[3]),
    ];

    private static void Explain(BaseYear year, List<QuarterWages>? leftOut, List<QuarterWages>? withoutHours, Reasons reasons)
    {
        if (leftOut is not null)
            CountedWages.Explain(leftOut, reasons);
        if (withoutHours is not null)
            ComputedHours.Explain(year, withoutHours, reasons);
    }
}
