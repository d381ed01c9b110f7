using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>WAC 192-220-020, 192-100-055.</summary>
public class FaultTests
{
    private static readonly FaultFacts None = SomeOverpayment.NoFault;

    private static readonly FaultFacts Three = None with { PaidTooMuchAndKept = true, IncorrectOrNotTold = true, HadNotice = true };

    [Fact]
    public void Without_any_reason_there_is_no_fault()
    {
        var decision = FaultDecision.For(None);
        Assert.Equal((false, false), (decision.AtFault, decision.FraudOrWillful));
        Assert.Equal(
            "-Fault -Willful -Fraud -WillfulNondisclosure -Undisclosed -KnewItWasMaterial -Careless -ReasonForFault -ThreeElements " +
            "-PaidTooMuchAndKept -IncorrectOrNotTold -HadNotice -ShouldHaveKnown",
            decision.Outline());
    }

    [Fact]
    public void Fraud_is_fault_and_nothing_else_is_asked()
    {
        var decision = FaultDecision.For(new() { Fraud = true });
        Assert.Equal((true, true), (decision.AtFault, decision.FraudOrWillful));
        Assert.Equal("+Fault +Willful +Fraud ?WillfulNondisclosure ?Undisclosed ?KnewItWasMaterial", decision.Outline());
        Assert.Equal("WAC 192-220-020(1)(a)", decision.Rule("Willful").Cite);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, null, null)]
    [InlineData(null, true, null)]
    public void Keeping_back_what_one_knew_to_matter_is_willful(bool? undisclosed, bool? material, bool? willful)
    {
        var decision = FaultDecision.For(None with { Undisclosed = undisclosed, KnewItWasMaterial = material });
        Assert.Equal((willful, willful), (decision.AtFault, decision.FraudOrWillful));
        Assert.Equal("WAC 192-100-055(2)", decision.Rule("WillfulNondisclosure").Cite);
    }

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(false, true, true, false)]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, false, false)]
    [InlineData(null, true, true, null)]
    [InlineData(true, null, true, null)]
    [InlineData(true, true, null, null)]
    public void All_three_elements_are_needed(bool? kept, bool? incorrect, bool? notice, bool? fault)
    {
        var decision = FaultDecision.For(None with { PaidTooMuchAndKept = kept, IncorrectOrNotTold = incorrect, HadNotice = notice });
        Assert.Equal(fault, decision.AtFault);
        Assert.False(decision.FraudOrWillful);
        Assert.Equal(
            ["WAC 192-220-020(1)(b)(i)", "WAC 192-220-020(1)(b)(ii)", "WAC 192-220-020(1)(b)(iii)"],
            decision.Rule("ThreeElements").Limbs.Select(limb => limb.Cite));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void Who_told_everything_is_at_fault_only_for_what_should_have_been_known(bool? known, bool? fault)
    {
        var decision = FaultDecision.For(None with { ShouldHaveKnown = known });
        Assert.Equal(fault, decision.AtFault);
        Assert.Equal("WAC 192-220-020(2)", decision.Rule(nameof(FaultFacts.ShouldHaveKnown)).Cite);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, null)]
    public void Personal_factors_are_weighed_where_there_is_a_reason(bool? excuse, bool? fault)
    {
        var decision = FaultDecision.For(Three with { PersonalFactorsExcuse = excuse });
        Assert.Equal(fault, decision.AtFault);
        Assert.Equal("WAC 192-220-020(3)", decision.Rule(nameof(FaultFacts.PersonalFactorsExcuse)).Cite);
        Assert.Equal(excuse is null ? [Party.Staff] : (Party[])[], decision.OpenQuestions.Select(open => open.Question!.Of));
    }

    [Fact]
    public void Personal_factors_are_not_weighed_against_fraud() =>
        Assert.True(FaultDecision.For(None with { Fraud = true, PersonalFactorsExcuse = true }).AtFault);

    [Fact]
    public void Nothing_known_is_open_and_asks()
    {
        var decision = FaultDecision.For(new());
        Assert.Equal(((bool?)null, (bool?)null), (decision.AtFault, decision.FraudOrWillful));
        Assert.Equal(7, decision.OpenQuestions.Count());
    }

    [Fact]
    public void Fault_without_fraud_stays_open_while_fraud_is() =>
        Assert.Equal((true, null), (FaultDecision.For(Three with { Fraud = null }).AtFault, FaultDecision.For(Three with { Fraud = null }).FraudOrWillful));

    [Fact]
    public void No_example_decides_by_itself()
    {
        var decision = FaultDecision.For(None with { ShouldHaveKnown = null, Examples = Enum.GetValues<FaultExample>() });
        Assert.Null(decision.AtFault);
        var known = decision.Rule(nameof(FaultFacts.ShouldHaveKnown));
        Assert.True(known.Open);
        Assert.Equal(
            ["(2)(a)", "(2)(b)", "(2)(c)", "(2)(d)", "(2)(e)", "(2)(f)", "(4)(a)", "(4)(b)", "(4)(c)", "(4)(d)", "(4)(e)", "(4)(f)"],
            known.Limbs.Select(limb => limb.Cite["WAC 192-220-020".Length..]));
        Assert.All(known.Limbs, limb => Assert.Equal(limb.Cite.Contains("(2)", StringComparison.Ordinal), limb.Met));
        Assert.Equal(Enum.GetNames<FaultExample>(), known.Limbs.Select(limb => limb.Rule));
    }

    [Fact]
    public void An_example_named_twice_stands_once() => Assert.Single(FaultDecision.For(
        None with { Examples = [FaultExample.OtherwiseKnew, FaultExample.OtherwiseKnew] }).Rule(nameof(FaultFacts.ShouldHaveKnown)).Limbs);

    [Fact]
    public void Facts_are_needed() => Assert.Throws<ArgumentNullException>(() => FaultDecision.For(null!));
}
