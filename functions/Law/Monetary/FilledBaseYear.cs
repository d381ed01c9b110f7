namespace BenefitsFlow.Law.Monetary;

/// <summary>One base year filled with what employers reported.</summary>
/// <param name="Year">Which base year.</param>
/// <param name="Quarters">Four, oldest first, one row each; hours are never null.</param>
internal sealed record FilledBaseYear(BaseYear Year, QuarterWages[] Quarters)
{
    public int Hours => Quarters.Sum(quarter => quarter.Hours ?? 0);

    public decimal Wages => Quarters.Sum(quarter => quarter.Wages);

    /// <summary>Adds up the reported wages and hours by quarter, computing hours where none were reported.</summary>
    /// <param name="reported">Any order, several rows a quarter; rows outside the base year are left out.</param>
    public static FilledBaseYear Of(BaseYear year, IReadOnlyList<QuarterWages> reported, Reasons reasons)
    {
        var quarters = new QuarterWages[4];
        for (var i = 0; i < quarters.Length; i++)
            quarters[i] = new(year.First.Plus(i), 0, 0);
        List<QuarterWages>? withoutHours = null;
        foreach (var row in reported)
        {
            var place = year.PlaceOf(row.Quarter);
            if (place is < 0 or > 3)
                continue;
            if (row.Hours is null)
                (withoutHours ??= []).Add(row);
            var hours = row.Hours ?? ComputedHours.Of(row, reasons);
            quarters[place] = quarters[place] with { Wages = quarters[place].Wages + row.Wages, Hours = quarters[place].Hours + hours };
        }

        if (withoutHours is not null)
            ComputedHours.Explain(year, withoutHours, reasons);
        return new(year, quarters);
    }
}
