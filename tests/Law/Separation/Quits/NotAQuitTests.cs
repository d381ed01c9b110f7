using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>RCW 50.20.115; RCW 50.20.055 and WAC 192-150-100; WAC 192-150-230: ends of a job that another law decides.</summary>
public class NotAQuitTests
{
    private static readonly ReductionInForce Volunteered = new()
    {
        AnnouncedInWriting = true,
        VolunteersInvited = true,
        Offered = true,
        EmployerEndedTheJob = true,
    };

    private static readonly NoticePeriod SentAway = new() { SentAwayEarly = true, PaidThroughNotice = false, Ends = new(2025, 8, 22) };

    [Theory]
    [InlineData(true, QuitOutcome.NotAQuit, SeparationKind.VacationShutdown)]
    [InlineData(false, QuitOutcome.NoGoodCause, SeparationKind.Quit)]
    [InlineData(null, QuitOutcome.Open, null)]
    public void A_shutdown_for_vacations_is_not_a_quit(bool? closed, QuitOutcome outcome, SeparationKind? kind)
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { OutsideTheList = true, VacationShutdown = new() { ClosedForVacations = closed } });
        Assert.Equal((outcome, kind), (decision.Outcome, decision.Kind));
        var finding = decision.Of("VacationShutdown");
        Assert.Equal((closed == true, closed is null, "RCW 50.20.115"), (finding.Met, finding.Open, finding.Cite));
        Assert.Equal((closed == true, "RCW 50.20.115"), (finding.Limbs.Single().Met, finding.Limbs.Single().Cite));
        Assert.Equal(closed is null, decision.OpenQuestions.Any());
    }

    [Fact]
    public void What_is_no_quit_has_no_finding_about_good_cause_and_denies_nothing()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with
        {
            OutsideTheList = true,
            ClaimantDidNotReply = true,
            VacationShutdown = new() { ClosedForVacations = true },
        });
        Assert.Equal("VacationShutdown", Assert.Single(decision.Findings).Rule);
        Assert.Null(decision.DisqualifiedFrom);
        Assert.Equal(new DateOnly(2025, 8, 6), decision.Separated);
    }

    [Theory]
    [InlineData("2026-06-13", "WAC 192-150-100", "(1)", "(1)(a)(i)", "(1)(a)(ii)", "(1)(b)", "(1)(c)")]
    [InlineData("2026-06-14", "RCW 50.20.055", "", "", "", "", "")]
    public void Volunteers_for_an_announced_layoff_are_laid_off(string separated, string section, params string[] parts)
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { Separated = separated.Day(), ReductionInForce = Volunteered });
        Assert.Equal((QuitOutcome.NotAQuit, SeparationKind.Layoff), (decision.Outcome, decision.Kind));
        Assert.Equal([section + parts[0], .. parts.Select(part => section + part)], decision.All().Select(finding => finding.Cite));
        Assert.All(decision.All(), finding => Assert.True(finding.Met));
    }

    [Theory]
    [InlineData("AnnouncedInWriting")]
    [InlineData("VolunteersInvited")]
    [InlineData("Offered")]
    [InlineData("EmployerEndedTheJob")]
    public void Each_step_of_a_reduction_in_force_is_needed(string step)
    {
        var facts = SomeQuit.Bare with { OutsideTheList = true, ReductionInForce = Volunteered };
        var refused = QuitDecision.For(facts.Answering($"ReductionInForce.{step}", false));
        Assert.Equal((QuitOutcome.NoGoodCause, SeparationKind.Quit), (refused.Outcome, refused.Kind));
        Assert.False(refused.Of($"ReductionInForce.{step}").Met);
        Assert.False(refused.Of("ReductionInForce").Met);
        var open = QuitDecision.For(facts.Answering($"ReductionInForce.{step}", null));
        Assert.Equal((QuitOutcome.Open, (SeparationKind?)null), (open.Outcome, open.Kind));
        Assert.Equal($"ReductionInForce.{step}", Assert.Single(open.OpenQuestions).Rule);
        Assert.Null(open.DisqualifiedFrom);
        Assert.DoesNotContain("Disqualification", open.Findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Whoever_is_sent_away_before_the_day_of_the_resignation_is_discharged()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { OutsideTheList = true, NoticePeriod = SentAway });
        Assert.Equal((QuitOutcome.NotAQuit, SeparationKind.Discharge), (decision.Outcome, decision.Kind));
        Assert.Equal(["WAC 192-150-230(1)", "WAC 192-150-230(1)", "WAC 192-150-230(2)"], decision.All().Select(finding => finding.Cite));
        Assert.Equal((new DateOnly(2025, 8, 6), false), (decision.Separated, decision.NoticePayDeductible));
    }

    [Fact]
    public void Paid_through_the_notice_it_is_a_quit_on_its_last_day_and_the_pay_is_deducted()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { OutsideTheList = true, NoticePeriod = SentAway with { PaidThroughNotice = true } });
        Assert.Equal((QuitOutcome.NoGoodCause, SeparationKind.Quit, true), (decision.Outcome, decision.Kind, decision.NoticePayDeductible));
        Assert.Equal((new DateOnly(2025, 8, 22), new DateOnly(2025, 8, 17)), (decision.Separated, decision.DisqualifiedFrom!.Value));
        var day = decision.Of("NoticePeriod.Ends");
        Assert.Equal((true, "WAC 192-150-230(2)"), (day.Met, day.Cite));
        Assert.Contains("August 22, 2025", day.Because.En, StringComparison.Ordinal);
        Assert.Contains("22 de agosto de 2025", day.Because.Es, StringComparison.Ordinal);
        Assert.Equal((false, "WAC 192-150-230(2)"), decision.Says("NoticePeriod"));
    }

    [Fact]
    public void The_last_day_of_the_notice_picks_the_law()
    {
        var notice = SentAway with { PaidThroughNotice = true, Ends = new(2024, 7, 7) };
        var decision = QuitDecision.For(SomeQuit.Met["quit-xiii"] with { Separated = new(2024, 6, 28), NoticePeriod = notice });
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
        Assert.True(decision.Of("InForce").Met);
    }

    [Fact]
    public void A_resignation_that_ran_its_course_is_a_quit()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { OutsideTheList = true, NoticePeriod = new() { SentAwayEarly = false } });
        Assert.Equal((QuitOutcome.NoGoodCause, SeparationKind.Quit, false), (decision.Outcome, decision.Kind, decision.NoticePayDeductible));
        Assert.Equal(["WAC 192-150-230(1)", "WAC 192-150-230(1)"], decision.Findings[0].WithLimbs().Select(finding => finding.Cite));
    }

    [Theory]
    [InlineData(null, null, null, "NoticePeriod.SentAwayEarly", "WAC 192-150-230(1)")]
    [InlineData(true, null, null, "NoticePeriod.PaidThroughNotice", "WAC 192-150-230(2)")]
    [InlineData(true, true, null, "NoticePeriod.Ends", "WAC 192-150-230(2)")]
    public void What_is_missing_about_the_notice_is_asked_for_with_the_reasons(bool? early, bool? paid, string? ends, string fact, string cite)
    {
        var notice = new NoticePeriod { SentAwayEarly = early, PaidThroughNotice = paid, Ends = ends?.Day() };
        var decision = QuitDecision.For(SomeQuit.Bare with { NoticePeriod = notice });
        Assert.Equal((QuitOutcome.Open, (SeparationKind?)null), (decision.Outcome, decision.Kind));
        Assert.Equal([fact, "OutsideTheList"], decision.OpenQuestions.Select(open => open.Rule));
        Assert.Equal(cite, decision.OpenQuestions.First().Cite);
        Assert.True(decision.Of("NoticePeriod").Open);
        Assert.Equal(QuitOutcome.Open, QuitDecision.For(SomeQuit.Met["quit-i"] with { NoticePeriod = notice }).Outcome);
    }

    [Fact]
    public void Silence_makes_no_quit_of_what_is_known_to_be_a_discharge()
    {
        var silent = SomeQuit.Bare with { ClaimantDidNotReply = true, NoticePeriod = SentAway };
        Assert.Equal(SeparationKind.Discharge, QuitDecision.For(silent).Kind);
        foreach (var notice in new[] { SentAway with { PaidThroughNotice = null }, SentAway with { PaidThroughNotice = true, Ends = null } })
        {
            var decision = QuitDecision.For(silent with { NoticePeriod = notice });
            Assert.Equal((QuitOutcome.Open, (DateOnly?)null), (decision.Outcome, decision.DisqualifiedFrom));
            Assert.Equal(Party.Employer, Assert.Single(decision.OpenQuestions).Question!.Of);
        }

        Assert.Equal(SeparationKind.Quit, QuitDecision.For(SomeQuit.Bare with { ClaimantDidNotReply = true, NoticePeriod = new() }).Kind);
    }

    [Fact]
    public void The_first_thing_shown_decides_and_what_was_open_before_it_is_not_asked_any_more()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { VacationShutdown = new(), NoticePeriod = SentAway });
        Assert.Equal((QuitOutcome.NotAQuit, SeparationKind.Discharge), (decision.Outcome, decision.Kind));
        Assert.Empty(decision.OpenQuestions);
        Assert.Equal("NoticePeriod", Assert.Single(decision.Findings).Rule);
    }

    [Fact]
    public void Each_kind_of_end_is_told_in_its_own_words_in_both_languages()
    {
        var onLeave = new LeaveOfAbsence
        {
            DisciplinarySuspension = false,
            AgreedOrByLaw = true,
            JobHeld = true,
            Afterwards = AfterLeave.StillOnLeave,
        };
        QuitFacts[] ends =
        [
            SomeQuit.Bare with { VacationShutdown = new() { ClosedForVacations = true } },
            SomeQuit.Bare with { ReductionInForce = Volunteered },
            SomeQuit.Bare with { NoticePeriod = SentAway },
            SomeQuit.Bare with { NoticePeriod = new() { SentAwayEarly = false } },
            SomeQuit.Bare with { NoticePeriod = new() },
            SomeQuit.Bare with { LeaveOfAbsence = onLeave },
            SomeQuit.Bare with { LeaveOfAbsence = onLeave with { DisciplinarySuspension = true } },
            SomeQuit.Bare with { ChangedTerms = ChangedTermsTests.NewWork },
        ];
        var said = ends.Select(facts => QuitDecision.For(facts).Findings[0].Because).ToList();
        Assert.Equal(ends.Length, said.Select(sentence => sentence.En).Distinct().Count());
        Assert.Equal(ends.Length, said.Select(sentence => sentence.Es).Distinct().Count());
    }
}
