namespace BenefitsFlow.Law.Monetary;

/// <summary>What an employer reported for one person in one quarter, or what was computed where hours were not reported.</summary>
/// <param name="Quarter">The quarter in which the wages were paid.</param>
/// <param name="Wages">Dollars and cents, not negative.</param>
/// <param name="Hours">Whole hours; null when the employer reported none.</param>
public sealed record QuarterWages(Quarter Quarter, decimal Wages, int? Hours);

/// <summary>Which four quarters a claim stands on.</summary>
public enum BaseYearKind
{
    /// <summary>On neither base year a benefit year can be set.</summary>
    None,

    /// <summary>The first four of the last five completed quarters.</summary>
    Regular,

    /// <summary>The last four completed quarters, used only if the regular base year fails.</summary>
    Alternate,
}

/// <summary>The monetary determination on one application.</summary>
public sealed record MonetaryDetermination
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

    /// <summary>In the order in which the law asks.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<Unconfirmed> Unconfirmed { get; init; }

    /// <summary>Decides a first claim: base year, hours, amounts, benefit year.</summary>
    /// <param name="applied">The day of application, Pacific.</param>
    /// <param name="wages">Wages by quarter, in any order, several rows a quarter allowed; quarters outside both base years are ignored.</param>
    public static MonetaryDetermination For(DateOnly applied, IEnumerable<QuarterWages> wages) => throw new NotSupportedException();
}
