using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>WAC 192-110-095, 192-110-017, 192-100-035.</summary>
public class BackdatingTests
{
    /// <summary>Wednesday; its week began on June 29.</summary>
    private static readonly DateOnly AskedFor = new(2025, 7, 2);

    [Theory]
    [InlineData(true, "2025-06-30", "2025-08-06", true)]
    [InlineData(true, "2025-07-05", "2025-08-03", true)] // the last day of the week asked for; the first day of the week of application
    [InlineData(true, "2025-07-06", "2025-08-06", false)] // it began a day after the week asked for
    [InlineData(true, "2025-06-30", "2025-08-02", false)] // gone in the week before the application
    [InlineData(true, "2025-06-30", "2025-08-20", true)] // applied before it was gone
    [InlineData(false, "2025-06-30", "2025-08-06", false)]
    [InlineData(null, "2025-06-30", "2025-08-06", null)]
    [InlineData(true, null, "2025-08-06", null)]
    [InlineData(true, "2025-06-30", null, null)]
    [InlineData(false, null, null, false)] // one refusal is enough
    public void Good_cause_has_to_be_shown_and_the_application_filed_in_the_first_week_without_it(
        bool? shown, string? began, string? ended, bool? granted)
    {
        foreach (var reason in (BackdatingReason[])[BackdatingReason.Incapacity, BackdatingReason.Isolation, BackdatingReason.OtherSeriousFactor])
            AssertGranted(granted, Determined(new(AskedFor, reason) { Shown = shown, Began = began?.Day(), Ended = ended?.Day() }));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(null, null)]
    public void What_staff_said_is_no_good_cause_for_somebody_who_could_be_expected_to_doubt_it(bool? doubt, bool? granted) =>
        AssertGranted(granted, Determined(Shown(BackdatingReason.StaffInformation) with { OughtToDoubt = doubt }));

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void The_convenience_of_the_department_asks_for_no_days(bool? shown, bool? granted) =>
        AssertGranted(granted, Determined(new(AskedFor, BackdatingReason.DepartmentConvenience) { Shown = shown }));

    [Theory]
    [InlineData("2025-07-02", true)] // August 6 is five weeks later
    [InlineData("2025-07-01", false)]
    [InlineData("2025-07-05", true)]
    [InlineData("2025-07-06", false)] // hours were cut after the week asked for
    [InlineData(null, null)]
    public void After_full_time_hours_are_cut_an_application_is_in_time_for_five_weeks(string? began, bool? granted) =>
        AssertGranted(granted, Determined(new(AskedFor, BackdatingReason.ReducedHours) { Shown = true, Began = began?.Day() }));

    [Fact]
    public void Whether_somebody_is_partially_unemployed_is_asked_of_the_employer()
    {
        var found = Determined(new(AskedFor, BackdatingReason.ReducedHours) { Began = AskedFor }).Findings[1];
        Assert.True(found.Open);
        Assert.Equal(("WAC 192-180-013(1)", Party.Employer), (found.Limbs[0].Cite, found.Limbs[0].Question!.Of));
        Assert.Equal(["WAC 192-180-013(1)", "WAC 192-110-017", "WAC 192-110-017"], found.Limbs.Select(limb => limb.Cite));
        Assert.Equal("5", Assert.Single(found.Parameters, used => used.Name == "Monetary/reduced-hours-application-weeks").Value);
        Assert.True(found.Limbs[2].Met);
        Assert.Contains("until August 6, 2025", found.Limbs[2].Because.En, StringComparison.Ordinal);
        Assert.Contains("6 de agosto de 2025", found.Limbs[2].Because.Es, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BackdatingReason.Incapacity, "WAC 192-110-095(2)(a)", "WAC 192-110-095(2)(a)", "WAC 192-110-095(2)(a)", "WAC 192-110-095(3)(a)")]
    [InlineData(
        BackdatingReason.StaffInformation, "WAC 192-110-095(2)(a)",
        "WAC 192-110-095(2)(a)", "WAC 192-110-095(3)(b)", "WAC 192-110-095(2)(a)", "WAC 192-110-095(3)(a)")]
    [InlineData(BackdatingReason.DepartmentConvenience, "WAC 192-110-095(2)(b)", "WAC 192-110-095(2)(b)")]
    [InlineData(BackdatingReason.ReducedHours, "WAC 192-110-017", "WAC 192-180-013(1)", "WAC 192-110-017", "WAC 192-110-017")]
    public void Each_reason_asks_what_its_section_says(BackdatingReason reason, string cite, params string[] limbs)
    {
        var found = Determined(Shown(reason)).Findings[1];
        Assert.Equal(("Backdating", cite), (found.Rule, found.Cite));
        Assert.Equal(limbs, found.Limbs.Select(limb => limb.Cite));
    }

    [Theory]
    [InlineData("2022-07-02", Party.Staff)] // another serious factor, which a person weighs
    [InlineData("2022-07-03", Party.Claimant)]
    public void An_official_request_to_isolate_counts_as_illness_from_July_3_2022(string applied, Party asked)
    {
        var facts = Facts(new(applied.Day().AddDays(-30), BackdatingReason.Isolation)) with { Applied = applied.Day() };
        Assert.Equal(asked, MonetaryDetermination.For(facts).Findings[1].Limbs[0].Question!.Of);
    }

    [Fact]
    public void An_earlier_week_has_its_own_base_year_and_what_is_unconfirmed_about_it_is_named()
    {
        var determination = Determined(Shown(BackdatingReason.Incapacity));
        Assert.Equal(new DateOnly(2025, 6, 29), determination.BenefitYearBegins);
        Assert.Equal(new DateOnly(2024, 1, 1), determination.BaseYearBegins);
        Assert.Equal("Monetary/backdated-to", Assert.Single(determination.Unconfirmed).Parameter);
        Assert.Equal(
            ["WAC 192-110-095(1)", "WAC 192-110-095(2)(a)", "RCW 50.04.030"],
            determination.Findings.Take(3).Select(finding => finding.Cite));
        Assert.Contains("June 29, 2025", determination.Findings[1].Because.En, StringComparison.Ordinal);
        Assert.Contains("29 de junio de 2025", determination.Findings[1].Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void While_it_is_open_the_claim_starts_with_the_week_of_application_and_the_questions_stand()
    {
        var determination = Determined(new(AskedFor, BackdatingReason.StaffInformation));
        Assert.Equal(new DateOnly(2025, 8, 3), determination.BenefitYearBegins);
        Assert.Equal(
            ["Shown", "OughtToDoubt", "Began", "Ended"],
            determination.OpenQuestions.Select(finding => finding.Rule));
        Assert.Equal(
            [Party.Staff, Party.Staff, Party.Claimant, Party.Claimant],
            determination.OpenQuestions.Select(finding => finding.Question!.Of));
    }

    [Theory]
    [InlineData("2025-06-28", true)]
    [InlineData("2025-07-05", false)]
    public void An_earlier_week_cannot_reach_into_the_earlier_benefit_year(string ends, bool granted)
    {
        var facts = Facts(Shown(BackdatingReason.Incapacity)) with
        {
            Earlier = new()
            {
                Applied = ends.Day().AddDays(-360),
                Begins = ends.Day().AddDays(-363),
                Ends = ends.Day(),
                BaseYear = new(BaseYearKind.Regular, new(2023, 1)),
                UnemployedWhenApplied = true,
                Worked = true,
                Earned = 20_000,
                Separations = [ends.Day().AddDays(-361)],
            },
        };
        var found = MonetaryDetermination.For(facts).Findings[1];
        Assert.Equal((granted, "RCW 50.04.030"), (found.Met, found.Limbs[^1].Cite));
        Assert.Equal(granted, found.Limbs[^1].Met);
        Assert.Equal(granted ? new DateOnly(2025, 6, 29) : new DateOnly(2025, 8, 3), MonetaryDetermination.For(facts).BenefitYearBegins);
    }

    [Theory]
    [InlineData("2025-08-03")]
    [InlineData("2025-08-06")]
    public void A_day_of_the_same_week_asks_for_nothing(string askedFor)
    {
        var determination = Determined(new(askedFor.Day(), BackdatingReason.Incapacity));
        Assert.Equal(new DateOnly(2025, 8, 3), determination.BenefitYearBegins);
        Assert.Empty(determination.OpenQuestions);
    }

    [Fact]
    public void No_application_is_dated_forward() =>
        Assert.Throws<ArgumentException>(() => Determined(new(new(2025, 8, 7), BackdatingReason.Incapacity)));

    private static BackdatingRequest Shown(BackdatingReason reason) =>
        new(AskedFor, reason) { Shown = true, Began = AskedFor, Ended = SomeWages.Applied, OughtToDoubt = false };

    private static MonetaryFacts Facts(BackdatingRequest asked) => new()
    {
        Applied = SomeWages.Applied,
        Wages = SomeWages.Evenly(new(2024, 1), 6, 9000, 200),
        Backdating = asked,
    };

    private static MonetaryDetermination Determined(BackdatingRequest asked) => MonetaryDetermination.For(Facts(asked));

    private static void AssertGranted(bool? granted, MonetaryDetermination determination)
    {
        var found = determination.Findings[1];
        Assert.Equal((granted == true, granted is null), (found.Met, found.Open));
        Assert.Equal(granted == true, determination.Unconfirmed.Any(note => note.Parameter == "Monetary/backdated-to"));
        Assert.Equal(granted == true ? new DateOnly(2025, 6, 29) : new DateOnly(2025, 8, 3), determination.BenefitYearBegins);
    }
}
