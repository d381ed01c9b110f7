using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.010(1)(c), (4), (5); WAC 192-170-010, 192-170-050, 192-170-070, 192-140-070.</summary>
public class AbleAndAvailableTests
{
    private static readonly AvailabilityFacts Good = new()
    {
        AbleToWork = true,
        AcceptsFullTime = true,
        AcceptsPartTimeAndTemporary = true,
        CanReportForWork = true,
        ConditionsLimitReturn = false,
        InLaborMarket = true,
    };

    private static readonly DisabilityFacts Disabled = new()
    {
        IsDisability = true,
        LimitsHours = true,
        SeeksWorkWithinLimits = true,
        NarrowsProspects = false,
        VerifiedByPhysician = true,
    };

    private static readonly HealthEmergencyFacts AtRisk = new()
    {
        DeclaredInWeek = true,
        SeeksWorkFromHome = true,
        HigherRiskByAge = true,
        HigherRiskByVerifiedCondition = false
    };

    private static readonly HealthEmergencyFacts Quarantined = new()
    {
        DeclaredInWeek = true,
        HealthWorkerInQuarantine = true,
        AvailableLaterOrFromHome = true
    };

    [Theory]
    [InlineData(nameof(AvailabilityFacts.AbleToWork), false, "RCW 50.20.010(1)(c)")]
    [InlineData(nameof(AvailabilityFacts.AcceptsFullTime), false, "WAC 192-170-010(1)(a)")]
    [InlineData(nameof(AvailabilityFacts.AcceptsPartTimeAndTemporary), false, "WAC 192-170-010(1)(a)")]
    [InlineData(nameof(AvailabilityFacts.CanReportForWork), false, "WAC 192-170-010(1)(b)")]
    [InlineData(nameof(AvailabilityFacts.ConditionsLimitReturn), true, "WAC 192-170-010(1)(c)")]
    public void Each_condition_of_availability_is_needed(string member, bool bad, string cite) =>
        SomeConditions.Turned(Good, member, bad, cite, Party.Claimant, Of);

    [Theory]
    [InlineData(true, null, null, WeekEligible.Eligible)]
    [InlineData(false, true, null, WeekEligible.Eligible)]
    [InlineData(false, null, true, WeekEligible.Eligible)]
    [InlineData(false, false, false, WeekEligible.NotEligible)]
    [InlineData(false, false, null, WeekEligible.Open)]
    [InlineData(null, false, false, WeekEligible.Open)]
    public void One_is_in_the_labor_market_area_or_has_a_reason_that_counts(bool? present, bool? elsewhere, bool? disaster, WeekEligible outcome)
    {
        var facts = Of(Good with { InLaborMarket = present, SeeksWorkElsewhere = elsewhere, KeptAwayByDisaster = disaster });
        Assert.Equal(outcome, facts.Outcome());
        string[] cites = ["WAC 192-170-010(1)(e)", "WAC 192-170-010(1)(e)(i)", "WAC 192-170-010(1)(e)(ii)"];
        Assert.Equal(present == true ? cites[..1] : cites, facts.The("LaborMarket").Limbs.Select(limb => limb.Cite));
    }

    [Theory]
    [InlineData(true, false, false, WeekEligible.Eligible)]
    [InlineData(false, true, false, WeekEligible.Eligible)]
    [InlineData(false, false, true, WeekEligible.Eligible)]
    [InlineData(false, false, false, WeekEligible.NotEligible)]
    [InlineData(false, false, null, WeekEligible.Open)]
    public void Abroad_one_of_three_is_enough(bool? there, bool? here, bool? onBase, WeekEligible outcome)
    {
        var facts = Of(Good with { Abroad = new(there, here, onBase) });
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal(["WAC 192-170-010(4)(a)", "WAC 192-170-010(4)(b)", "WAC 192-170-010(4)(c)"],
            facts.The("Abroad").Limbs.Select(limb => limb.Cite));
    }

    [Fact]
    public void Being_abroad_does_not_replace_the_other_conditions() =>
        Assert.Equal(WeekEligible.NotEligible, Of(Good with { Abroad = new(true, true, true), AbleToWork = false }).Outcome());

    [Theory]
    [InlineData(true, false, WeekEligible.Eligible)]
    [InlineData(false, true, WeekEligible.Eligible)]
    [InlineData(false, false, WeekEligible.NotEligible)]
    [InlineData(false, null, WeekEligible.Open)]
    public void After_a_disaster_later_or_local_work_is_enough(bool? later, bool? local, WeekEligible outcome)
    {
        var facts = Of(new() { AbleToWork = false, Disaster = new(later, local) });
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal(["WAC 192-170-010(7)(a)(i)", "WAC 192-170-010(7)(a)(ii)"], facts.The("Disaster").Limbs.Select(limb => limb.Cite));
    }

    [Theory]
    [InlineData(nameof(HealthEmergencyFacts.DeclaredInWeek), "WAC 192-170-010(6)(c)", Party.Staff)]
    [InlineData(nameof(HealthEmergencyFacts.SeeksWorkFromHome), "RCW 50.20.010(4)(a)", Party.Claimant)]
    [InlineData(nameof(HealthEmergencyFacts.HigherRiskByAge), "RCW 50.20.010(4)(b)(i)", Party.Claimant)]
    public void At_higher_risk_in_an_emergency_work_from_home_is_enough(string member, string cite, Party asked) =>
        SomeConditions.Turned(AtRisk, member, false, cite, asked, emergency => Of(new() { AbleToWork = false, HealthEmergency = emergency }));

    [Fact]
    public void A_verified_condition_is_a_higher_risk_too() => SomeConditions.Turned(
        AtRisk with { HigherRiskByAge = false, HigherRiskByVerifiedCondition = true },
        nameof(HealthEmergencyFacts.HigherRiskByVerifiedCondition),
        false,
        "RCW 50.20.010(4)(b)(ii)",
        Party.Claimant,
        emergency => Of(new() { AbleToWork = false, HealthEmergency = emergency }));

    [Theory]
    [InlineData(nameof(HealthEmergencyFacts.DeclaredInWeek), "WAC 192-170-010(6)(c)", Party.Staff)]
    [InlineData(nameof(HealthEmergencyFacts.AvailableLaterOrFromHome), "WAC 192-170-010(5)(a)", Party.Claimant)]
    public void For_a_health_care_worker_in_quarantine_later_work_is_enough(string member, string cite, Party asked) =>
        SomeConditions.Turned(Quarantined, member, false, cite, asked, emergency => Of(new() { AbleToWork = false, HealthEmergency = emergency }));

    [Theory]
    [InlineData(nameof(DisabilityFacts.IsDisability), false, "WAC 192-170-050(1)(a)", Party.Claimant)]
    [InlineData(nameof(DisabilityFacts.LimitsHours), false, "WAC 192-170-050(1)(b)(i)", Party.Claimant)]
    [InlineData(nameof(DisabilityFacts.SeeksWorkWithinLimits), false, "WAC 192-170-050(1)(b)(ii)", Party.Claimant)]
    [InlineData(nameof(DisabilityFacts.NarrowsProspects), true, "WAC 192-170-050(1)(b)(iii)", Party.Staff)]
    [InlineData(nameof(DisabilityFacts.VerifiedByPhysician), false, "WAC 192-170-050(1)(e)", Party.Other)]
    public void A_disability_can_make_less_than_full_time_suitable(string member, bool bad, string cite, Party asked) =>
        SomeConditions.Turned(Disabled, member, bad, cite, asked, disability => Of(Good with { AcceptsFullTime = false, Disability = disability }));

    [Fact]
    public void A_part_time_worker_need_not_accept_full_time_work()
    {
        var facts = Of(Good with { AcceptsFullTime = false, PartTimeWorker = true });
        Assert.Equal((WeekEligible.Eligible, "WAC 192-170-070(1)"), (facts.Outcome(), facts.The(nameof(AvailabilityFacts.PartTimeWorker)).Cite));
    }

    [Fact]
    public void Part_time_work_that_hurts_the_return_to_the_trade_need_not_be_accepted()
    {
        var facts = Of(Good with { AcceptsPartTimeAndTemporary = false, PartTimeWouldInterfere = true });
        Assert.Equal((WeekEligible.Eligible, "WAC 192-170-010(1)(a)(i)"),
            (facts.Outcome(), facts.The(nameof(AvailabilityFacts.PartTimeWouldInterfere)).Cite));
        Assert.Equal(WeekEligible.NotEligible, Of(Good with { AcceptsFullTime = false, PartTimeWouldInterfere = true }).Outcome());
    }

    [Theory]
    [InlineData(nameof(WeekEligibilityFacts.ElectricalApprentice), "WAC 192-170-010(2)")]
    [InlineData(nameof(WeekEligibilityFacts.ServingAsJuror), "RCW 50.20.117")]
    [InlineData(nameof(WeekEligibilityFacts.InTradeActTraining), "RCW 50.20.118(2)(a)")]
    public void Some_count_as_available(string standing, string cite)
    {
        var facts = Of(Good with { AbleToWork = false }).With(standing, true);
        Assert.Equal((WeekEligible.Eligible, cite), (facts.Outcome(), facts.The(standing).Cite));
    }

    [Fact]
    public void Training_the_self_employment_programme_and_a_workshop_replace_availability()
    {
        var facts = Of(Good with { AbleToWork = false });
        Assert.Equal(WeekEligible.Eligible, (facts with { Training = TrainingTests.Good }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (facts with { SelfEmploymentAssistance = TrainingTests.Program }).Outcome());
        var attended = facts with { Workshop = new() { Attended = true } };
        Assert.Equal(WeekEligible.Eligible, attended.Outcome());
        Assert.Contains(WeekEligibility.For(attended).All(), finding => finding is { Met: true, Cite: "WAC 192-180-040(5)" });
        Assert.Equal(WeekEligible.NotEligible, (facts with { Workshop = new() { Attended = true, Directed = false } }).Outcome());
    }

    [Fact]
    public void Silence_is_taken_for_not_available()
    {
        var silent = SomeConditions.None with { DidNotReply = [Unanswered.Availability] };
        Assert.Equal((WeekEligible.NotEligible, "WAC 192-140-070(1)"), (silent.Outcome(), silent.The("Presumption").Cite));
        Assert.Equal(WeekEligible.Eligible, (silent with { Availability = Good }).Outcome());
        Assert.Equal(WeekEligible.NotEligible, (silent with { Availability = Good with { InLaborMarket = null } }).Outcome());
    }

    private static WeekEligibilityFacts Of(AvailabilityFacts availability) => SomeConditions.None with { Availability = availability };
}
