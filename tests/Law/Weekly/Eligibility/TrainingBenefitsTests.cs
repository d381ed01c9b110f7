using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.22.155(2), 50.20.099(1); WAC 192-270-035, -055, -070.</summary>
public class TrainingBenefitsTests
{
    private static readonly TrainingBenefitsFacts Good = new()
    {
        Week = new(new(2026, 8, 9)),
        Group = TrainingGroup.RecentVeteran,
        ClaimEffective = new(2026, 1, 4),
        BenefitYearEnds = new(2027, 1, 2),
        AppliedOn = new(2026, 1, 5),
        WeeklyBenefitAmount = 400,
        RegularBenefitsPaid = 10_400,
        BelongsToGroup = true,
        TrainingNeeded = true,
        PlanSubmittedOn = new(2026, 3, 1),
        EnrolledOn = new(2026, 4, 1),
        EnrolledFullTime = true,
        MakesProgress = true,
        ExpectsRecallFromStandby = false,
        FederalProgramPays = false,
        FundsAvailable = true,
        WorkRightVerified = true,
    };

    private static readonly TrainingBenefitsFacts Dislocated = Good with { Group = TrainingGroup.DislocatedWorker };

    [Theory]
    [InlineData(nameof(TrainingBenefitsFacts.BelongsToGroup), false, "RCW 50.22.155(2)(a)", Party.Claimant)]
    [InlineData(nameof(TrainingBenefitsFacts.TrainingNeeded), false, "RCW 50.22.155(2)(a)", Party.Staff)]
    [InlineData(nameof(TrainingBenefitsFacts.EnrolledFullTime), false, "RCW 50.22.155(2)(c)", Party.Other)]
    [InlineData(nameof(TrainingBenefitsFacts.MakesProgress), false, "RCW 50.22.155(2)(d)", Party.Other)]
    [InlineData(nameof(TrainingBenefitsFacts.WorkRightVerified), false, "RCW 50.20.099(1)", Party.Staff)]
    [InlineData(nameof(TrainingBenefitsFacts.ExpectsRecallFromStandby), true, "RCW 50.22.155(2)(e)(i)", Party.Claimant)]
    [InlineData(nameof(TrainingBenefitsFacts.FederalProgramPays), true, "RCW 50.22.155(2)(g)(iii)", Party.Staff)]
    [InlineData(nameof(TrainingBenefitsFacts.FundsAvailable), false, "RCW 50.22.155(2)(a)(ii)", Party.Staff)]
    public void Each_condition_is_needed(string member, bool bad, string cite, Party asked)
    {
        Assert.Equal((true, 10_400m), Result(Good));
        Assert.Equal((false, 0m), Result(Good.With(member, bad)));
        var refused = Assert.Single(TrainingBenefitsDecision.For(Good.With(member, bad)).All(), finding => finding.Rule == member);
        Assert.Equal((false, false, cite), (refused.Met, refused.Open, refused.Cite));
        Assert.Equal((null, 10_400m), Result(Good.With(member, null)));
        Assert.Equal((member, asked), Assert.Single(TrainingBenefitsDecision.For(Good.With(member, null)).OpenQuestions) is var open ? (open.Rule,
            open.Question!.Of) : default);
    }

    [Theory]
    [InlineData("2026-04-10", true)] // 95 days after the application
    [InlineData("2026-04-11", false)]
    public void The_plan_is_handed_in_within_ninety_five_days_of_the_application(string plan, bool met)
    {
        Assert.Equal(met, Result(Good with { PlanSubmittedOn = plan.Day() }).Payable);
        var limb = The(Good with { PlanSubmittedOn = plan.Day() }, nameof(TrainingBenefitsFacts.PlanSubmittedOn));
        Assert.Equal((met, "RCW 50.22.155(2)(b)(i)"), (limb.Met, limb.Cite));
        Assert.Equal(["Weekly/Eligibility/training-plan-time", "Weekly/Eligibility/training-notice-mail"], limb.Parameters.Select(used => used.Name));
    }

    [Theory]
    [InlineData("2026-05-10", true)] // 125 days after the application
    [InlineData("2026-05-11", false)]
    public void Training_is_entered_within_one_hundred_and_twenty_five_days_of_the_application(string enrolled, bool met)
    {
        Assert.Equal(met, Result(Good with { EnrolledOn = enrolled.Day() }).Payable);
        Assert.Equal((met, "RCW 50.22.155(2)(b)(ii)"),
            The(Good with { EnrolledOn = enrolled.Day() }, nameof(TrainingBenefitsFacts.EnrolledOn)) is var limb ? (limb.Met, limb.Cite) : default);
    }

    [Theory]
    [InlineData("2026-05-02", "2026-06-01", true)] // 90 and 120 days after February 1
    [InlineData("2026-05-03", "2026-06-01", false)]
    [InlineData("2026-05-02", "2026-06-02", false)]
    public void After_a_later_notice_the_times_are_ninety_and_one_hundred_and_twenty_days(string plan, string enrolled, bool met) =>
        Assert.Equal(met, Result(Good with { NotifiedOn = new(2026, 2, 1), PlanSubmittedOn = plan.Day(), EnrolledOn = enrolled.Day() }).Payable);

    [Fact]
    public void Good_cause_waives_both_times_and_unavailable_training_the_second()
    {
        var late = Good with { PlanSubmittedOn = new(2026, 6, 1), EnrolledOn = new(2026, 7, 1) };
        Assert.False(Result(late).Payable);
        Assert.True(Result(late with { TimesWaived = true }).Payable);
        Assert.False(Result(late with { TrainingNotAvailableInTime = true }).Payable);
        Assert.True(Result(late with { TrainingNotAvailableInTime = true, PlanSubmittedOn = new(2026, 3, 1) }).Payable);
        Assert.Contains("waived", The(late with { TimesWaived = true }, nameof(TrainingBenefitsFacts.EnrolledOn)).Because.En,
            StringComparison.Ordinal);
        Assert.DoesNotContain("waived", The(Good, nameof(TrainingBenefitsFacts.EnrolledOn)).Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-02", true)]
    [InlineData("2027-01-03", false)]
    public void A_dislocated_worker_has_until_the_end_of_the_benefit_year_and_no_waiver(string enrolled, bool met)
    {
        var facts = Dislocated with { EnrolledOn = enrolled.Day(), TimesWaived = true };
        Assert.Equal(met, Result(facts).Payable);
        Assert.Equal("RCW 50.22.155(2)(b)(iii)", The(facts, nameof(TrainingBenefitsFacts.EnrolledOn)).Cite);
    }

    [Theory]
    [InlineData(nameof(TrainingBenefitsFacts.PlanSubmittedOn))]
    [InlineData(nameof(TrainingBenefitsFacts.EnrolledOn))]
    public void Steps_not_taken_yet_are_asked(string member) => Assert.Null(Result(Good.With(member, null)).Payable);

    [Theory]
    [InlineData("22268.99", true)] // 130 percent of $17.13, the minimum wage of 2026, times 1,000 hours is $22,269
    [InlineData("22269", false)]
    public void Low_income_is_an_hourly_wage_below_130_percent_of_the_minimum_wage(string wages, bool met)
    {
        var facts = Good with { Group = TrainingGroup.LowIncome, BelongsToGroup = null, BaseYearWages = wages.Money(), BaseYearHours = 1_000 };
        Assert.Equal(met, Result(facts).Payable);
        var limb = The(facts, nameof(TrainingBenefitsFacts.BaseYearWages));
        Assert.Equal((met, "RCW 50.22.155(2)(a)(ii)"), (limb.Met, limb.Cite));
        Assert.Equal(["Weekly/Eligibility/training-low-income", "Monetary/state-minimum-wage"], limb.Parameters.Select(used => used.Name));
        Assert.Null(Result(facts with { BaseYearHours = null }).Payable);
        Assert.Null(Result(facts with { BaseYearWages = null }).Payable);
    }

    [Fact]
    public void A_dislocated_worker_needs_neither_funds_nor_full_time_nor_five_years()
    {
        var facts = Dislocated with
        {
            FundsAvailable = null,
            EnrolledFullTime = null,
            LastTrainingBenefitsOn = new(2025, 12, 31),
            ChangeDisapproved = true
        };
        Assert.True(Result(facts).Payable);
    }

    [Fact]
    public void A_disability_can_preclude_full_time() =>
        Assert.True(Result(Good with { EnrolledFullTime = false, FullTimePrecluded = true }).Payable);

    [Theory]
    [InlineData("2026-07-03", false)] // six months after January 3
    [InlineData("2026-07-04", true)]
    [InlineData(null, true)]
    public void A_definite_recall_within_six_months_bars(string? recalled, bool met)
    {
        var facts = Good with { LaidOffOn = new(2026, 1, 3), RecalledOn = recalled?.Day() };
        Assert.Equal(met, Result(facts).Payable);
        if (!met)
            Assert.Equal("RCW 50.22.155(2)(e)(ii)", The(facts, nameof(TrainingBenefitsFacts.RecalledOn)).Cite);
        Assert.True(Result(facts with { LaidOffOn = null }).Payable);
    }

    [Theory]
    [InlineData("2028-12-24", true)] // ends on December 30, 2028
    [InlineData("2028-12-31", false)] // ends on January 6, 2029, after January 2
    public void Weeks_are_payable_for_two_years_after_the_benefit_year(string sunday, bool met)
    {
        Assert.Equal(met, Result(Good with { Week = new(sunday.Day()) }).Payable);
        Assert.Equal("RCW 50.22.155(2)(g)(iv)", The(Good, nameof(TrainingBenefitsFacts.BenefitYearEnds)).Cite);
    }

    [Theory]
    [InlineData("2021-08-09", true)] // five years to the day
    [InlineData("2021-08-10", false)]
    public void Five_years_pass_between_training_benefits(string last, bool met)
    {
        var facts = Good with { LastTrainingBenefitsOn = last.Day() };
        Assert.Equal(met, Result(facts).Payable);
        Assert.Equal("RCW 50.22.155(2)(i)", The(facts, nameof(TrainingBenefitsFacts.LastTrainingBenefitsOn)).Cite);
    }

    [Fact]
    public void A_change_of_plan_that_was_disapproved_bars()
    {
        var facts = Good with { ChangeDisapproved = true };
        Assert.False(Result(facts).Payable);
        Assert.Equal("WAC 192-270-070(4)", The(facts, nameof(TrainingBenefitsFacts.ChangeDisapproved)).Cite);
    }

    [Theory]
    [InlineData(10_400, 10_400)] // 52 × 400 is 20,800
    [InlineData(0, 20_800)]
    [InlineData(20_800, 0)]
    [InlineData(25_000, 0)]
    public void In_all_they_come_to_fifty_two_weekly_amounts_less_the_regular_benefits(int paid, int total)
    {
        var decision = SomeConditions.Told(TrainingBenefitsDecision.For(Good with { RegularBenefitsPaid = paid }));
        Assert.Equal(total, decision.Total);
        Assert.Equal((total > 0, "RCW 50.22.155(2)(g)(i)"), (decision.Findings[^1].Met, decision.Findings[^1].Cite));
        Assert.Equal("Weekly/Eligibility/training-total", Assert.Single(decision.Findings[^1].Parameters).Name);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => TrainingBenefitsDecision.For(null!));
        Assert.Throws<ArgumentException>(() => TrainingBenefitsDecision.For(Good with { BaseYearHours = 0 }));
        Assert.Throws<ArgumentException>(() => TrainingBenefitsDecision.For(Good with { BaseYearWages = -1 }));
        Assert.Throws<ArgumentException>(() => TrainingBenefitsDecision.For(Good with { WeeklyBenefitAmount = -1 }));
        Assert.Throws<ArgumentException>(() => TrainingBenefitsDecision.For(Good with { RegularBenefitsPaid = -1 }));
        Assert.Throws<NoParameter>(() => TrainingBenefitsDecision.For(Good with { ClaimEffective = new(2012, 6, 24) }));
    }

    private static (bool? Payable, decimal Total) Result(TrainingBenefitsFacts facts) =>
        SomeConditions.Told(TrainingBenefitsDecision.For(facts)) is var decision ? (decision.Payable, decision.Total) : default;

    private static Finding The(TrainingBenefitsFacts facts, string rule) =>
        Assert.Single(TrainingBenefitsDecision.For(facts).All(), finding => finding.Rule == rule);
}
