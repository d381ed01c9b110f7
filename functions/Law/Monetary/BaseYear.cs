namespace BenefitsFlow.Law.Monetary;

/// <summary>Four quarters in a row on which a claim can stand (RCW 50.04.020).</summary>
/// <param name="Kind">Regular or alternate.</param>
/// <param name="First">The oldest of the four.</param>
public readonly record struct BaseYear(BaseYearKind Kind, Quarter First)
{
    /// <summary>The newest of the four.</summary>
    public Quarter Last => First.Plus(3);

    public DateOnly Begins => First.FirstDay;

    /// <summary>Inclusive.</summary>
    public DateOnly Ends => Last.LastDay;

    /// <summary>"The first four of the last five completed calendar quarters."</summary>
    /// <param name="benefitYearBegins">The quarters are counted from this day, not from the day of application.</param>
    public static BaseYear Regular(DateOnly benefitYearBegins) => new(BaseYearKind.Regular, Quarter.Of(benefitYearBegins).Plus(-5));

    /// <summary>"The last four completed calendar quarters immediately preceding the first day of the individual's benefit year."</summary>
    /// <param name="benefitYearBegins">The quarters are counted from this day, not from the day of application.</param>
    public static BaseYear Alternate(DateOnly benefitYearBegins) => new(BaseYearKind.Alternate, Quarter.Of(benefitYearBegins).Plus(-4));

    /// <summary>0 for the oldest quarter to 3 for the newest; anything else is outside.</summary>
    public int PlaceOf(Quarter quarter) => ((quarter.Year - First.Year) * 4) + quarter.Number - First.Number;

    /// <summary>As <c>base year, April 2024 to March 2025</c>.</summary>
    internal string En => $"{(Kind == BaseYearKind.Alternate ? "alternate base year" : "base year")}, {English.Months(Begins, Ends)}";

    internal string Es => $"{(Kind == BaseYearKind.Alternate ? "año base alternativo" : "año base")}, {Spanish.Months(Begins, Ends)}";
}
