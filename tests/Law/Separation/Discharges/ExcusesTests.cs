using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;

namespace BenefitsFlow.Tests.Law.Separation.Discharges;

/// <summary>RCW 50.04.294(2)(e), (3); WAC 192-150-200(3), 192-170-090.</summary>
public class ExcusesTests
{
    private static readonly QuarantineLeave Leave = new()
    {
        PublicHealthEmergency = true,
        HealthFacility = true,
        DirectCare = true,
        QuarantineGuided = true,
    };

    private static readonly DischargeFacts Jailed = SomeDischarge.Acts["Absences"] with
    {
        Incarceration = new()
        {
            ReleasedWithoutCharge = true,
            DischargedForAbsence = true,
            ToldEmployer = true,
            GoodCauseForSilence = false,
            WarnedOfAttendance = false,
            KnewArrestPossible = false,
        },
    };

    private static readonly DischargeFacts Silent = SomeDischarge.Bare with
    {
        Incarceration = new()
        {
            ReleasedWithoutCharge = true,
            DischargedForAbsence = true,
            ToldEmployer = false,
            GoodCauseForSilence = false,
            WarnedOfAttendance = false,
            KnewArrestPossible = false,
        },
    };

    [Theory]
    [InlineData("Excuses.Inability", "RCW 50.04.294(3)(a)")]
    [InlineData("Excuses.OrdinaryNegligence", "RCW 50.04.294(3)(b)")]
    [InlineData("Excuses.GoodFaithError", "RCW 50.04.294(3)(c)")]
    public void An_excuse_beats_the_general_limbs(string excuse, string cite)
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["GeneralConduct"].With(excuse, true));
        Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
        decision.Refused(excuse, cite);
    }

    [Theory]
    [InlineData("Excuses.Inability", "RCW 50.04.294(3)(a)")]
    [InlineData("Excuses.OrdinaryNegligence", "RCW 50.04.294(3)(b)")]
    [InlineData("Excuses.GoodFaithError", "RCW 50.04.294(3)(c)")]
    public void An_excuse_not_known_keeps_the_general_limbs_open_but_not_an_act_that_the_law_names(string excuse, string cite)
    {
        var general = DischargeDecision.For(SomeDischarge.Acts["GeneralConduct"].With(excuse, null));
        Assert.Equal(DischargeOutcome.Open, general.Outcome);
        general.Asked(excuse, cite, Party.Employer);
        Assert.Equal(DischargeOutcome.Misconduct, DischargeDecision.For(SomeDischarge.Acts["Dishonesty"].With(excuse, null)).Outcome);
    }

    [Theory]
    [InlineData("Excuses.Inability")]
    [InlineData("Excuses.OrdinaryNegligence")]
    [InlineData("Excuses.GoodFaithError")]
    public void An_excuse_beside_an_act_that_the_law_names_goes_to_a_person(string excuse)
    {
        var facts = SomeDischarge.Acts["RuleViolation"].With(excuse, true);
        var open = DischargeDecision.For(facts with { AnswersClosed = true });
        Assert.Equal(DischargeOutcome.Open, open.Outcome);
        open.Asked("Excuses.ActOutweighs", "RCW 50.04.294(3)", Party.Staff);
        Assert.Equal(DischargeOutcome.Misconduct, DischargeDecision.For(facts.With("Excuses.ActOutweighs", true)).Outcome);
        Assert.Equal(DischargeOutcome.NotMisconduct, DischargeDecision.For(facts.With("Excuses.ActOutweighs", false)).Outcome);
    }

    [Fact]
    public void An_act_that_is_not_shown_needs_no_person_to_weigh_an_excuse()
    {
        var facts = SomeDischarge.Acts["RuleViolation"].With("Excuses.Inability", true).With("RuleViolation.Violated", false);
        var decision = DischargeDecision.For(facts);
        Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
        Assert.False(decision.Has("Excuses.ActOutweighs"));
    }

    [Fact]
    public void What_is_likely_to_cause_serious_bodily_harm_is_no_ordinary_negligence()
    {
        var facts = SomeDischarge.Acts["GeneralConduct"].With("GeneralConduct.WillfulDisregard", false).With("GeneralConduct.SeriousHarm", true)
            .With("Excuses.OrdinaryNegligence", true);
        var decision = DischargeDecision.For(facts);
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        decision.Met("Excuses.OrdinaryNegligence", "WAC 192-150-200(3)(b)");
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Fact]
    public void Lawful_union_activity_is_never_misconduct()
    {
        foreach (var facts in SomeDischarge.Acts.Values)
        {
            var decision = DischargeDecision.For(facts with { LawfulUnionActivity = true });
            Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
            decision.Met("LawfulUnionActivity", "RCW 50.04.294(2)(e)");
            decision.Met("Exemption", "RCW 50.04.294");
            Assert.False(decision.Has("Misconduct"));
        }
    }

    [Fact]
    public void Whether_a_deliberate_act_was_union_activity_is_asked()
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["DeliberateAct"] with { LawfulUnionActivity = null });
        Assert.Equal(DischargeOutcome.Open, decision.Outcome);
        decision.Asked("LawfulUnionActivity", "RCW 50.04.294(2)(e)", Party.Employer);
        Assert.False(DischargeDecision.For(SomeDischarge.Acts["DeliberateAct"]).Has("Exemption"));
    }

    [Fact]
    public void A_health_care_workers_quarantine_leave_is_never_misconduct()
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["Absences"] with { QuarantineLeave = Leave });
        Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
        decision.Met("QuarantineLeave", "RCW 50.04.294(3)(d)");
        Assert.Equal(["Separation/quarantine-leave"], decision.Unconfirmed.Select(item => item.Parameter));
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [InlineData("PublicHealthEmergency", "RCW 50.04.294(3)(d)(i)", Party.Staff)]
    [InlineData("HealthFacility", "RCW 50.04.294(3)(d)(ii)", Party.Claimant)]
    [InlineData("DirectCare", "RCW 50.04.294(3)(d)(ii)", Party.Claimant)]
    [InlineData("QuarantineGuided", "RCW 50.04.294(3)(d)(i)", Party.Claimant)]
    public void Quarantine_leave_needs_each_of_its_limbs(string limb, string cite, Party asked)
    {
        var facts = SomeDischarge.Acts["Absences"] with { QuarantineLeave = Leave };
        var refused = DischargeDecision.For(facts.With($"QuarantineLeave.{limb}", false));
        Assert.Equal(DischargeOutcome.Misconduct, refused.Outcome);
        refused.Refused($"QuarantineLeave.{limb}", cite);
        var open = DischargeDecision.For(facts.With($"QuarantineLeave.{limb}", null));
        Assert.Equal(DischargeOutcome.Open, open.Outcome);
        open.Asked($"QuarantineLeave.{limb}", cite, asked);
        Assert.Equal(
            asked == Party.Staff ? DischargeOutcome.Open : DischargeOutcome.Misconduct,
            DischargeDecision.For(facts.With($"QuarantineLeave.{limb}", null) with { AnswersClosed = true }).Outcome);
    }

    [Fact]
    public void Quarantine_leave_not_known_does_not_hold_up_what_is_not_misconduct_anyway() => Assert.Equal(
        DischargeOutcome.NotMisconduct,
        DischargeDecision.For(SomeDischarge.Acts["Absences"].With("Absences.Repeated", false) with { QuarantineLeave = new() }).Outcome);

    [Fact]
    public void Quarantine_leave_is_not_decided_for_claims_before_July_4_2021()
    {
        var facts = SomeDischarge.Acts["Absences"] with { QuarantineLeave = Leave, ClaimBegins = new(2021, 7, 3) };
        Assert.Equal("Separation/quarantine-leave", Assert.Throws<NoParameter>(() => DischargeDecision.For(facts)).Parameter);
        Assert.Equal(DischargeOutcome.NotMisconduct, DischargeDecision.For(facts with { ClaimBegins = new(2021, 7, 4) }).Outcome);
    }

    [Fact]
    public void Jail_with_release_without_charge_is_not_misconduct()
    {
        var decision = DischargeDecision.For(Jailed);
        Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
        decision.Met("ReleasedWithoutCharge", "WAC 192-170-090(2)");
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [InlineData("Incarceration.ToldEmployer", "Incarceration.GoodCauseForSilence", true)]
    [InlineData("Incarceration.ToldEmployer", "Incarceration.DischargedForAbsence", false)]
    public void Silence_is_no_bar_to_release_with_good_cause_or_when_it_was_not_the_reason(string silent, string but, bool value) =>
        Assert.Equal(DischargeOutcome.NotMisconduct, DischargeDecision.For(Jailed.With(silent, false).With(but, value)).Outcome);

    [Theory]
    [InlineData("Incarceration.ReleasedWithoutCharge", "WAC 192-170-090(2)")]
    [InlineData("Incarceration.ToldEmployer", "WAC 192-170-090(3)")]
    public void Release_helps_only_without_charge_and_without_silence(string limb, string cite)
    {
        var decision = DischargeDecision.For(Jailed.With(limb, false));
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        var found = decision.Findings[1].WithLimbs().Single(finding => finding.Rule == limb);
        Assert.Equal((false, false, cite), (found.Met, found.Open, found.Cite));
        decision.Refused("Exemption", "RCW 50.04.294");
    }

    [Fact]
    public void Silence_towards_the_employer_may_be_misconduct_as_a_person_judges()
    {
        var open = DischargeDecision.For(Silent with { AnswersClosed = true });
        Assert.Equal(DischargeOutcome.Open, open.Outcome);
        open.Asked("Incarceration.Judged", "WAC 192-170-090", Party.Staff);
        open.Met("SilenceOnJail", "WAC 192-170-090(3)");
        Assert.Equal(DischargeOutcome.Misconduct, DischargeDecision.For(Silent.With("Incarceration.Judged", true)).Outcome);
        Assert.Equal(DischargeOutcome.NotMisconduct, DischargeDecision.For(Silent.With("Incarceration.Judged", false)).Outcome);
    }

    [Theory]
    [InlineData("Incarceration.WarnedOfAttendance")]
    [InlineData("Incarceration.KnewArrestPossible")]
    public void A_risk_taken_after_a_warning_may_be_misconduct_and_needs_both(string limb)
    {
        var risk = Silent.With("Incarceration.ReleasedWithoutCharge", false).With("Incarceration.ToldEmployer", true)
            .With("Incarceration.WarnedOfAttendance", true).With("Incarceration.KnewArrestPossible", true).With("Incarceration.Judged", true);
        var met = DischargeDecision.For(risk);
        Assert.Equal(DischargeOutcome.Misconduct, met.Outcome);
        met.Met("RiskOfArrest", "WAC 192-170-090(1)");
        var refused = DischargeDecision.For(risk.With(limb, false));
        Assert.Equal(DischargeOutcome.NotMisconduct, refused.Outcome);
        refused.Refused(limb, "WAC 192-170-090(1)");
        Assert.False(refused.Has("Incarceration.Judged"));
    }
}
