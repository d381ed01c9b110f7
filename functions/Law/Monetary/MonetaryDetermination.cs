namespace BenefitsFlow.Law.Monetary;

/// <summary>The monetary determination on one application.</summary>
public sealed record MonetaryDetermination : Decision<MonetaryFacts>
{
    /// <summary>The day of application, Pacific.</summary>
    public required DateOnly Applied { get; init; }

    public required bool Eligible { get; init; }

    public required BaseYearKind BaseYear { get; init; }

    /// <summary>First day of the base year used; of the regular one when <see cref="BaseYear"/> is none.</summary>
    public required DateOnly BaseYearBegins { get; init; }

    /// <summary>Inclusive.</summary>
    public required DateOnly BaseYearEnds { get; init; }

    /// <summary>The four quarters of that base year, oldest first; quarters without wages are there with zero.</summary>
    public required IReadOnlyList<QuarterWages> Quarters { get; init; }

    public required int BaseYearHours { get; init; }

    public required decimal BaseYearWages { get; init; }

    /// <summary>Whole dollars; zero when not eligible.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>Whole dollars; zero when not eligible.</summary>
    public required decimal MaximumBenefitsPayable { get; init; }

    /// <summary>The Sunday of the week of application; null when not eligible.</summary>
    public required DateOnly? BenefitYearBegins { get; init; }

    /// <summary>The Saturday that ends the 52nd or 53rd week, inclusive; null when not eligible.</summary>
    public required DateOnly? BenefitYearEnds { get; init; }

    /// <summary>Decides a first claim: base year, hours, amounts, benefit year.</summary>
    /// <param name="applied">The day of application, Pacific.</param>
    /// <param name="wages">Wages by quarter, in any order, several rows a quarter allowed; quarters outside both base years are ignored.</param>
    /// <exception cref="NoParameter">When the amounts of that year are not on record: a person has to decide, nothing is denied.</exception>
    /// <exception cref="ArgumentException">When a row's quarter, wages or hours cannot be.</exception>
    /// <remarks>
    /// RCW 50.04.020, 50.04.030, 50.20.120, WAC 192-110-095. Not decided here: backdating; a second benefit year; which wage items were
    /// processed in time for the alternate base year (the caller hands in those that were).
    /// </remarks>
    public static MonetaryDetermination For(DateOnly applied, IEnumerable<QuarterWages> wages) =>
        For(new MonetaryFacts { Applied = applied, Wages = ReportedWages.Checked(wages) });

    /// <summary>Decides a first claim on an edition of the law; the present one when none is named.</summary>
    /// <exception cref="NoParameter">When the amounts of that year are not on record: a person has to decide, nothing is denied.</exception>
    /// <exception cref="ArgumentException">When a row's quarter, wages or hours cannot be.</exception>
    public static MonetaryDetermination For(MonetaryFacts facts, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var reported = ReportedWages.Checked(facts.Wages);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var begins = EffectiveDate.Of(facts.Applied, reasons);
        BenefitLimits.RequireOn(begins, reasons);
        // "The department shall initially use the first four of the last five completed calendar quarters."
        var regular = FilledBaseYear.Of(Law.Monetary.BaseYear.Regular(begins), reported, reasons);
        if (HoursTest.For(regular, begins, reasons))
            return Established(facts, begins, regular, reasons);
        // "If a benefit year is not established using the first four …, the last four completed calendar quarters."
        var alternate = FilledBaseYear.Of(Law.Monetary.BaseYear.Alternate(begins), reported, reasons);
        return HoursTest.For(alternate, begins, reasons)
            ? Established(facts, begins, alternate, reasons)
            : Of(facts, regular, reasons);
    }

    private static MonetaryDetermination Established(MonetaryFacts facts, DateOnly begins, FilledBaseYear wages, Reasons reasons)
    {
        var weekly = Monetary.WeeklyBenefitAmount.For(wages, begins, reasons);
        var maximum = Monetary.MaximumBenefitsPayable.For(weekly, wages, reasons);
        var year = BenefitYear.Beginning(new(begins));
        year.Explain(wages.Year.Kind, reasons);
        return Of(facts, wages, reasons) with
        {
            Eligible = true,
            BaseYear = wages.Year.Kind,
            WeeklyBenefitAmount = weekly,
            MaximumBenefitsPayable = maximum,
            BenefitYearBegins = year.Begins,
            BenefitYearEnds = year.Ends,
        };
    }

    /// <summary>The shape of a determination that establishes nothing.</summary>
    private static MonetaryDetermination Of(MonetaryFacts facts, FilledBaseYear wages, Reasons reasons) => new()
    {
        Facts = facts,
        Edition = reasons.Law.Name,
        Applied = facts.Applied,
        Eligible = false,
        BaseYear = BaseYearKind.None,
        BaseYearBegins = wages.Year.Begins,
        BaseYearEnds = wages.Year.Ends,
        Quarters = wages.Quarters,
        BaseYearHours = wages.Hours,
        BaseYearWages = wages.Wages,
        WeeklyBenefitAmount = 0,
        MaximumBenefitsPayable = 0,
        BenefitYearBegins = null,
        BenefitYearEnds = null,
        Findings = reasons.Findings,
    };

    internal override MonetaryDetermination On(MonetaryFacts facts, LawEdition law) => For(facts, law);
}
