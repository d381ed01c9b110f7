using System.Text.Json.Nodes;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;

namespace BenefitsFlow.Tests.Law.Separation.Discharges;

/// <summary>RCW 50.04.294(1) and (2); WAC 192-150-200, -205, -210.</summary>
public class NamedActsTests
{
    public static TheoryData<string> Acts => [.. SomeDischarge.Acts.Keys];

    /// <summary>Act, limb, what refuses it, section.</summary>
    public static TheoryData<string, string, string, string> Limbs => new()
    {
        { "Insubordination", "HarmToEmployer", "false", "WAC 192-150-200(2)" },
        { "Insubordination", "Insubordination.Directed", "false", "RCW 50.04.294(2)(a)" },
        { "Insubordination", "Insubordination.Reasonable", "false", "RCW 50.04.294(2)(a)" },
        { "Insubordination", "Insubordination.Deliberate", "false", "RCW 50.04.294(2)(a)" },
        { "Tardiness", "Tardiness.Repeated", "false", "RCW 50.04.294(2)(b)" },
        { "Tardiness", "Tardiness.Inexcusable", "false", "WAC 192-150-210(1)" },
        { "Tardiness", "Tardiness.Warnings", "1", "WAC 192-150-210(1)" },
        { "Tardiness", "Tardiness.ImmediateCause", "false", "WAC 192-150-210(1)" },
        { "Dishonesty", "Dishonesty.RelatedToEmployment", "false", "RCW 50.04.294(2)(c)" },
        { "Dishonesty", "Dishonesty.MeantToDeceive", "false", "WAC 192-150-210(2)" },
        { "Dishonesty", "Dishonesty.MaterialFact", "false", "WAC 192-150-210(2)" },
        { "Absences", "Absences.Repeated", "false", "RCW 50.04.294(2)(d)" },
        { "Absences", "Absences.Inexcusable", "false", "WAC 192-150-210(3)" },
        { "Absences", "Absences.ImmediateCause", "false", "WAC 192-150-210(3)" },
        { "DeliberateAct", "DeliberateAct.Deliberate", "false", "RCW 50.04.294(2)(e)" },
        { "DeliberateAct", "DeliberateAct.Illegal", "false", "RCW 50.04.294(2)(e)" },
        { "RuleViolation", "RuleViolation.Violated", "false", "RCW 50.04.294(2)(f)" },
        { "RuleViolation", "RuleViolation.RelatedToDuties", "false", "WAC 192-150-210(4)" },
        { "RuleViolation", "RuleViolation.Orientation", "false", "WAC 192-150-210(5)" },
        { "RuleViolation", "RuleViolation.LanguageUnderstood", "false", "WAC 192-150-210(5)" },
        { "LawViolation", "LawViolation.Violated", "false", "RCW 50.04.294(2)(g)" },
        { "LawViolation", "LawViolation.InScope", "false", "WAC 192-150-210(6)" },
        { "LawViolation", "LawViolation.AffectsPerformance", "false", "RCW 50.04.294(2)(g)" },
        { "GeneralConduct", "GeneralConduct.WillfulDisregard", "false", "RCW 50.04.294(1)(a)" },
    };

    [Theory]
    [MemberData(nameof(Acts))]
    public void An_act_with_all_its_limbs_is_misconduct(string act)
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts[act]);
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        Assert.Equal(new Week(new(2026, 3, 15)), decision.DeniedFrom);
        Assert.True(decision.Of(act).Met);
        decision.Met("Misconduct", "RCW 50.20.066(1)");
        Assert.Empty(decision.OpenQuestions);
        Assert.Empty(decision.Unconfirmed);
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [MemberData(nameof(Limbs))]
    public void An_act_with_one_limb_refused_is_not_misconduct(string act, string limb, string refuses, string cite)
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts[act].With(limb, JsonNode.Parse(refuses)));
        Assert.Equal(DischargeOutcome.NotMisconduct, decision.Outcome);
        Assert.Null(decision.DeniedFrom);
        decision.Refused(limb, cite);
        decision.Refused("Misconduct", "RCW 50.20.066(1)");
        Assert.False(decision.Has("Denial"));
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [MemberData(nameof(Limbs))]
    public void An_act_with_one_limb_unknown_is_open_and_the_employer_is_asked(string act, string limb, string refuses, string cite)
    {
        Assert.NotNull(refuses);
        var decision = DischargeDecision.For(SomeDischarge.Acts[act].With(limb, null));
        Assert.Equal(DischargeOutcome.Open, decision.Outcome);
        Assert.Null(decision.DeniedFrom);
        decision.Asked(limb, cite, Party.Employer);
        Assert.True(decision.Of("Misconduct").Open);
        decision.SpeaksOf(typeof(DischargeFacts));
    }

    [Theory]
    [InlineData("DeliberateAct", "DeliberateAct.Illegal", "DeliberateAct.Provoking", "RCW 50.04.294(2)(e)")]
    [InlineData("DeliberateAct", "DeliberateAct.Illegal", "DeliberateAct.AgainstAgreement", "RCW 50.04.294(2)(e)")]
    [InlineData("RuleViolation", "RuleViolation.RelatedToDuties", "RuleViolation.NormalInTrade", "WAC 192-150-210(4)")]
    [InlineData("RuleViolation", "RuleViolation.RelatedToDuties", "RuleViolation.RequiredByLaw", "WAC 192-150-210(4)")]
    [InlineData("RuleViolation", "RuleViolation.Orientation", "RuleViolation.Copy", "WAC 192-150-210(5)")]
    [InlineData("RuleViolation", "RuleViolation.Orientation", "RuleViolation.Posted", "WAC 192-150-210(5)")]
    [InlineData("LawViolation", "LawViolation.AffectsPerformance", "LawViolation.HarmsBusiness", "RCW 50.04.294(2)(g)")]
    [InlineData("GeneralConduct", "GeneralConduct.WillfulDisregard", "GeneralConduct.StandardsViolated", "RCW 50.04.294(1)(b)")]
    [InlineData("GeneralConduct", "GeneralConduct.WillfulDisregard", "GeneralConduct.SeriousHarm", "RCW 50.04.294(1)(c)")]
    [InlineData("GeneralConduct", "GeneralConduct.WillfulDisregard", "GeneralConduct.SubstantialCarelessness", "RCW 50.04.294(1)(d)")]
    public void One_of_several_is_enough(string act, string not, string but, string cite)
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts[act].With(not, false).With(but, true));
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        decision.Met(but, cite);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void Lateness_needs_two_warnings(int warnings, bool misconduct)
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["Tardiness"].With("Tardiness.Warnings", warnings));
        Assert.Equal(misconduct, decision.Outcome == DischargeOutcome.Misconduct);
        Assert.Contains($": {warnings}. The law", decision.Of("Tardiness.Warnings").Because.En, StringComparison.Ordinal);
        Assert.Contains($": {warnings}. La ley", decision.Of("Tardiness.Warnings").Because.Es, StringComparison.Ordinal);
        Assert.Equal(("Separation/tardiness-warnings", "2"), decision.Of("Misconduct").Parameters.Select(used => (used.Name, used.Value)).Single());
    }

    [Fact]
    public void Repeated_absences_need_no_warning() => Assert.Equal(
        ["Absences.Repeated", "Absences.Inexcusable", "Absences.ImmediateCause"],
        DischargeDecision.For(SomeDischarge.Acts["Absences"]).Of("Absences").Limbs.Select(limb => limb.Rule));

    [Fact]
    public void One_act_that_is_shown_is_enough_beside_one_that_is_not_and_one_that_is_open()
    {
        var decision = DischargeDecision.For(SomeDischarge.Acts["Absences"] with
        {
            Insubordination = new() { Directed = false },
            Dishonesty = new(),
        });
        Assert.Equal(DischargeOutcome.Misconduct, decision.Outcome);
        Assert.False(decision.Of("Insubordination").Met);
        Assert.True(decision.Of("Dishonesty").Open);
    }

    [Fact]
    public void Without_any_conduct_alleged_the_employer_is_asked_for_the_reason()
    {
        var decision = DischargeDecision.For(SomeDischarge.Bare);
        Assert.Equal(DischargeOutcome.Open, decision.Outcome);
        decision.Asked("GeneralConduct", "RCW 50.04.294", Party.Employer);
    }
}
