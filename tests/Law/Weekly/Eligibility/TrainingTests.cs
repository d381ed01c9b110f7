using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.043, 50.20.250; WAC 192-200-020 to -060.</summary>
public class TrainingTests
{
    internal static readonly ApprovedTrainingFacts Good = new() { TrainingApproved = true, FullTimeTraining = true, SatisfactoryProgress = true };

    internal static readonly SelfEmploymentAssistanceFacts Program = new()
    {
        ProfiledOrTrainingEligible = true,
        EnrolledInApprovedProgram = true,
        ParticipatesAsPlanned = true,
        ParticipationBegan = new(new(2026, 6, 7)),
    };

    private static readonly TrainingApprovalFacts Application = new()
    {
        PlanToFinish = true,
        GoodFacility = true,
        JobsInOccupation = true,
        OversupplyOfWorkers = false,
        AptitudeForTraining = true,
        PoorProspectsNow = true,
        ForDegree = false,
    };

    [Theory]
    [InlineData(nameof(ApprovedTrainingFacts.TrainingApproved), "WAC 192-200-020(1)", Party.Staff)]
    [InlineData(nameof(ApprovedTrainingFacts.FullTimeTraining), "WAC 192-200-030(1)(a)", Party.Other)]
    [InlineData(nameof(ApprovedTrainingFacts.SatisfactoryProgress), "WAC 192-200-030(1)(b)", Party.Other)]
    public void Training_excuses_when_approved_full_time_and_making_progress(string member, string cite, Party asked) =>
        SomeConditions.Turned(Good, member, false, cite, asked, training => SomeConditions.NoSearch with { Training = training });

    [Theory]
    [InlineData(nameof(SelfEmploymentAssistanceFacts.ProfiledOrTrainingEligible), "RCW 50.20.250(2)(b)", Party.Staff)]
    [InlineData(nameof(SelfEmploymentAssistanceFacts.EnrolledInApprovedProgram), "RCW 50.20.250(2)(c)", Party.Other)]
    [InlineData(nameof(SelfEmploymentAssistanceFacts.ParticipatesAsPlanned), "RCW 50.20.250(4)", Party.Other)]
    public void The_self_employment_programme_asks_for_each(string member, string cite, Party asked) =>
        SomeConditions.Turned(Program, member, false, cite, asked, InProgram);

    [Theory]
    [InlineData("2026-08-16", false)] // begins after the week
    [InlineData("2026-08-09", true)]
    [InlineData("2025-08-17", true)] // the week is the 52nd
    [InlineData("2025-08-10", false)] // the 53rd
    public void The_self_employment_programme_excuses_for_fifty_two_weeks(string began, bool met)
    {
        var facts = InProgram(Program with { ParticipationBegan = new(began.Day()) });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var within = facts.The(nameof(SelfEmploymentAssistanceFacts.ParticipationBegan));
        Assert.Equal((met, "RCW 50.20.250(3)(a)", "Weekly/Eligibility/self-employment-weeks"),
            (within.Met, within.Cite, Assert.Single(within.Parameters).Name));
    }

    [Fact]
    public void The_beginning_is_asked() => Assert.Equal(WeekEligible.Open, InProgram(Program with { ParticipationBegan = null }).Outcome());

    [Theory]
    [InlineData("2026-08-08", false)]
    [InlineData("2026-08-09", true)]
    public void A_completed_programme_excuses_no_longer(string completed, bool met)
    {
        var facts = InProgram(Program with { CompletedOn = completed.Day() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        if (!met)
            Assert.Equal("WAC 192-200-055(2)", facts.The(nameof(SelfEmploymentAssistanceFacts.CompletedOn)).Cite);
    }

    [Fact]
    public void One_removed_is_out_for_the_benefit_year()
    {
        var facts = InProgram(Program with { RemovedThisBenefitYear = true });
        Assert.Equal(WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal("WAC 192-200-060(2)", facts.The(nameof(SelfEmploymentAssistanceFacts.RemovedThisBenefitYear)).Cite);
    }

    [Theory]
    [InlineData(nameof(TrainingApprovalFacts.PlanToFinish), false, "WAC 192-200-020(2)(a)")]
    [InlineData(nameof(TrainingApprovalFacts.GoodFacility), false, "WAC 192-200-020(2)(b)")]
    [InlineData(nameof(TrainingApprovalFacts.JobsInOccupation), false, "WAC 192-200-020(2)(c)")]
    [InlineData(nameof(TrainingApprovalFacts.OversupplyOfWorkers), true, "WAC 192-200-020(2)(d)")]
    [InlineData(nameof(TrainingApprovalFacts.AptitudeForTraining), false, "WAC 192-200-020(2)(e)")]
    [InlineData(nameof(TrainingApprovalFacts.PoorProspectsNow), false, "WAC 192-200-020(2)(f)")]
    public void A_factor_against_training_leaves_it_to_a_person(string member, bool bad, string cite)
    {
        Assert.True(SomeConditions.Told(TrainingApprovalDecision.For(Application)).Approved);
        var against = SomeConditions.Told(TrainingApprovalDecision.For(Application.With(member, bad)));
        Assert.Null(against.Approved);
        Assert.Equal((member, cite), Assert.Single(against.Findings, finding => !finding.Met) is var factor ? (factor.Rule, factor.Cite) : default);
        var unknown = TrainingApprovalDecision.For(Application.With(member, null));
        Assert.Null(unknown.Approved);
        Assert.Equal((cite, Party.Staff), (Assert.Single(unknown.OpenQuestions).Cite, unknown.OpenQuestions.First().Question!.Of));
    }

    [Fact]
    public void A_degree_is_no_training()
    {
        var decision = TrainingApprovalDecision.For(Application with { ForDegree = true });
        Assert.False(decision.Approved);
        Assert.Equal("WAC 192-200-010(2)", Assert.Single(decision.Findings, finding => !finding.Met).Cite);
        Assert.Null(TrainingApprovalDecision.For(Application with { ForDegree = null }).Approved);
    }

    [Fact]
    public void Training_that_the_job_requires_is_not_asked_about_prospects()
    {
        var decision = SomeConditions.Told(TrainingApprovalDecision.For(Application with { PoorProspectsNow = false, RequiredByJob = true }));
        Assert.True(decision.Approved);
        Assert.Contains("WAC 192-200-020(3)", decision.Findings.Select(finding => finding.Cite));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, null)]
    [InlineData(null, null)]
    public void Academic_training_meets_requirements_of_the_occupation(bool? meets, bool? approved)
    {
        var decision = TrainingApprovalDecision.For(Application with { Academic = true, MeetsOccupationRequirements = meets });
        Assert.Equal((approved, "WAC 192-200-020(4)"), (decision.Approved, decision.Findings[^1].Cite));
    }

    [Fact]
    public void The_commissioner_can_waive_the_requirements()
    {
        var decision = SomeConditions.Told(TrainingApprovalDecision.For(new() { WaivedByCommissioner = true }));
        Assert.Equal((true, "WAC 192-200-020(5)"), (decision.Approved, Assert.Single(decision.Findings).Cite));
        Assert.Throws<ArgumentNullException>(() => TrainingApprovalDecision.For(null!));
    }

    private static WeekEligibilityFacts InProgram(SelfEmploymentAssistanceFacts program) =>
        SomeConditions.NoSearch with { SelfEmploymentAssistance = program };
}
