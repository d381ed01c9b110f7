using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.LabourDisputes;

namespace BenefitsFlow.Tests.Law.Separation.LabourDisputes;

/// <summary>RCW 50.20.090 as it stood before 2026, and what holds under either text; WAC 192-100-060, 192-140-055.</summary>
public class DisputeTests
{
    [Fact]
    public void Before_2026_a_striker_is_disqualified_while_the_strike_lasts()
    {
        var facts = SomeDispute.Strike2025 with { Week = new(new(2025, 12, 28)) };
        var decision = DisputeDecision.For(facts);
        Assert.Equal((DisputeOutcome.Disqualified, false), (decision.Outcome, decision.Overpaid));
        Assert.Equal((null, null), (decision.EligibleFrom, decision.PaidFrom));
        decision.Met("DisputeCause", "RCW 50.20.090(1)");
        decision.Met("DisputeWeek", "RCW 50.20.090(3)");
        decision.Refused("Uninvolved", "RCW 50.20.090(2)");
        Assert.Empty(decision.Unconfirmed);
        Assert.True(DisputeDecision.For(facts with { AlreadyPaid = true }).Overpaid);
        Assert.Same(facts, decision.Facts);
        Assert.Equal(LawEdition.Current.Name, decision.Edition);
        decision.SpeaksOf(typeof(DisputeFacts));
    }

    [Theory]
    [InlineData("DeliberateAction", "WAC 192-100-060")]
    [InlineData("TermsAtIssue", "WAC 192-100-060")]
    [InlineData("DueToDispute", "RCW 50.20.090(1)")]
    public void The_unemployment_has_to_be_due_to_a_labor_dispute(string limb, string cite)
    {
        var refused = DisputeDecision.For(SomeDispute.Strike2025.With(limb, false));
        Assert.Equal(DisputeOutcome.NotDisqualified, refused.Outcome);
        refused.Refused(limb, cite);
        Assert.False(refused.Has("DisputeWeek"));
        var open = DisputeDecision.For(SomeDispute.Strike2025.With(limb, null));
        Assert.Equal(DisputeOutcome.Open, open.Outcome);
        open.Asked(limb, cite, Party.Employer);
        Assert.Equal(DisputeOutcome.NotDisqualified, DisputeDecision.For(SomeDispute.Strike2025.Uninvolved().With(limb, null)).Outcome);
        open.SpeaksOf(typeof(DisputeFacts));
    }

    [Theory]
    [InlineData("2025-02-23", false)] // the week before the first day
    [InlineData("2025-03-02", true)] // of the first day, a Monday
    [InlineData("2025-03-23", true)] // of the last day, a Wednesday
    [InlineData("2025-03-30", false)]
    public void It_stands_only_against_weeks_in_which_it_lasts(string week, bool disqualified)
    {
        var decision = DisputeDecision.For(SomeDispute.Strike2025 with { Week = new(week.Day()), Ended = new(2025, 3, 26) });
        Assert.Equal(disqualified ? DisputeOutcome.Disqualified : DisputeOutcome.NotDisqualified, decision.Outcome);
        Assert.Equal(disqualified, decision.Of("DisputeWeek").Met);
        Assert.Equal(disqualified, decision.Has("Uninvolved"));
        Assert.Contains("March 26, 2025", decision.Of("DisputeWeek").Because.En, StringComparison.Ordinal);
        Assert.Contains("26 de marzo de 2025", decision.Of("DisputeWeek").Because.Es, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-03-08", "2025-03-02", true)] // begun on the Saturday of the week
    [InlineData("2025-03-09", "2025-03-02", false)]
    public void A_strike_that_begins_on_the_weeks_last_day_is_in_the_week(string began, string week, bool disqualified) => Assert.Equal(
        disqualified ? DisputeOutcome.Disqualified : DisputeOutcome.NotDisqualified,
        DisputeDecision.For(SomeDispute.Strike2025 with { Began = began.Day(), Week = new(week.Day()) }).Outcome);

    [Theory]
    [InlineData("2025-03-22", DisputeOutcome.NotDisqualified, false)]
    [InlineData("2025-03-23", DisputeOutcome.Disqualified, true)]
    [InlineData("2025-03-28", DisputeOutcome.Disqualified, true)]
    [InlineData("2025-03-29", DisputeOutcome.Disqualified, false)] // its last day is the week's
    [InlineData("2025-03-30", DisputeOutcome.Disqualified, false)]
    public void That_the_week_in_which_it_ends_is_lost_is_not_confirmed(string ended, DisputeOutcome outcome, bool unconfirmed)
    {
        var decision = DisputeDecision.For(SomeDispute.Strike2025 with { Week = new(new(2025, 3, 23)), Ended = ended.Day() });
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(unconfirmed ? ["Separation/week-a-dispute-ends"] : [], decision.Unconfirmed.Select(item => item.Parameter));
    }

    [Fact]
    public void Who_is_not_involved_is_not_disqualified()
    {
        foreach (var facts in (DisputeFacts[])[SomeDispute.Strike2025, SomeDispute.Lockout2025, SomeDispute.Strike2026])
        {
            var decision = DisputeDecision.For(facts.Uninvolved());
            Assert.Equal(DisputeOutcome.NotDisqualified, decision.Outcome);
            decision.Met("Uninvolved", "RCW 50.20.090(2)");
        }
    }

    [Theory]
    [InlineData("Participating", "RCW 50.20.090(2)(a)")]
    [InlineData("Financing", "RCW 50.20.090(2)(a)")]
    [InlineData("DirectlyInterested", "RCW 50.20.090(2)(a)")]
    [InlineData("SameGradeOrClass", "RCW 50.20.090(2)(b)")]
    public void Each_kind_of_involvement_disqualifies_and_is_asked_of_the_claimant(string limb, string cite)
    {
        var uninvolved = SomeDispute.Strike2025.Uninvolved();
        var involved = DisputeDecision.For(uninvolved.With(limb, true));
        Assert.Equal(DisputeOutcome.Disqualified, involved.Outcome);
        involved.Refused(limb, cite);
        var open = DisputeDecision.For(uninvolved.With(limb, null));
        Assert.Equal(DisputeOutcome.Open, open.Outcome);
        open.Asked(limb, cite, Party.Claimant);
        involved.SpeaksOf(typeof(DisputeFacts));
    }

    [Fact]
    public void A_separate_department_counts_as_separate_premises_for_grade_and_class_only()
    {
        var facts = SomeDispute.Strike2025.Uninvolved() with { SameGradeOrClass = true, SeparateDepartment = true };
        var decision = DisputeDecision.For(facts);
        Assert.Equal(DisputeOutcome.NotDisqualified, decision.Outcome);
        decision.Met("SeparateDepartment", "RCW 50.20.090(2)(b)");
        decision.Met("OtherGrade", "RCW 50.20.090(2)(b)");
        Assert.Equal(DisputeOutcome.Disqualified, DisputeDecision.For(facts with { Participating = true }).Outcome);
    }

    [Fact]
    public void Before_2026_a_multi_employer_lockout_disqualifies()
    {
        var decision = DisputeDecision.For(SomeDispute.Lockout2025);
        Assert.Equal(DisputeOutcome.Disqualified, decision.Outcome);
        decision.Met("Lockout", "RCW 50.20.090(1)(b)");
    }

    [Theory]
    [InlineData("MultiEmployerUnit")]
    [InlineData("AnotherMemberStruck")]
    public void Before_2026_another_lockout_does_not_disqualify(string limb)
    {
        var refused = DisputeDecision.For(SomeDispute.Lockout2025.With(limb, false));
        Assert.Equal(DisputeOutcome.NotDisqualified, refused.Outcome);
        refused.Refused(limb, "RCW 50.20.090(1)(b)");
        Assert.False(refused.Has("Uninvolved"));
        var open = DisputeDecision.For(SomeDispute.Lockout2025.With(limb, null));
        Assert.Equal(DisputeOutcome.Open, open.Outcome);
        open.Asked(limb, "RCW 50.20.090(1)(b)", Party.Employer);
        Assert.Equal(DisputeOutcome.NotDisqualified, DisputeDecision.For(SomeDispute.Lockout2025.Uninvolved().With(limb, null)).Outcome);
    }

    [Fact]
    public void A_silent_claimant_is_presumed_to_be_out_of_work_because_of_it_and_to_take_part()
    {
        Assert.Equal(DisputeOutcome.Open, DisputeDecision.For(Untold).Outcome);
        var decision = DisputeDecision.For(Untold with { ClaimantSilent = true });
        Assert.Equal(DisputeOutcome.Disqualified, decision.Outcome);
        decision.Met("ClaimantSilence", "WAC 192-140-055(1)");
        Assert.Equal(["ClaimantSilence", "DisputeWeek"], decision.Findings.Select(finding => finding.Rule));
        Assert.Empty(decision.OpenQuestions);
        decision.SpeaksOf(typeof(DisputeFacts));
    }

    /// <summary>RCW 50.20.090 says what a dispute does to a week, also for somebody who is presumed to take part in it.</summary>
    [Fact]
    public void Silence_presumes_no_more_than_the_part_in_the_dispute()
    {
        var silent = Untold with { ClaimantSilent = true };
        Assert.Equal(DisputeOutcome.NotDisqualified, DisputeDecision.For(silent with { Week = silent.Week.Plus(5), Ended = silent.Began }).Outcome);
        var strike = silent with { Began = new(2026, 3, 2), Week = new(new(2026, 3, 15)) };
        Assert.Equal(DisputeOutcome.NotDisqualified, DisputeDecision.For(strike).Outcome);
        Assert.Equal(DisputeOutcome.Disqualified, DisputeDecision.For(strike with { Week = strike.Week.Plus(-1) }).Outcome);
        Assert.Equal(DisputeOutcome.LimitReached, DisputeDecision.For(strike with { StrikeWeeksPaid = 6 }).Outcome);
        Assert.Equal(DisputeOutcome.NotDisqualified, DisputeDecision.For(strike with { Kind = DisputeKind.Lockout }).Outcome);
        Assert.Equal(DisputeOutcome.Open, DisputeDecision.For(silent with { Kind = DisputeKind.Lockout }).Outcome);
        Assert.Equal(DisputeOutcome.Open, DisputeDecision.For(strike with { Week = new(new(2036, 1, 6)) }).Outcome);
    }

    [Fact]
    public void What_is_known_goes_before_what_silence_presumes()
    {
        var uninvolved = DisputeDecision.For(SomeDispute.Strike2025.Uninvolved() with { ClaimantSilent = true });
        Assert.Equal(DisputeOutcome.NotDisqualified, uninvolved.Outcome);
        uninvolved.Met("Uninvolved", "RCW 50.20.090(2)");
        var otherCause = DisputeDecision.For(Untold with { ClaimantSilent = true, DueToDispute = false });
        Assert.Equal(DisputeOutcome.NotDisqualified, otherCause.Outcome);
        Assert.False(otherCause.Has("ClaimantSilence"));
        var involved = DisputeDecision.For(SomeDispute.Strike2025 with { ClaimantSilent = true, TermsAtIssue = null });
        Assert.Equal(DisputeOutcome.Disqualified, involved.Outcome);
        involved.Refused("Uninvolved", "RCW 50.20.090(2)");
    }

    /// <summary>Nobody has answered anything about a strike of March 2025.</summary>
    private static DisputeFacts Untold => new() { Kind = DisputeKind.Strike, Began = new(2025, 3, 3), Week = new(new(2025, 3, 9)) };

    [Fact]
    public void A_dispute_cannot_end_before_it_begins_nor_bring_fewer_than_no_weeks()
    {
        Assert.Throws<ArgumentException>(() => DisputeDecision.For(SomeDispute.Strike2026 with { Ended = SomeDispute.Strike2026.Began.AddDays(-1) }));
        Assert.Throws<ArgumentException>(() => DisputeDecision.For(SomeDispute.Strike2026 with { StrikeWeeksPaid = -1 }));
        var oneDay = SomeDispute.Strike2026 with { Ended = SomeDispute.Strike2026.Began, Week = Week.Of(SomeDispute.Strike2026.Began) };
        Assert.Equal(DisputeOutcome.Disqualified, DisputeDecision.For(oneDay).Outcome);
    }
}
