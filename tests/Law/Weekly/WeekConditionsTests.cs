using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Eligibility;
using BenefitsFlow.Law.Weekly.Pay;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>RCW 50.20.010(1): the conditions of a week come before its arithmetic.</summary>
public class WeekConditionsTests
{
    private static readonly WeekFacts Worked = SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20 };

    [Theory]
    [InlineData(false, WeekOutcome.Payable, 253)]
    [InlineData(true, WeekOutcome.NotEligible, 0)]
    [InlineData(null, WeekOutcome.Open, 0)]
    public void A_condition_refused_or_open_stops_the_week_before_its_arithmetic(bool? playsBetweenSeasons, WeekOutcome outcome, int payable)
    {
        var decision = WeekDecision.For(With(new AthleteFacts { BetweenSeasons = playsBetweenSeasons, WagesFromSports = 90, AllBaseYearWages = 100, AssuranceOfNextSeason = true }));
        Assert.Equal((outcome, payable), (decision.Outcome, (int)decision.Payable));
        Assert.Equal("RCW 50.20.010(1)", decision.Findings[0].Cite);
        Assert.Equal(outcome == WeekOutcome.Payable, decision.Findings.Count > 1);
        Assert.Equal(outcome == WeekOutcome.Open, decision.OpenQuestions.Any());
    }

    [Fact]
    public void A_week_that_waits_serves_no_waiting_week()
    {
        var facts = With(new AthleteFacts { BetweenSeasons = true, WagesFromSports = 90, AllBaseYearWages = 100, AssuranceOfNextSeason = true }) with { WaitingWeekDue = true };
        Assert.Equal(WeekOutcome.NotEligible, WeekDecision.For(facts).Outcome);
    }

    [Fact]
    public void Conditions_that_were_not_raised_stand_in_no_ones_way() => Assert.Equal(253, WeekDecision.For(With(null)).Payable);

    [Fact]
    public void The_conditions_of_another_week_are_refused() => Assert.Contains(
        "another week",
        Assert.Throws<ArgumentException>(() => WeekDecision.For(Worked with { Conditions = new() { Week = Worked.Week.Plus(1) } })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_week_with_its_conditions_is_replayed()
        => Assert.True(Replay.Of(WeekDecision.For(With(new AthleteFacts { BetweenSeasons = false }))).Same);

    /// <summary>RCW 50.20.043, 50.20.117; WAC 192-170-010(2), (7): what takes the place of availability takes the place of its hours.</summary>
    public static TheoryData<WeekEligibilityFacts, string> InPlaceOfHours => new()
    {
        { new() { Week = Worked.Week, Training = InTraining }, "RCW 50.20.043" },
        { new() { Week = Worked.Week, Availability = new(), Training = InTraining }, "RCW 50.20.043" },
        { new() { Week = Worked.Week, ServingAsJuror = true }, "RCW 50.20.117" },
        { new() { Week = Worked.Week, ElectricalApprentice = true }, "WAC 192-170-010(2)" },
        { new() { Week = Worked.Week, Availability = new() { Disaster = new(AvailableAfterDisaster: true) } }, "WAC 192-170-010(7)" },
    };

    [Theory]
    [MemberData(nameof(InPlaceOfHours))]
    public void No_hours_of_availability_are_asked_where_the_law_does_not_ask_for_availability(WeekEligibilityFacts conditions, string cite)
    {
        var decision = WeekDecision.For(Worked with { HoursAvailable = 0, Conditions = conditions });
        Assert.Equal((WeekOutcome.Payable, 253m), (decision.Outcome, decision.Payable));
        var finding = decision.Findings.Single(finding => finding.Rule == "Availability");
        Assert.Equal((cite, true), (finding.Cite, finding.Met));
        Assert.NotEqual(finding.Because.En, finding.Because.Es);
    }

    [Fact]
    public void What_is_not_shown_takes_the_place_of_nothing()
    {
        var conditions = new WeekEligibilityFacts { Week = Worked.Week, Training = InTraining with { SatisfactoryProgress = false } };
        Assert.Equal(WeekOutcome.Availability, WeekDecision.For(Worked with { HoursAvailable = 0, Conditions = conditions }).Outcome);
    }

    [Fact]
    public void Days_paid_for_an_injury_at_work_are_taken_off_all_the_same()
    {
        var facts = Worked with { HoursAvailable = 0, TimeLossDays = 1, Conditions = new() { Week = Worked.Week, Training = InTraining } };
        Assert.Equal(195, WeekDecision.For(facts).Payable); // 400 x 6/7 - 147
    }

    /// <summary>WAC 192-170-070(2): said once, with the conditions or with the week.</summary>
    [Theory]
    [InlineData("17", WeekOutcome.Payable)]
    [InlineData("16.9", WeekOutcome.Availability)]
    public void A_part_time_worker_among_the_conditions_is_one_for_the_hours_too(string hours, WeekOutcome outcome)
    {
        var able = new AvailabilityFacts
        {
            AbleToWork = true,
            AcceptsFullTime = false,
            AcceptsPartTimeAndTemporary = true,
            PartTimeWorker = true,
            CanReportForWork = true,
            ConditionsLimitReturn = false,
            InLaborMarket = true,
        };
        var facts = SomeWeek.Idle with { HoursAvailable = hours.Money(), Conditions = new() { Week = Worked.Week, Availability = able } };
        Assert.Equal(outcome, WeekDecision.For(facts).Outcome);
        Assert.Equal(WeekOutcome.Availability, WeekDecision.For(facts with { Conditions = null }).Outcome);
    }

    /// <summary>RCW 50.20.250(3)(b): "considered to be 'unemployed'"; net income is deducted as ever.</summary>
    [Theory]
    [InlineData(true, WeekOutcome.Payable, 253)]
    [InlineData(false, WeekOutcome.NotUnemployed, 0)]
    public void One_in_the_self_employment_programme_counts_as_unemployed_at_any_hours(bool participates, WeekOutcome outcome, int payable)
    {
        var program = new SelfEmploymentAssistanceFacts
        {
            ProfiledOrTrainingEligible = true,
            EnrolledInApprovedProgram = true,
            ParticipatesAsPlanned = participates,
            ParticipationBegan = Worked.Week,
        };
        var facts = SomeWeek.Idle with
        {
            HoursWorked = 60,
            Pay = [new() { Kind = PayKind.SelfEmployment, Amount = 200, ForThisWeek = true }],
            Conditions = new() { Week = Worked.Week, SelfEmploymentAssistance = program },
        };
        var decision = WeekDecision.For(facts);
        Assert.Equal((outcome, payable), (decision.Outcome, (int)decision.Payable));
        Assert.Equal(participates, decision.Findings.SelectMany(finding => finding.Limbs).Any(limb => limb.Cite == "RCW 50.20.250(3)(b)"));
        var asked = WeekDecision.For(facts with { Pay = [new() { Kind = PayKind.SelfEmployment, Amount = 200 }] });
        Assert.Equal(participates ? WeekOutcome.Open : WeekOutcome.NotUnemployed, asked.Outcome);
    }

    private static ApprovedTrainingFacts InTraining { get; } = new() { TrainingApproved = true, FullTimeTraining = true, SatisfactoryProgress = true };

    private static WeekFacts With(AthleteFacts? athlete) => Worked with { Conditions = new() { Week = Worked.Week, Athlete = athlete } };
}
