namespace BenefitsFlow.Law.Monetary;

/// <summary>The monetary determination on one application.</summary>
public sealed record MonetaryDetermination : Decision<MonetaryFacts>
{
    /// <summary>The day of application, Pacific.</summary>
    public required DateOnly Applied { get; init; }

    public required bool Eligible { get; init; }

    /// <summary>True while a missing fact decides whether and on which base year a benefit year is set; never with <see cref="Eligible"/>.</summary>
    public bool Open { get; init; }

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

    /// <summary>The Sunday of the week of application, or of the earlier week granted; null when not eligible.</summary>
    public required DateOnly? BenefitYearBegins { get; init; }

    /// <summary>The Saturday that ends the 52nd or 53rd week, inclusive; null when not eligible.</summary>
    public required DateOnly? BenefitYearEnds { get; init; }

    /// <summary>The quarter for which employers have to be asked at once (RCW 50.04.020); null when none is missing.</summary>
    public Quarter? QuarterToAskFor { get; init; }

    /// <summary>Hours and wages cancelled for gross misconduct, a row a report; they are gone for later claims too.</summary>
    public IReadOnlyList<QuarterWages> Cancelled { get; init; } = [];

    /// <summary>Decides a first claim: base year, hours, amounts, benefit year.</summary>
    /// <param name="applied">The day of application, Pacific.</param>
    /// <param name="wages">Wages by quarter, in any order, several rows a quarter allowed; quarters outside both base years are ignored.</param>
    /// <exception cref="NoParameter">When the amounts of that year are not on record: a person has to decide, nothing is denied.</exception>
    /// <exception cref="ArgumentException">When a row's quarter, wages or hours cannot be.</exception>
    public static MonetaryDetermination For(DateOnly applied, IEnumerable<QuarterWages> wages)
    {
        ArgumentNullException.ThrowIfNull(wages);
        return For(new MonetaryFacts { Applied = applied, Wages = [.. wages] });
    }

    /// <summary>Decides a claim on an edition of the law; the present one when none is named.</summary>
    /// <exception cref="NoParameter">When the amounts of that year are not on record: a person has to decide, nothing is denied.</exception>
    /// <exception cref="ArgumentException">When wages, an earlier benefit year or a request cannot be.</exception>
    /// <remarks>RCW 50.04.020, 50.04.030, 50.20.066(2), 50.20.120, WAC 192-110-095, 192-110-110.</remarks>
    public static MonetaryDetermination For(MonetaryFacts facts, LawEdition? law = null)
    {
        PossibleFacts.Require(facts);
        var reasons = new Reasons(law ?? LawEdition.Current);
        var begins = EffectiveDate.Of(facts, reasons);
        BenefitLimits.RequireOn(begins, reasons);
        if (facts.Earlier is { } earlier && !NextApplication.AfterTheEarlierYear(earlier, begins, reasons))
            return None(facts, FilledBaseYear.Of(Law.Monetary.BaseYear.Regular(begins), facts, reasons), reasons);
        CountedWages.ExplainBasis(facts.Basis, reasons);
        if (facts.GrossMisconductBy is not { } employer)
            return On(facts, facts, begins, reasons);
        var before = For(facts with { GrossMisconductBy = null }, law);
        if (before.Open)
            return before with { Facts = facts };
        var (cancelled, left) = WageCreditCancellation.Of(employer, facts, Used(before, begins), begins, reasons);
        return On(facts, left, begins, reasons) with { Cancelled = cancelled };
    }

    /// <summary>The base year of the claim without any cancellation; the regular one when it has none.</summary>
    private static BaseYear Used(MonetaryDetermination before, DateOnly begins) =>
        before.BaseYear == BaseYearKind.Alternate ? Law.Monetary.BaseYear.Alternate(begins) : Law.Monetary.BaseYear.Regular(begins);

    /// <param name="counted">The facts with the wages that are left.</param>
    private static MonetaryDetermination On(MonetaryFacts facts, MonetaryFacts counted, DateOnly begins, Reasons reasons)
    {
        // "The department shall initially use the first four of the last five completed calendar quarters."
        var regular = FilledBaseYear.Of(Law.Monetary.BaseYear.Regular(begins), counted, reasons);
        if (Established(facts, begins, regular, reasons) is { } made)
            return made;
        // "If a benefit year is not established using the first four …, the last four completed calendar quarters."
        var alternate = FilledBaseYear.Of(Law.Monetary.BaseYear.Alternate(begins), counted, reasons);
        var missing = LastQuarter.ToAskFor(alternate, reasons);
        return (Established(facts, begins, alternate, reasons) ?? None(facts, regular, reasons)) with { QuarterToAskFor = missing };
    }

    /// <summary>Null when no benefit year can be set on that base year.</summary>
    private static MonetaryDetermination? Established(MonetaryFacts facts, DateOnly begins, FilledBaseYear wages, Reasons reasons)
    {
        if (!HoursTest.For(wages, begins, reasons) || (facts.Earlier is { } used && !NextApplication.OnFreshHours(used, wages, reasons)))
            return null;
        var weekly = Monetary.WeeklyBenefitAmount.For(wages, begins, reasons);
        if (facts.Earlier is { } earlier && Requalification.For(earlier, wages, weekly, begins, reasons) is var requalified and not true)
            return requalified is null ? None(facts, wages, reasons) with { Open = true } : null;
        var maximum = Monetary.MaximumBenefitsPayable.For(weekly, wages, reasons);
        var year = BenefitYear.Beginning(new(begins));
        year.Explain(wages.Year.Kind, reasons);
        return None(facts, wages, reasons) with
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
    private static MonetaryDetermination None(MonetaryFacts facts, FilledBaseYear wages, Reasons reasons) => new()
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
