using BenefitsFlow.Law.Edits;
using static BenefitsFlow.Tests.Law.Edits.Example;
using static BenefitsFlow.Tests.Law.Edits.SomeClaim;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>Wage reports and figures that raise an edit, each with some that do not.</summary>
internal static class WageExamples
{
    // The state minimum wage of 2025 is $16.66 an hour: 500 hours are $8,330.
    private const decimal Minimum2025 = 8330;

    public static IReadOnlyList<Example> All { get; } =
    [
        new("WAG-001", Hours(679, 679), Hours(679, 680), "679 hours in the base year and 679 hours in the alternate"),
        new("WAG-001", Hours(0, 679), Hours(680, 679), "0 hours in the base year"),
        new("WAG-001", Hours(679, 679), Hours(679, null)),
        new("WAG-001", Hours(679, 679), Hours(null, 679)),
        new("WAG-002", Unreported(679), Unreported(680), "679 hours"),
        new("WAG-002", Unreported(679), Figures(m => m with { RegularHours = 679, NewestQuarterReported = null })),
        new("WAG-002", Unreported(679), Figures(m => m with { RegularHours = 679 })),
        new("WAG-003", Since(2309.99m), Since(2310), "$2,309.99 was earned; a second one asks for $2,310.00"),
        new("WAG-003", Since(0), Figures(m => m with { EarnedSincePriorYear = 0 })),
        // The most that a week pays from July 6, 2025 is $1,152.
        new("WAG-004", Weekly(1153), Weekly(1152), "$1,153; the most that a week can pay is $1,152"),
        new("WAG-005", Most(385, 10_011, 40_000), Most(385, 10_010, 40_000), "$10,011 on file. 26 weekly amounts are $10,010, and a third of the wages is $13,333.33"),
        new("WAG-005", Most(385, 10_010, 30_029.99m), Most(385, 10_010, 30_030), "a third of the wages is $10,009.99"),
        .. YesNo("WAG-006", true, answer => Figures(m => m with { Disputed = answer })),
        new("WAG-007", WithJob(new(2024, 1, 1), new(2024, 4, 1)), WithJob(new(2024, 1, 1), new(2024, 3, 31)), "for 1 of the jobs"),
        new("WAG-007", WithJob(new(2025, 6, 30), null), WithJob(new(2025, 7, 1), null)),
        new("WAG-007", WithJob(new(2025, 6, 30), null), WithJob(new(2025, 6, 30), null) with { Wages = null }),
        new("WAG-007", WithJob(new(2025, 6, 30), null), WithJob(new(2025, 6, 30), null, null)),
        new("WAG-007", WithJob(new(2025, 6, 30), null), WithJob(new(2025, 6, 30), null, "one")),
        // One quarter of wages is enough.
        new("WAG-007", WithJob(new(2025, 6, 30), null), WithJob(new(2025, 6, 30), null) with { Wages = Wages(2, item => item with { Employer = "two" }).Wages }),
        new("WAG-021", Wages(1, item => item with { Hours = null }), Wages(1, item => item with { Hours = null, Wages = 0 }), "1 of the reported quarters"),
        new("WAG-021", Wages(0, item => item with { Hours = null }), Wages(0, item => item with { Hours = null, Quarter = Oldest.Plus(-1) })),
        new("WAG-021", Wages(4, item => item with { Hours = null }), Wages(4, item => item with { Hours = null, Quarter = Oldest.Plus(5) })),
        new("WAG-022", Wages(1, item => item with { Wages = 0, Hours = 1 }), Wages(1, item => item with { Wages = 0, Hours = 0 }), "1 of the reported quarters"),
        new("WAG-022", Wages(1, item => item with { Wages = 0, Hours = 1 }), Wages(1, item => item with { Wages = 0.01m, Hours = 1 })),
        new("WAG-023", Wages(1, item => item with { Quarter = Oldest }), Wages(1, item => item with { Quarter = Oldest, Employer = "two" }), "April to June 2024"),
        new("WAG-024", Wages(3, item => item with { InSuspense = true }), Plain, "January to March 2025"),
        new("WAG-025", Wages(4, item => item with { Processed = new(2025, 8, 4) }), Wages(4, item => item with { Processed = new(2025, 8, 3) }), "April to June 2025"),
        new("WAG-025", Wages(4, item => item with { Processed = new(2025, 8, 4) }), Wages(4, item => item with { Processed = null })),
        new("WAG-026", Wages(4, Busy(1041)), Wages(4, Busy(1040)), "1,041 hours for April to June 2025. More than 1,040"),
        new("WAG-027", Wages(4, item => item with { Wages = Minimum2025 - 0.01m }), Wages(4, item => item with { Wages = Minimum2025 }), "$8,329.99 was reported for 500 hours"),
        new("WAG-027", Wages(4, item => item with { Wages = 0.01m }), Wages(4, item => item with { Wages = 0 }), "$16.66 an hour"),
        new("WAG-027", Wages(4, item => item with { Wages = 0.01m }), Wages(4, item => item with { Wages = 0.01m, Hours = null })),
        new("WAG-028", Wages(2, item => item with { Wages = 30_000 }), Wages(2, item => item with { Wages = 29_999.99m }), "$30,000.00; the next highest quarter holds $10,000.00"),
        new("WAG-028", Two(3, 1), Two(3, 0), "holds $3.00"),
        // Two employers of one quarter count together.
        new("WAG-028", Wages(2, item => item with { Wages = 30_000 }), Wages(2, item => item with { Wages = 30_000 }) with
        {
            Wages = [.. Wages(2, item => item with { Wages = 30_000 }).Wages!, new WageItem("two", Oldest, 1, 1)],
        }),
    ];

    private static EditSnapshot Hours(int? regular, int? alternate) => Figures(m => m with { RegularHours = regular, AlternateHours = alternate });

    private static EditSnapshot Unreported(int hours) => Figures(m => m with { RegularHours = hours, NewestQuarterReported = false });

    /// <summary>Six times a weekly amount of $385 is asked.</summary>
    private static EditSnapshot Since(decimal earned) => Figures(m => m with { EarningsAskedSincePriorYear = 2310, EarnedSincePriorYear = earned });

    private static EditSnapshot Weekly(decimal amount) => Figures(m => m with { WeeklyBenefitAmount = amount, MaximumBenefitsPayable = 0 });

    private static EditSnapshot Most(decimal weekly, decimal maximum, decimal wages) =>
        Figures(m => m with { WeeklyBenefitAmount = weekly, MaximumBenefitsPayable = maximum, BaseYearWages = wages });

    private static EditSnapshot WithJob(DateOnly began, DateOnly? ended, string? employer = "two") =>
        Plain with { Jobs = [.. Plain.Jobs!, new() { Employer = employer, Began = began, Ended = ended, Because = JobEnding.LackOfWork }] };

    private static Func<WageItem, WageItem> Busy(int hours) => item => item with { Hours = hours, Wages = 29_000 };

    private static EditSnapshot Two(decimal first, decimal second) =>
        Plain with { Wages = [new("one", Oldest, first, 0), new("one", Oldest.Plus(1), second, 0)] };
}
