using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.24.020; WAC 192-230-110, 192-230-120, 192-100-015.</summary>
public class SettlementTests
{
    private static readonly SettlementFacts Offer = new()
    {
        Considered = new(2026, 7, 1),
        Offered = 300,
        Owed = 1_000,
        FraudOrWillful = false,
        Household = SomeOverpayment.Poor,
        UnusualCircumstances = false,
        Advantageous = true,
    };

    private static readonly SettlementFacts Judged = Offer with { Household = null, AgainstEquity = true };

    [Fact]
    public void An_offer_in_hardship_that_is_advantageous_can_be_accepted()
    {
        var decision = SettlementDecision.For(Offer);
        Assert.True(decision.Acceptable);
        Assert.Equal(
            "+NegotiatedSettlement +LessThanOwed +OtherState +DisasterAssistance +SettlementOfFraud +FraudOrWillful +EquityAndGoodConscience " +
            "+HardshipPresumed +HouseholdResources +ChangeExpected +UnusualCircumstances +Advantageous",
            decision.Outline());
        Assert.Equal("RCW 50.24.020", decision.Findings.Single().Cite);
        Assert.Equal(
            ["WAC 192-230-110(1)", "WAC 192-230-110(4)(a)", "WAC 192-230-110(4)(b)", "WAC 192-230-120", "WAC 192-100-015", "WAC 192-230-110(3)"],
            decision.Findings[0].Limbs.Select(limb => limb.Cite));
    }

    public static TheoryData<SettlementFacts, string> Refused => new()
    {
        { Offer with { Offered = 1_000 }, "LessThanOwed" },
        { Offer with { Offered = 1_000.01m }, "LessThanOwed" },
        { Offer with { OtherState = true }, "OtherState" },
        { Offer with { DisasterAssistance = true }, "DisasterAssistance" },
        { Offer with { FraudOrWillful = true, GraveInability = false }, "SettlementOfFraud" },
        { Judged with { AgainstEquity = false }, "EquityAndGoodConscience" },
        { Offer with { Advantageous = false }, "Advantageous" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void One_condition_that_is_not_met_is_enough_to_refuse(SettlementFacts facts, string rule)
    {
        var decision = SettlementDecision.For(facts);
        Assert.False(decision.Acceptable);
        Assert.Equal([rule], decision.Findings[0].Limbs.Where(limb => !limb.Met).Select(limb => limb.Rule));
        Assert.Contains("cannot be appealed", decision.Findings[0].Because.En, StringComparison.Ordinal);
    }

    public static TheoryData<SettlementFacts> Unknown =>
    [
        Offer with { FraudOrWillful = null },
        Offer with { FraudOrWillful = true },
        Offer with { UnusualCircumstances = null },
        Judged with { AgainstEquity = null },
        Offer with { Advantageous = null },
    ];

    [Theory]
    [MemberData(nameof(Unknown))]
    public void What_nobody_judged_is_asked(SettlementFacts facts)
    {
        var decision = SettlementDecision.For(facts);
        Assert.Null(decision.Acceptable);
        Assert.All(decision.OpenQuestions, open => Assert.Equal(Party.Staff, open.Question!.Of));
        Assert.NotEmpty(decision.OpenQuestions);
    }

    [Fact]
    public void Fraud_is_settled_only_for_a_grave_inability_to_earn()
    {
        var decision = SettlementDecision.For(Offer with { FraudOrWillful = true, GraveInability = true });
        Assert.True(decision.Acceptable);
        Assert.Equal(["FraudOrWillful", "GraveInability"], decision.Rule("SettlementOfFraud").Limbs.Select(limb => limb.Rule));
    }

    [Fact]
    public void Without_finances_a_person_judges() => Assert.True(SettlementDecision.For(Judged).Acceptable);

    [Fact]
    public void A_cent_less_is_an_offer() => Assert.True(SettlementDecision.For(Offer with { Offered = 999.99m }).Acceptable);

    [Fact]
    public void What_cannot_be_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => SettlementDecision.For(Offer with { Offered = -1 }));
        Assert.Throws<ArgumentException>(() => SettlementDecision.For(Offer with { Owed = -1 }));
        Assert.Throws<ArgumentException>(() => SettlementDecision.For(Offer with { Household = SomeOverpayment.Poor with { Size = 0 } }));
        Assert.Throws<ArgumentNullException>(() => SettlementDecision.For(null!));
    }
}
