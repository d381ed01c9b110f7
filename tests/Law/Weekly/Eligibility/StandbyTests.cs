using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>WAC 192-110-015, effective July 3, 2022. The week is that of August 9, 2026.</summary>
public class StandbyTests
{
    private static readonly StandbyFacts Good = new()
    {
        Ground = StandbyGround.RegularEmployer,
        RequestedOn = new(2026, 8, 10),
        WeeksUnemployedInARow = 4,
        WeeksOnStandby = 3,
        BackAtWorkOn = new(2026, 8, 31),
        StandbyWorkCovered = true,
        KeepsInContact = true,
        AvailableToRegularEmployer = true,
    };

    private static readonly StandbyFacts NewJob = new()
    {
        Ground = StandbyGround.NewJob,
        RequestedOn = new(2026, 8, 10),
        NewJobOfferedOn = new(2026, 8, 15),
        BackAtWorkOn = new(2026, 8, 29),
        DefiniteFullTimeOffer = true,
        StandbyWorkCovered = true,
    };

    [Theory]
    [InlineData(nameof(StandbyFacts.StandbyWorkCovered), "WAC 192-110-015(3)(c)", Party.Employer)]
    [InlineData(nameof(StandbyFacts.KeepsInContact), "WAC 192-110-015(1)(b)", Party.Claimant)]
    [InlineData(nameof(StandbyFacts.AvailableToRegularEmployer), "WAC 192-110-015(1)(c)", Party.Claimant)]
    public void Standby_with_the_regular_employer_needs_each(string member, string cite, Party asked) =>
        SomeConditions.Turned(Good, member, false, cite, asked, Of);

    [Theory]
    [InlineData(nameof(StandbyFacts.StandbyWorkCovered), "WAC 192-110-015(3)(c)", Party.Employer)]
    [InlineData(nameof(StandbyFacts.DefiniteFullTimeOffer), "WAC 192-110-015(2)(e)", Party.Claimant)]
    public void Standby_for_a_new_job_needs_each(string member, string cite, Party asked) =>
        SomeConditions.Turned(NewJob, member, false, cite, asked, Of);

    [Theory]
    [InlineData("2026-08-22", false, true)] // a week before is August 15, the Saturday
    [InlineData("2026-08-23", false, false)]
    [InlineData("2026-08-23", true, true)]
    public void A_request_is_backdated_one_week_or_for_the_departments_convenience(string requested, bool convenience, bool met)
    {
        var facts = Of(Good with { RequestedOn = requested.Day(), BackdatedForDepartment = convenience });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var begun = facts.The(nameof(StandbyFacts.RequestedOn));
        Assert.Equal((met, "WAC 192-110-015(4)", "Weekly/Eligibility/standby-backdated"), (begun.Met, begun.Cite, begun.Parameters[0].Name));
    }

    [Theory]
    [InlineData(3, EmployerOnStandby.NoReply, true)] // the fourth week
    [InlineData(4, EmployerOnStandby.NoReply, false)]
    [InlineData(4, EmployerOnStandby.Confirmed, true)]
    [InlineData(7, EmployerOnStandby.Confirmed, true)] // the eighth
    [InlineData(8, EmployerOnStandby.Confirmed, false)]
    public void Four_weeks_without_the_employer_and_eight_with_it(int used, EmployerOnStandby employer, bool met)
    {
        var facts = Of(Good with { WeeksOnStandby = used, Employer = employer, LongerStandbyApproved = true });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var weeks = facts.The(nameof(StandbyFacts.WeeksOnStandby));
        Assert.Equal((met, $"{used + 1} ≤ {(employer == EmployerOnStandby.Confirmed ? 8 : 4)}"), (weeks.Met, weeks.Arithmetic));
        Assert.Equal(employer == EmployerOnStandby.Confirmed ? "WAC 192-110-015(2)(c)" : "WAC 192-110-015(2)(a)", weeks.Cite);
    }

    [Theory]
    [InlineData(3, null, WeekEligible.Eligible)] // the fourth week needs no approval
    [InlineData(4, true, WeekEligible.Eligible)]
    [InlineData(4, false, WeekEligible.NotEligible)]
    [InlineData(4, null, WeekEligible.Open)]
    public void More_than_four_weeks_need_the_departments_approval(int used, bool? approved, WeekEligible outcome)
    {
        var facts = Of(Good with { WeeksOnStandby = used, Employer = EmployerOnStandby.Confirmed, LongerStandbyApproved = approved });
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal(used > 3, WeekEligibility.For(facts).All().Any(finding =>
            finding is { Rule: "LongerStandbyApproved", Cite: "WAC 192-110-015(2)(c)" }));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void After_eight_weeks_of_unemployment_in_a_row_the_attachment_ends(int inARow, bool met)
    {
        var facts = Of(Good with { WeeksUnemployedInARow = inARow });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal((met, "WAC 192-110-015(3)(f)"), (facts.The("WeeksUnemployedInARow").Met, facts.The("WeeksUnemployedInARow").Cite));
    }

    [Fact]
    public void The_commissioner_can_grant_more()
    {
        var facts = Of(Good with { WeeksUnemployedInARow = 20, WeeksOnStandby = 12, GrantedByCommissioner = true });
        Assert.Equal(WeekEligible.Eligible, facts.Outcome());
        Assert.Equal("WAC 192-110-015(2)(d)", facts.The(nameof(StandbyFacts.GrantedByCommissioner)).Cite);
    }

    [Fact]
    public void An_employer_who_says_no_ends_standby_at_once()
    {
        var facts = Of(Good with { Employer = EmployerOnStandby.Denied, WeeksOnStandby = 0 });
        Assert.Equal(WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal("WAC 192-110-015(2)(b)(iii)", facts.The(nameof(StandbyFacts.Employer)).Cite);
    }

    [Theory]
    [InlineData("2026-08-09", WeekEligible.Eligible)]
    [InlineData("2026-08-08", WeekEligible.NotEligible)] // the day of return passed before the week
    [InlineData(null, WeekEligible.Open)]
    public void Standby_lasts_until_the_day_of_return(string? back, WeekEligible outcome)
    {
        var facts = Of(Good with { BackAtWorkOn = back?.Day() });
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal("WAC 192-110-015(3)(a)", facts.The(nameof(StandbyFacts.BackAtWorkOn)).Cite);
    }

    [Theory]
    [InlineData("2026-08-15", "2026-08-29", true)] // the week of the offer and two more
    [InlineData("2026-08-15", "2026-08-30", false)]
    [InlineData("2026-08-16", "2026-08-29", false)] // offered after the week
    [InlineData("2026-08-02", "2026-08-09", true)]
    [InlineData("2026-08-02", "2026-08-08", false)] // begun before the week
    public void A_new_job_begins_in_the_week_of_the_offer_or_the_two_after_it(string offered, string starts, bool met)
    {
        var facts = Of(NewJob with { NewJobOfferedOn = offered.Day(), BackAtWorkOn = starts.Day() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var soon = facts.The(nameof(StandbyFacts.NewJobOfferedOn));
        Assert.Equal((met, "WAC 192-110-015(2)(e)", "Weekly/Eligibility/standby-new-job"), (soon.Met, soon.Cite, soon.Parameters[0].Name));
    }

    [Theory]
    [InlineData(nameof(StandbyFacts.NewJobOfferedOn))]
    [InlineData(nameof(StandbyFacts.BackAtWorkOn))]
    public void The_days_of_a_new_job_are_asked(string member) => Assert.Equal(WeekEligible.Open, Of(NewJob.With(member, null)).Outcome());

    [Fact]
    public void A_natural_disaster_needs_no_day_of_return()
    {
        var facts = Of(new() { Ground = StandbyGround.NaturalDisaster, RequestedOn = new(2026, 8, 10), KeepsInContact = true });
        Assert.Equal(WeekEligible.Eligible, facts.Outcome());
        Assert.Equal(WeekEligible.NotEligible, Of(facts.Standby! with { WeeksOnStandby = 4 }).Outcome());
        Assert.Equal(WeekEligible.NotEligible, Of(facts.Standby! with { KeepsInContact = false }).Outcome());
    }

    private static WeekEligibilityFacts Of(StandbyFacts standby) => SomeConditions.NoSearch with { Standby = standby };
}
