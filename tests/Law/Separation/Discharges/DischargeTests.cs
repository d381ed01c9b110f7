using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;

namespace BenefitsFlow.Tests.Law.Separation.Discharges;

/// <summary>RCW 50.20.066(1); WAC 192-130-080, 192-140-100, 192-100-065.</summary>
public class DischargeTests
{
    [Fact]
    public void A_claim_before_January_4_2004_is_not_decided_by_this_law()
    {
        var facts = SomeDischarge.Acts["Absences"] with { ClaimBegins = new(2004, 1, 3), Separated = new(2004, 1, 2) };
        var missing = Assert.Throws<NoParameter>(() => DischargeDecision.For(facts));
        Assert.Equal(("Separation/misconduct-weeks", new DateOnly(2004, 1, 3)), (missing.Parameter, missing.On));
        Assert.Throws<NoParameter>(() => DischargeDecision.For(facts.With("Absences.Repeated", false)));
        Assert.Equal(DischargeOutcome.Misconduct, DischargeDecision.For(facts with { ClaimBegins = new(2004, 1, 4) }).Outcome);
    }

    [Theory]
    [InlineData(false, "You were discharged on March 18, 2026.", "Usted fue despedido el 18 de marzo de 2026.")]
    [InlineData(true, "You were suspended on March 18, 2026. The law treats a suspension like a discharge.",
        "Usted fue suspendido el 18 de marzo de 2026. La ley trata una suspensión como un despido.")]
    public void A_suspension_counts_like_a_discharge(bool suspended, string en, string es)
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["Absences"] with { Suspended = suspended });
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        decision.Met("Separation", "RCW 50.20.066(1)");
        Assert.Equal(new Sentence(en, es), decision.Of("Separation").Because);
    }

    [Fact]
    public void Alcoholism_is_no_defense()
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["Absences"] with { AlcoholismClaimed = true });
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        decision.Refused("Alcoholism", "RCW 50.20.066(1)");
        Assert.False(DischargeDecision.For(SomeDischarge.Acts["Absences"]).Has("Alcoholism"));
    }

    [Fact]
    public void A_denial_names_its_first_day_weeks_and_earnings_and_shows_the_parameters()
    {
        var denial = DischargeDecision.For(SomeDischarge.Acts["Absences"]).Of("Denial");
        Assert.Equal(
            "Benefits are denied from March 15, 2026, for that week and 10 weeks more, and until you earn 10 times your weekly benefit amount " +
            "in real, covered work.",
            denial.Because.En);
        Assert.Contains("15 de marzo de 2026", denial.Because.Es, StringComparison.Ordinal);
        Assert.Contains("10 semanas más", denial.Because.Es, StringComparison.Ordinal);
        Assert.Equal(
            [("Separation/misconduct-weeks", "10"), ("Separation/misconduct-multiple", "10")],
            denial.Parameters.Select(used => (used.Name, used.Value)));
        Assert.Equal("RCW 50.20.066(1)", denial.Cite);
    }

    [Theory]
    [InlineData("2026-03-14", "2026-03-08")] // a Saturday ends its week
    [InlineData("2026-03-15", "2026-03-15")]
    [InlineData("2026-03-21", "2026-03-15")]
    [InlineData("2026-03-22", "2026-03-22")]
    public void A_denial_begins_with_the_first_day_of_the_week_of_the_discharge(string separated, string sunday) => Assert.Equal(
        new Week(sunday.Day()), DischargeDecision.For(SomeDischarge.Acts["Absences"] with { Separated = separated.Day() }).DeniedFrom);

    [Fact]
    public void A_silent_claimant_with_an_unknown_employer_is_presumed_to_have_committed_misconduct()
    {
        var decision = DischargeDecision.For(SomeDischarge.Bare with { ClaimantSilent = true, EmployerIdentified = false });
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        decision.Met("ClaimantSilence", "WAC 192-140-100(1)(a)");
        Assert.False(decision.Has("Misconduct"));
        Assert.True(decision.Has("Denial"));
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Fact]
    public void A_silent_claimant_with_a_known_employer_is_denied_only_on_the_evidence()
    {
        var open = DischargeDecision.For(SomeDischarge.Bare with { ClaimantSilent = true });
        Assert.Equal(DischargeOutcome.Open, open.Outcome);
        open.Refused("ClaimantSilence", "WAC 192-140-100(1)(b)");
        var closed = DischargeDecision.For(SomeDischarge.Bare with { ClaimantSilent = true, AnswersClosed = true });
        Assert.Equal(DischargeOutcome.NotMisconduct, closed.Outcome);
        Assert.Equal(DischargeOutcome.Misconduct, DischargeDecision.For(SomeDischarge.Acts["Absences"] with { ClaimantSilent = true }).Outcome);
        open.SpeaksOf(typeof(DischargeFacts));
    }

    [Fact]
    public void A_claimant_who_answers_is_never_presumed_guilty() => Assert.False(
        DischargeDecision.For(SomeDischarge.Bare with { EmployerIdentified = false }).Has("ClaimantSilence"));

    [Fact]
    public void What_the_employer_has_not_shown_once_answers_are_closed_is_not_shown()
    {
        var facts = SomeDischarge.Acts["Dishonesty"].With("Dishonesty.MeantToDeceive", null);
        Assert.Equal(DischargeOutcome.Open, DischargeDecision.For(facts).Outcome);
        var closed = DischargeDecision.For(facts with { AnswersClosed = true });
        Assert.Equal(DischargeOutcome.NotMisconduct, closed.Outcome);
        closed.Met("Burden", "WAC 192-130-080");
        Assert.False(closed.Has("Denial"));
        Assert.False(DischargeDecision.For(SomeDischarge.Acts["Dishonesty"] with { AnswersClosed = true }).Has("Burden"));
        closed.SpeaksOf(typeof(DischargeFacts));
    }

    /// <summary>RCW 50.04.294(2)(e): lawful union activity "may not" disqualify.</summary>
    [Fact]
    public void What_the_law_exempts_is_not_presumed_to_be_misconduct()
    {
        var silent = SomeDischarge.Bare with { ClaimantSilent = true, EmployerIdentified = false };
        Assert.Equal(DischargeOutcome.NotMisconduct, DischargeDecision.For(silent with { LawfulUnionActivity = true }).Outcome);
        Assert.Equal(DischargeOutcome.Misconduct, DischargeDecision.For(silent with { LawfulUnionActivity = false }).Outcome);
    }

    [Fact]
    public void A_person_s_judgement_that_no_longer_matters_holds_nothing_up()
    {
        var facts = SomeDischarge.Acts["Absences"] with
        {
            HarmToEmployer = null,
            AnswersClosed = true,
            Incarceration = new() { WarnedOfAttendance = true, KnewArrestPossible = true, ReleasedWithoutCharge = false },
        };
        var decision = DischargeDecision.For(facts);
        Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
        decision.Met("Burden", "WAC 192-130-080");
        Assert.Equal(DischargeOutcome.Open, DischargeDecision.For(facts with { Absences = null, HarmToEmployer = true }).Outcome);
    }

    [Fact]
    public void A_decision_keeps_its_facts_and_its_edition()
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["Absences"]);
        Assert.Same(SomeDischarge.Acts["Absences"], decision.Facts);
        Assert.Equal(LawEdition.Current.Name, decision.Edition);
        var milder = LawEdition.Current.Proposing("Separation/misconduct-weeks", (new DateOnly(2004, 1, 4), 5));
        var proposed = DischargeDecision.For(SomeDischarge.Acts["Absences"], milder);
        Assert.Contains("5 weeks more", proposed.Of("Denial").Because.En, StringComparison.Ordinal);
    }
}
