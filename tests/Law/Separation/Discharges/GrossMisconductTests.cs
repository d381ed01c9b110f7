using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;

namespace BenefitsFlow.Tests.Law.Separation.Discharges;

/// <summary>RCW 50.04.294(4); WAC 192-150-205, -220, -225.</summary>
public class GrossMisconductTests
{
    private static readonly DischargeFacts Convicted = SomeDischarge.Acts["Dishonesty"] with
    {
        CriminalAct = new() { Crime = true, Convicted = true },
    };

    private static readonly DischargeFacts Admitted = SomeDischarge.Acts["Dishonesty"] with
    {
        CriminalAct = new() { Crime = true, Convicted = false, AdmittedTo = AdmittedTo.Police, EveryElement = true, CausedDischarge = true },
    };

    private static readonly DischargeFacts Flagrant = SomeDischarge.Acts["Insubordination"] with
    {
        FlagrantConduct = new() { Flagrant = true, Wanton = true, Judged = true },
    };

    [Fact]
    public void A_conviction_is_gross_misconduct()
    {
        var decision = DischargeDecision.For(Convicted);
        Assert.Equal(DischargeOutcome.GrossMisconduct, decision.Outcome);
        Assert.Equal(new Week(new(2026, 3, 15)), decision.DeniedFrom);
        decision.Met("CriminalAct.Convicted", "RCW 50.04.294(4)");
        decision.Met("GrossMisconduct", "RCW 50.04.294(4)");
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [InlineData(AdmittedTo.Court, "WAC 192-150-220(1)(d)(i)", true)]
    [InlineData(AdmittedTo.Prosecutor, "WAC 192-150-220(1)(d)(i)", true)]
    [InlineData(AdmittedTo.Police, "WAC 192-150-220(1)(d)(i)", true)]
    [InlineData(AdmittedTo.AdministrativeLawJudge, "WAC 192-150-220(1)(d)(ii)", true)]
    [InlineData(AdmittedTo.ProfessionalBody, "WAC 192-150-220(1)(d)(iii)", true)]
    [InlineData(AdmittedTo.OtherDisciplinaryBody, "WAC 192-150-220(1)(d)(iv)", true)]
    [InlineData(AdmittedTo.Employer, "WAC 192-150-220(1)(e)", false)]
    [InlineData(AdmittedTo.Agency, "WAC 192-150-220(1)(e)", false)]
    [InlineData(AdmittedTo.NoOne, "WAC 192-150-220(1)(d)", false)]
    public void An_admission_counts_only_to_a_competent_authority(AdmittedTo to, string cite, bool counts)
    {
        var decision = DischargeDecision.For(Admitted.With("CriminalAct.AdmittedTo", (int)to));
        Assert.Equal(counts ? DischargeOutcome.GrossMisconduct : DischargeOutcome.Misconduct, decision.Outcome);
        var authority = decision.Of("CompetentAuthority");
        Assert.Equal((counts, false, cite), (authority.Met, authority.Open, authority.Cite));
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [InlineData("CriminalAct.Crime", "WAC 192-150-205(5)")]
    [InlineData("CriminalAct.EveryElement", "WAC 192-150-220(2)(b)(i)")]
    [InlineData("CriminalAct.CausedDischarge", "WAC 192-150-220(2)(b)(i)")]
    public void An_admission_needs_a_crime_every_element_and_the_act_that_caused_the_discharge(string limb, string cite)
    {
        Assert.Equal(DischargeOutcome.GrossMisconduct, DischargeDecision.For(Admitted).Outcome);
        var refused = DischargeDecision.For(Admitted.With(limb, false));
        Assert.Equal(DischargeOutcome.Misconduct, refused.Outcome);
        refused.Refused(limb, cite);
        var open = DischargeDecision.For(Admitted.With(limb, null));
        Assert.Equal(DischargeOutcome.Open, open.Outcome);
        open.Asked(limb, cite, Party.Employer);
    }

    [Fact]
    public void To_whom_it_was_admitted_is_asked_of_the_employer() => DischargeDecision.For(Admitted.With("CriminalAct.AdmittedTo", null))
        .Asked("CompetentAuthority", "WAC 192-150-220(1)(d)", Party.Employer);

    [Fact]
    public void A_conviction_not_known_is_asked_and_once_answers_are_closed_it_is_plain_misconduct()
    {
        var pending = Convicted.With("CriminalAct.Convicted", null).With("CriminalAct.AdmittedTo", (int)AdmittedTo.NoOne);
        var open = DischargeDecision.For(pending);
        Assert.Equal(DischargeOutcome.Open, open.Outcome);
        open.Asked("CriminalAct.Convicted", "RCW 50.04.294(4)", Party.Employer);
        var closed = DischargeDecision.For(pending with { AnswersClosed = true });
        Assert.Equal(DischargeOutcome.Misconduct, closed.Outcome);
        closed.Met("Burden", "WAC 192-130-080");
    }

    [Fact]
    public void Flagrant_and_wanton_conduct_is_gross_misconduct()
    {
        var decision = DischargeDecision.For(Flagrant);
        Assert.Equal(DischargeOutcome.GrossMisconduct, decision.Outcome);
        decision.Met("FlagrantConduct", "RCW 50.04.294(4)");
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [InlineData("FlagrantConduct.Flagrant", "WAC 192-150-205(6)", Party.Employer)]
    [InlineData("FlagrantConduct.Wanton", "WAC 192-150-205(2)", Party.Employer)]
    [InlineData("FlagrantConduct.Judged", "WAC 192-150-225(2)", Party.Staff)]
    public void Flagrant_and_wanton_conduct_needs_both_and_a_judgement(string limb, string cite, Party asked)
    {
        var refused = DischargeDecision.For(Flagrant.With(limb, false));
        Assert.Equal(DischargeOutcome.Misconduct, refused.Outcome);
        refused.Refused(limb, cite);
        var open = DischargeDecision.For(Flagrant.With(limb, null));
        Assert.Equal(DischargeOutcome.Open, open.Outcome);
        open.Asked(limb, cite, asked);
        Assert.Equal(
            asked == Party.Staff ? DischargeOutcome.Open : DischargeOutcome.Misconduct,
            DischargeDecision.For(Flagrant.With(limb, null) with { AnswersClosed = true }).Outcome);
    }

    [Fact]
    public void Gross_misconduct_that_is_open_holds_up_what_is_otherwise_not_misconduct()
    {
        var facts = Flagrant.With("Insubordination.Directed", false).With("FlagrantConduct.Wanton", null);
        Assert.Equal(DischargeOutcome.Open, DischargeDecision.For(facts).Outcome);
        Assert.Equal(DischargeOutcome.NotMisconduct, DischargeDecision.For(facts with { AnswersClosed = true }).Outcome);
    }

    [Fact]
    public void Without_connection_with_work_even_a_conviction_denies_nothing()
    {
        var decision = DischargeDecision.For(Convicted with { HarmToEmployer = false });
        Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
        decision.Refused("GrossMisconduct", "RCW 50.04.294(4)");
    }

    [Fact]
    public void A_conviction_alone_needs_no_other_conduct() => Assert.Equal(
        DischargeOutcome.GrossMisconduct,
        DischargeDecision.For(SomeDischarge.Bare with { CriminalAct = Convicted.CriminalAct }).Outcome);

    [Fact]
    public void A_crime_that_is_not_shown_leaves_the_question_of_other_conduct() => DischargeDecision.For(
        SomeDischarge.Bare with { CriminalAct = new() { Crime = false } }).Asked("GeneralConduct", "RCW 50.04.294", Party.Employer);

    [Fact]
    public void An_exemption_that_is_open_holds_up_even_gross_misconduct() => Assert.Equal(
        DischargeOutcome.Open, DischargeDecision.For(Convicted with { QuarantineLeave = new() }).Outcome);
}
