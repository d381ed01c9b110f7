using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.20.190(2); WAC 192-220-017, 192-220-030, 192-220-080.</summary>
public class WaiverTests
{
    private static readonly WaiverFacts Waivable = SomeOverpayment.Waivable;

    /// <summary>Hardship not presumed, so that a person has to judge.</summary>
    private static readonly WaiverFacts Judged = Waivable with { Household = null, AgainstEquity = true };

    [Fact]
    public void Presumed_hardship_without_fault_is_waived_and_charged_to_the_claim()
    {
        var decision = WaiverDecision.For(Waivable);
        Assert.Equal((true, 800m), (decision.Waived, decision.Amount));
        Assert.Equal(
            "+WaiverPossible +FraudOrWillful +AtFault +MisconductDischarge +OtherState +DisasterAssistance +WaiverApplication " +
            "+EquityAndGoodConscience +EmployerFailedToRespond +ReasonForWaiver +HardshipPresumed +HouseholdResources +ChangeExpected " +
            "+UnusualCircumstances +WaiverLimit",
            decision.Outline());
        Assert.Equal(["household-resources"], decision.Doubts());
        Assert.Equal(
            ["Issues/reply-working-days", "Overpayments/hardship-percent", "Overpayments/household-resources", "Overpayments/hardship-days"],
            decision.Findings.SelectMany(one => one.WithLimbs()).SelectMany(one => one.Parameters).Select(used => used.Name));
    }

    public static TheoryData<WaiverFacts, string, string> Bars => new()
    {
        { Waivable with { FraudOrWillful = true }, "FraudOrWillful", "RCW 50.20.190(2)" },
        { Waivable with { AtFault = true }, "AtFault", "WAC 192-220-017(3)(a)" },
        { Waivable with { MisconductDischarge = true, Discharged = new(2026, 1, 5) }, "MisconductDischarge", "WAC 192-220-017(3)(b)" },
        { Waivable with { OtherState = true }, "OtherState", "WAC 192-220-017(3)(c)" },
        { Waivable with { DisasterAssistance = true }, "DisasterAssistance", "WAC 192-220-017(3)(d)" },
    };

    [Theory]
    [MemberData(nameof(Bars))]
    public void What_bars_waiver_bars_it_whatever_speaks_for_it(WaiverFacts facts, string rule, string cite)
    {
        var decision = WaiverDecision.For(facts with { Application = null, AgainstEquity = true });
        Assert.Equal((false, 0m), (decision.Waived, decision.Amount));
        var bar = Assert.Single(decision.Findings.Single().Limbs, limb => !limb.Met);
        Assert.Equal((rule, cite), (bar.Rule, bar.Cite));
    }

    [Theory]
    [InlineData("2020-02-01", false)]
    [InlineData("2020-02-02", true)]
    [InlineData("2021-09-04", true)]
    [InlineData("2021-09-05", false)]
    [InlineData(null, null)]
    public void A_misconduct_discharge_of_the_pandemic_does_not_bar_it(string? discharged, bool? waived) =>
        Assert.Equal(waived, WaiverDecision.For(Waivable with { MisconductDischarge = true, Discharged = discharged?.Day() }).Waived);

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    public void A_conditional_payment_barred_it_before_2024(string decided, bool waived)
    {
        var application = new WaiverApplication(new(2023, 12, 1), new(2023, 12, 12), new(2023, 12, 11));
        var decision = WaiverDecision.For(Waivable with { ConditionalPayment = true, Decided = decided.Day(), Application = application });
        Assert.Equal(waived, decision.Waived);
        Assert.Equal(waived, decision.Rule("ConditionalPayment").Met);
        Assert.Equal(!waived, decision.Doubts().Contains("waiver-of-conditional-payment"));
    }

    [Fact]
    public void A_payment_that_was_not_conditional_is_not_asked_about() =>
        Assert.DoesNotContain("ConditionalPayment", WaiverDecision.For(Waivable).Outline(), StringComparison.Ordinal);

    public static TheoryData<WaiverFacts, Party> Unknown => new()
    {
        { Waivable with { FraudOrWillful = null }, Party.Staff },
        { Waivable with { AtFault = null }, Party.Staff },
        { Waivable with { MisconductDischarge = null }, Party.Staff },
        { Waivable with { Application = null }, Party.Claimant },
        { Waivable with { UnusualCircumstances = null }, Party.Staff },
        { Waivable with { EmployerFailedToRespond = null }, Party.Staff },
        { Judged with { AgainstEquity = null }, Party.Staff },
        { Waivable with { Household = SomeOverpayment.Poor with { LowerLivingStandard = null } }, Party.Staff },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public void What_nobody_knows_is_asked_and_nothing_is_waived_or_refused(WaiverFacts facts, Party asked)
    {
        var decision = WaiverDecision.For(facts);
        Assert.Equal((null, 0m), (decision.Waived, decision.Amount));
        Assert.Equal(asked, decision.OpenQuestions.First().Question!.Of);
    }

    // Sent on Monday, June 1, 2026; five working days end on June 8.
    [Theory]
    [InlineData("2026-06-12", null, "2026-06-12", false)]
    [InlineData("2026-06-12", null, "2026-06-13", true)]
    [InlineData("2026-06-12", "2026-06-03", "2026-06-03", true)]
    [InlineData("2026-06-02", null, "2026-06-08", false)] // asked back too soon: five working days all the same
    [InlineData("2026-06-02", null, "2026-06-09", true)]
    public void The_claimant_has_until_the_deadline_and_never_less_than_five_working_days(string replyBy, string? returned, string decided, bool settled)
    {
        var decision = WaiverDecision.For(Waivable with
        {
            Application = new(new(2026, 6, 1), replyBy.Day(), returned?.Day()),
            Decided = decided.Day(),
        });
        Assert.Equal(settled ? true : null, decision.Waived);
        Assert.Equal((settled, "WAC 192-220-080(4)"), (decision.Rule("WaiverApplication").Met, decision.Rule("WaiverApplication").Cite));
        Assert.Equal("Issues/reply-working-days", decision.Rule("WaiverApplication").Parameters.Single().Name);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void Without_finances_a_person_judges_all_circumstances(bool against, bool waived)
    {
        var decision = WaiverDecision.For(Judged with { AgainstEquity = against });
        Assert.Equal(waived, decision.Waived);
        Assert.Equal(("-", "WAC 192-220-080(4)"), (decision.Rule("HouseholdResources").Met ? "+" : "-", decision.Rule("HouseholdResources").Cite));
    }

    [Fact]
    public void Presumed_hardship_is_enough_without_a_judgment() => Assert.True(WaiverDecision.For(Waivable with { AgainstEquity = false }).Waived);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_employers_failure_to_answer_is_weighed_either_way(bool failed)
    {
        var decision = WaiverDecision.For(Judged with { EmployerFailedToRespond = failed });
        Assert.True(decision.Waived);
        Assert.True(decision.Rule("EmployerFailedToRespond").Met);
        Assert.Equal(failed, decision.Rule("EmployerFailedToRespond").Because.En.Contains("that an employer did not", StringComparison.Ordinal));
    }

    [Fact]
    public void What_else_speaks_for_it_stands_beneath_the_judgment()
    {
        var decision = WaiverDecision.For(Judged with { Factors = [.. Enum.GetValues<WaiverFactor>().Reverse(), WaiverFactor.Health] });
        var factors = decision.Rule("AgainstEquity").Limbs;
        Assert.Equal(["(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)"], factors.Select(one => one.Cite["WAC 192-220-030(3)".Length..]));
        Assert.Equal(Enum.GetNames<WaiverFactor>(), factors.Select(one => one.Rule));
        Assert.All(factors, one => Assert.True(one.Met));
    }

    /// <summary>The example of WAC 192-220-080(5): a check and its replacement, both cashed.</summary>
    [Fact]
    public void A_week_paid_twice_is_not_waived()
    {
        var decision = WaiverDecision.For(Waivable with { Weeks = [new(SomeOverpayment.First, 800, 400)] });
        Assert.Equal((false, 0m), (decision.Waived, decision.Amount));
        Assert.Equal((false, "WAC 192-220-080(5)"), (decision.Rule("WaiverLimit").Met, decision.Rule("WaiverLimit").Cite));
    }

    [Theory]
    [InlineData(400, 0, 400)]
    [InlineData(450, 0, 400)] // no more than the weekly benefit amount
    [InlineData(450, 100, 300)]
    [InlineData(450, 450, 0)]
    [InlineData(500, 450, 0)] // due more than the amount first determined
    public void No_week_is_waived_beyond_the_weekly_benefit_amount(int paid, int entitled, int waived) =>
        Assert.Equal(waived, WaiverDecision.For(Waivable with { Weeks = [new(SomeOverpayment.First, paid, entitled)] }).Amount);

    [Theory]
    [InlineData(9_600, 800)]
    [InlineData(9_601, 799)]
    [InlineData(10_399, 1)]
    [InlineData(10_400, 0)]
    [InlineData(10_401, 0)]
    public void Nor_beyond_the_maximum_benefits_payable(int charged, int waived)
    {
        var decision = WaiverDecision.For(Waivable with { ChargedSoFar = charged });
        Assert.Equal((waived > 0, waived), (decision.Waived, decision.Amount));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [InlineData(null)]
    public void What_was_waived_on_false_information_is_owed_again(bool? found)
    {
        var restored = WaiverDecision.Restored(250.5m, found);
        Assert.Equal((found == true, found is null, "WAC 192-220-080(6)"), (restored.Met, restored.Open, restored.Cite));
        Assert.Equal(found == true, restored.Because.En.Contains("$250.50", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => WaiverDecision.Restored(-1, found));
    }

    public static TheoryData<WaiverFacts> Impossible =>
    [
        Waivable with { WeeklyBenefitAmount = -1 },
        Waivable with { MaximumBenefitsPayable = -1 },
        Waivable with { ChargedSoFar = 0.001m },
        Waivable with { Weeks = [new(SomeOverpayment.First, -1, 0)] },
        Waivable with { Weeks = [new(SomeOverpayment.First, 0, -1)] },
        Waivable with { Weeks = [new(SomeOverpayment.First, 0, 0, -1)] },
        Waivable with { Weeks = [new(SomeOverpayment.First, 0, 0, 0, -1)] },
        Waivable with { Weeks = [new(SomeOverpayment.First, 0, 0, 0, 0, -1)] },
        Waivable with { Household = SomeOverpayment.Poor with { Size = 0 } },
        Waivable with { Household = SomeOverpayment.Poor with { LowerLivingStandardSource = null } },
        Waivable with { Household = SomeOverpayment.Poor with { LowerLivingStandardSource = "" } },
        Waivable with { Household = SomeOverpayment.Poor with { LowerLivingStandard = -1 } },
        Waivable with { Household = SomeOverpayment.Poor with { Previous = new(-1, 0, 0, 0) } },
        Waivable with { Household = SomeOverpayment.Poor with { Current = new(0, -1, 0, 0) } },
        Waivable with { Household = SomeOverpayment.Poor with { Following = new(0, 0, -1, 0) } },
        Waivable with { Household = SomeOverpayment.Poor with { Following = new(0, 0, 0, -1) } },
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_be_is_the_callers_mistake(WaiverFacts facts) => Assert.Throws<ArgumentException>(() => WaiverDecision.For(facts));

    [Fact]
    public void Facts_are_needed() => Assert.Throws<ArgumentNullException>(() => WaiverDecision.For(null!));
}
