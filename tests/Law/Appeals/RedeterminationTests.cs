using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Tests.Law.Issues;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Appeals;

/// <summary>RCW 50.20.160; WAC 192-100-055, 192-100-070(5).</summary>
public class RedeterminationTests
{
    private static readonly RedeterminationFacts Denial = new()
    {
        Decision = RedeterminedDecision.Denial,
        Sent = new(2024, 3, 4),
        On = new(2024, 6, 3),
        Ground = RedeterminationGround.OmissionOfFact,
    };

    private static readonly RedeterminationFacts Amounts = Denial with
    {
        Decision = RedeterminedDecision.Amounts,
        Ground = RedeterminationGround.ClaimantRequest,
    };

    // Two years after the benefit year: Monday, December 28, 2026, for Saturday the 26th.
    private static readonly RedeterminationFacts Allowance = Denial with
    {
        Decision = RedeterminedDecision.Allowance,
        BenefitYearEnds = new(2024, 12, 28),
        Considered = ConsideredProvision.Other,
        Final = true,
        On = new(2025, 12, 31),
    };

    [Theory]
    [InlineData("2024-03-04", true)]
    [InlineData("2025-03-04", true)]
    [InlineData("2025-03-05", false)]
    public void A_denial_is_corrected_for_a_year(string on, bool allowed)
    {
        var again = Redetermination.For(Denial with { On = on.Day() });
        Assert.Equal((allowed, new DateOnly(2025, 3, 4), null), (again.Allowed, again.Until, again.RecoversPaid));
        Assert.Equal(["+ RCW 50.20.160(2)", (allowed ? "+" : "-") + " RCW 50.20.160(2)"], again.Signs());
        Assert.Contains("Appeals/years-to-redetermine-denial", again.Findings.SelectMany(finding => finding.Parameters).Select(used => used.Name));
        Assert.Empty(again.Unconfirmed);
        again.Speaks();
    }

    [Theory]
    [InlineData(RedeterminationGround.ErrorInIdentity, true)]
    [InlineData(RedeterminationGround.OmissionOfFact, true)]
    [InlineData(RedeterminationGround.MisapplicationOfLaw, true)]
    [InlineData(RedeterminationGround.Nondisclosure, true)]
    [InlineData(RedeterminationGround.ClaimantRequest, false)]
    public void A_denial_needs_an_error_to_correct(RedeterminationGround ground, bool allowed)
    {
        var again = Redetermination.For(Denial with { Ground = ground });
        Assert.Equal(allowed, again.Allowed);
        Assert.Equal((allowed ? "+" : "-") + " RCW 50.20.160(2)", again.Signs()[0]);
        Assert.StartsWith(allowed ? "The reason is" : "This is made anew only", again.Findings[0].Because.En, StringComparison.Ordinal);
        again.Speaks();
    }

    [Theory]
    [InlineData("2025-03-04", true)]
    [InlineData("2025-03-05", false)]
    public void Amounts_can_be_asked_about_for_a_year(string on, bool allowed)
    {
        var again = Redetermination.For(Amounts with { On = on.Day() });
        Assert.Equal((allowed, new DateOnly(2025, 3, 4)), (again.Allowed, again.Until));
        Assert.Equal(RedeterminationWindow.ForMonetary(Amounts.Sent).LastDay, again.Until);
        Assert.Equal([(allowed ? "+" : "-") + " RCW 50.20.160(1)"], again.Signs());
        again.Speaks();
    }

    [Theory]
    [InlineData(RedeterminationGround.OmissionOfFact, false)]
    [InlineData(RedeterminationGround.Nondisclosure, false)]
    [InlineData(RedeterminationGround.Fraud, true)]
    [InlineData(RedeterminationGround.Misrepresentation, true)]
    public void What_was_paid_before_the_amounts_were_lowered_stays_paid_without_fraud(RedeterminationGround ground, bool recovers)
    {
        var again = Redetermination.For(Amounts with { Ground = ground, Reduces = true });
        Assert.Equal((true, recovers), (again.Allowed, again.RecoversPaid));
        Assert.Equal((recovers ? "+" : "-") + " RCW 50.20.160(1)", again.Signs()[^1]);
        Assert.Equal(recovers, again.Findings[^1].Because.En.EndsWith("can be recovered.", StringComparison.Ordinal));
        Assert.Null(Redetermination.For(Amounts with { Ground = ground }).RecoversPaid);
        Assert.Null(Redetermination.For(Allowance with { Ground = ground, Reduces = true }).RecoversPaid);
        again.Speaks();
    }

    [Theory]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-12-29", false)]
    public void An_allowance_can_be_taken_back_for_two_years_after_the_benefit_year(string on, bool allowed)
    {
        var again = Redetermination.For(Allowance with { On = on.Day() });
        Assert.Equal((allowed, new DateOnly(2026, 12, 28)), (again.Allowed, again.Until));
        string[] signs = allowed ? ["+", "+", "+"] : ["+", "-"];
        Assert.Equal(signs.Select(sign => $"{sign} RCW 50.20.160(3)"), again.Signs());
        again.Speaks();
    }

    [Theory]
    [InlineData(ConsideredProvision.Other, true)]
    [InlineData(ConsideredProvision.Availability, false)]
    [InlineData(ConsideredProvision.Quit, false)]
    [InlineData(ConsideredProvision.EarlierMisconduct, false)]
    [InlineData(ConsideredProvision.Refusal, false)]
    [InlineData(ConsideredProvision.LaborDispute, false)]
    public void A_final_allowance_after_considering_certain_questions_stays(ConsideredProvision considered, bool allowed)
    {
        var again = Redetermination.For(Allowance with { Considered = considered });
        Assert.Equal(allowed, again.Allowed);
        Assert.Empty(again.Unconfirmed);
        // Not while an appeal can still change it, nor when something was not told.
        var facts = Allowance with { Considered = considered };
        Assert.True(Redetermination.For(facts with { Final = false }).Allowed);
        Assert.True(Redetermination.For(facts with { Ground = RedeterminationGround.Nondisclosure, KnewItMattered = false }).Allowed);
        again.Speaks();
    }

    [Fact]
    public void Misconduct_under_the_present_section_is_not_named_and_goes_to_a_person()
    {
        var again = Redetermination.For(Allowance with { Considered = ConsideredProvision.Misconduct });
        Assert.Null(again.Allowed);
        Assert.Equal(["Appeals/misconduct-allowance-shield"], again.Unsure());
        Assert.Equal(Party.Staff, again.OpenQuestions.Single().Question!.Of);
        Assert.Equal("? RCW 50.20.160(3)", again.Signs()[^1]);
        again.Speaks();
    }

    [Fact]
    public void What_nobody_has_looked_up_takes_no_allowance_back()
    {
        var considered = Redetermination.For(Allowance with { Considered = null });
        Assert.Null(considered.Allowed);
        Assert.StartsWith("What was considered", considered.OpenQuestions.Single().Question!.Text.En, StringComparison.Ordinal);
        var final = Redetermination.For(Allowance with { Considered = ConsideredProvision.Quit, Final = null });
        Assert.Null(final.Allowed);
        Assert.StartsWith("Is the allowance final", final.OpenQuestions.Single().Question!.Text.En, StringComparison.Ordinal);
        Assert.Equal("? RCW 50.20.160(3)", final.Signs()[^1]);
        // Either is enough by itself.
        Assert.True(Redetermination.For(Allowance with { Considered = null, Final = false }).Allowed);
        Assert.True(Redetermination.For(Allowance with { Final = null }).Allowed);
        considered.Speaks();
        final.Speaks();
    }

    [Theory]
    [InlineData("shielded", false)]
    [InlineData("not shielded", true)]
    public void Either_reading_of_it_can_be_proposed(string choice, bool allowed)
    {
        var law = LawEdition.Current.Proposing("Appeals/misconduct-allowance-shield", (new DateOnly(2004, 1, 1), choice));
        var again = Redetermination.For(Allowance with { Considered = ConsideredProvision.Misconduct }, law);
        Assert.Equal(allowed, again.Allowed);
        again.Speaks();
    }

    [Fact]
    public void A_claimant_s_wish_takes_no_allowance_back()
    {
        var again = Redetermination.For(Allowance with { Ground = RedeterminationGround.ClaimantRequest });
        Assert.Equal((false, 2), (again.Allowed, again.Findings.Count));
    }

    [Theory]
    [InlineData(RedeterminationGround.CourtDecision, null, "RCW 50.20.160(4)(a)")]
    [InlineData(RedeterminationGround.BackPay, null, "RCW 50.20.160(4)(b)")]
    [InlineData(RedeterminationGround.Fraud, null, "RCW 50.20.160(4)(c)")]
    [InlineData(RedeterminationGround.Misrepresentation, null, "RCW 50.20.160(4)(c)")]
    [InlineData(RedeterminationGround.Nondisclosure, true, "RCW 50.20.160(4)(c)")]
    public void For_some_reasons_any_decision_is_made_anew_at_any_time(RedeterminationGround ground, bool? knew, string cite)
    {
        foreach (var facts in new[] { Amounts, Denial, Allowance with { Considered = ConsideredProvision.Quit } })
        {
            var again = Redetermination.For(facts with { Ground = ground, KnewItMattered = knew, On = new(2040, 1, 2) });
            Assert.Equal((true, null), (again.Allowed, again.Until));
            Assert.Equal([$"+ {cite}"], again.Signs());
            again.Speaks();
        }
    }

    [Theory]
    [InlineData("2025-12-31", null, true)] // in time either way
    [InlineData("2025-12-31", false, true)]
    [InlineData("2027-01-04", false, false)] // through oversight: two years
    [InlineData("2027-01-04", null, null)]
    [InlineData("2027-01-04", true, true)] // willful: at any time
    public void What_was_not_told_counts_for_two_years_or_for_ever(string on, bool? knew, bool? allowed)
    {
        var again = Redetermination.For(Allowance with { Ground = RedeterminationGround.Nondisclosure, KnewItMattered = knew, On = on.Day() });
        Assert.Equal(allowed, again.Allowed);
        Assert.Equal(allowed is null, again.OpenQuestions.Any());
        if (allowed is null)
            Assert.Equal(("? WAC 192-100-055(2)", Party.Staff), (again.Signs()[^1], again.OpenQuestions.Single().Question!.Of));
        again.Speaks();
    }

    [Fact]
    public void Too_late_for_a_denial_or_for_amounts_an_oversight_is_asked_about_too()
    {
        var on = new DateOnly(2026, 1, 2);
        Assert.Null(Redetermination.For(Denial with { Ground = RedeterminationGround.Nondisclosure, On = on }).Allowed);
        Assert.Null(Redetermination.For(Amounts with { Ground = RedeterminationGround.Nondisclosure, On = on }).Allowed);
        Assert.False(Redetermination.For(Denial with { Ground = RedeterminationGround.Nondisclosure, KnewItMattered = false, On = on }).Allowed);
    }

    [Fact]
    public void A_conditional_payment_is_no_allowance_to_take_back()
    {
        var again = Redetermination.For(Allowance with { Decision = RedeterminedDecision.ConditionalPayment, Ground = RedeterminationGround.Fraud });
        Assert.Equal((false, null), (again.Allowed, again.Until));
        Assert.Equal(["- WAC 192-100-070(5)"], again.Signs());
        again.Speaks();
    }

    [Theory]
    [InlineData("2025-12-31", 0)]
    [InlineData("2026-01-01", 1)]
    public void From_2026_the_text_may_have_changed(string on, int unconfirmed)
    {
        var again = Redetermination.For(Allowance with { On = on.Day() });
        Assert.Equal(unconfirmed, again.Unconfirmed.Count(item => item.Parameter == "Appeals/redetermination-text"));
    }

    [Fact]
    public void A_time_that_rests_on_earlier_holidays_says_so() =>
        Assert.Equal(["Calendar/legal-holidays"], Redetermination.For(Denial with { Sent = new(2015, 6, 1), On = new(2015, 7, 1) }).Unsure());

    [Fact]
    public void Days_that_are_missing_or_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Redetermination.For(Denial with { On = new(2024, 3, 3) }));
        Assert.Throws<ArgumentException>(() => Redetermination.For(Allowance with { BenefitYearEnds = null }));
        Assert.Throws<NoParameter>(() => Redetermination.For(Denial with { Sent = new(2003, 12, 31), On = new(2003, 12, 31) }));
    }

    [Fact]
    public void A_decision_once_too_old_is_never_young_again() => Gen.Select(Gen.Int[0, 1500], Gen.Int[0, 400]).Sample((days, more) =>
    {
        foreach (var facts in new[] { Amounts, Denial, Allowance with { Sent = Denial.Sent } })
        {
            var on = facts.Sent.AddDays(days);
            if (Redetermination.For(facts with { On = on }).Allowed == false)
                Assert.False(Redetermination.For(facts with { On = on.AddDays(more) }).Allowed);
        }
    });
}
