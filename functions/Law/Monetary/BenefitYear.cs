namespace BenefitsFlow.Law.Monetary;

/// <summary>The weeks in which one claim's benefits can be paid (RCW 50.04.030).</summary>
/// <param name="First">Its first week.</param>
/// <param name="Weeks">52 or 53.</param>
public readonly record struct BenefitYear(Week First, int Weeks)
{
    private static readonly Parameter<string> OnAlternate = Parameter.Load<string>("Monetary/benefit-year-on-alternate");

    /// <summary>A Sunday.</summary>
    public DateOnly Begins => First.Sunday;

    /// <summary>A Saturday, inclusive.</summary>
    public DateOnly Ends => First.Plus(Weeks - 1).Saturday;

    /// <summary>
    /// "Extended to be fifty-three weeks when at the expiration of fifty-two weeks the establishment of a new benefit year would result
    /// in the use of a quarter of wages in the new base year that had been included in the individual's prior base year."
    /// </summary>
    /// <param name="first">The week of application (WAC 192-110-095(1)).</param>
    /// <remarks>
    /// After 52 weeks a next base year of the same kind is free of the old one only if the same quarter has come round again.
    /// Not decided here: whether an alternate base year, which always shares a quarter with the next regular one, makes 53 weeks of
    /// every year; the same bar is set for it by the section's fourth paragraph, which no 53rd week lifts.
    /// </remarks>
    public static BenefitYear Beginning(Week first)
    {
        var comesRound = Quarter.Of(first.Plus(52).Sunday) == Quarter.Of(first.Sunday).Plus(4);
        return new(first, comesRound ? 52 : 53);
    }

    /// <summary>True when the week is one of its weeks.</summary>
    public bool Holds(Week week) => week >= First && week.Sunday <= Ends;

    internal void Explain(BaseYearKind baseYear, Reasons reasons)
    {
        var (begins, ends, weeks) = (Begins, Ends, Weeks);
        if (baseYear == BaseYearKind.Alternate)
            reasons.Take(OnAlternate, begins);
        var (en, es) = weeks == 52 ? (".", ".") : (
            ", one more than usual. After 52 weeks a new claim would use again a quarter that this claim used.",
            ", una más de lo normal. Después de 52 semanas, una nueva solicitud volvería a usar un trimestre que esta ya usó.");
        reasons.Find(nameof(BenefitYear), true, "RCW 50.04.030", [nameof(MonetaryFacts.Applied)], () => new(
            $"Your benefit year runs from {English.Weekday(begins)}, through {English.Weekday(ends)}. That is {weeks} weeks{en}",
            $"Su año de beneficios va del {Spanish.Weekday(begins)} al {Spanish.Weekday(ends)}. Son {weeks} semanas{es}"));
    }
}
