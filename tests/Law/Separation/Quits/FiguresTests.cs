using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>RCW 50.20.050(2)(b)(viii), (xi), (xiv), (4): reasons that days and hours decide.</summary>
public class FiguresTests
{
    [Theory]
    [InlineData("2025-05-03", true)] // 90 days before August 1
    [InlineData("2025-05-04", false)]
    public void A_shift_must_have_been_the_regular_one_for_ninety_days(string since, bool goodCause)
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-xiv"].Answering("ShiftChange.RegularSince", since));
        Assert.Equal(goodCause ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("ShiftChange.RegularSince");
        Assert.Equal((goodCause, "RCW 50.20.050(2)(b)(xiv)"), (finding.Met, finding.Cite));
        Assert.Equal($"2025-08-01 − {since} = {(goodCause ? 90 : 89)}", finding.Arithmetic);
        Assert.Contains(goodCause ? "for 90 days" : "for 89 days", finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(goodCause ? "90 días" : "89 días", finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal(("Separation/shift-regular-days", "90"), (finding.Parameters.Single().Name, finding.Parameters.Single().Value));
        Assert.Equal(["ShiftChange.RegularSince", "ShiftChange.ChangedOn"], finding.Facts);
    }

    [Theory]
    [InlineData("5.99", false)]
    [InlineData("6", true)]
    [InlineData("6.01", true)]
    [InlineData("24", true)]
    public void A_shift_must_have_been_moved_by_six_hours(string hours, bool goodCause)
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-xiv"].Answering("ShiftChange.HoursMoved", hours.Money()));
        Assert.Equal(goodCause ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("ShiftChange.HoursMoved");
        Assert.Equal((goodCause, "RCW 50.20.050(2)(b)(xiv)"), (finding.Met, finding.Cite));
        Assert.Contains($"{hours} hours", finding.Because.En, StringComparison.Ordinal);
        Assert.Contains($"{hours} horas", finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal(("Separation/shift-change-hours", "6"), (finding.Parameters.Single().Name, finding.Parameters.Single().Value));
    }

    [Theory]
    [InlineData("quit-xiv", "ShiftChange.RegularSince", "RCW 50.20.050(2)(b)(xiv)")]
    [InlineData("quit-xiv", "ShiftChange.ChangedOn", "RCW 50.20.050(2)(b)(xiv)")]
    [InlineData("quit-xiv", "ShiftChange.HoursMoved", "RCW 50.20.050(2)(b)(xiv)")]
    [InlineData("quit-xi", "Apprenticeship.Begins", "RCW 50.20.050(2)(b)(xi)")]
    [InlineData("quit-4", "PartTimeQuit.PartTimeHours", "WAC 192-150-180(1)")]
    [InlineData("quit-4", "PartTimeQuit.FullTimeHours", "WAC 192-150-180(1)")]
    [InlineData("quit-4", "PartTimeQuit.FullTimeLost", "WAC 192-150-180(2)(a)")]
    public void A_missing_day_or_number_is_asked_for(string reason, string fact, string cite)
    {
        var decision = QuitDecision.For(SomeQuit.Met[reason].Answering(fact, null));
        Assert.Equal(QuitOutcome.Open, decision.Outcome);
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal((fact, cite, Party.Claimant), (open.Rule, open.Cite, open.Question!.Of));
        Assert.Equal(QuitOutcome.NoGoodCause, QuitDecision.For(decision.Facts! with { ClaimantDidNotReply = true }).Outcome);
    }

    [Theory]
    [InlineData("34.99", "35", true)]
    [InlineData("35", "35", false)]
    [InlineData("34.99", "34.99", false)]
    public void Part_time_is_below_thirty_five_hours_and_full_time_from_there(string part, string full, bool goodCause)
    {
        var decision = QuitDecision.For(
            SomeQuit.Met["quit-4"].Answering("PartTimeQuit.PartTimeHours", part.Money()).Answering("PartTimeQuit.FullTimeHours", full.Money()));
        Assert.Equal(goodCause ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("PartTimeQuit.PartTimeHours");
        Assert.Equal((goodCause, "WAC 192-150-180(1)"), (finding.Met, finding.Cite));
        Assert.Equal(["PartTimeQuit.PartTimeHours", "PartTimeQuit.FullTimeHours"], finding.Facts);
        Assert.Contains("35 hours.", finding.Because.En, StringComparison.Ordinal);
        Assert.Contains("35 horas.", finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal(("Separation/full-time-work", "35"), (finding.Parameters.Single().Name, finding.Parameters.Single().Value));
    }

    // WAC 192-150-180(4)(a), (e): two weeks before the layoff; on the same day.
    [Theory]
    [InlineData("2025-08-20", true)]
    [InlineData("2025-08-07", true)]
    [InlineData("2025-08-06", false)]
    [InlineData("2025-08-05", false)]
    public void The_part_time_work_must_have_been_left_before_the_full_time_work_was_lost(string lost, bool goodCause)
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-4"].Answering("PartTimeQuit.FullTimeLost", lost));
        Assert.Equal(goodCause ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("PartTimeQuit.FullTimeLost");
        Assert.Equal((goodCause, "WAC 192-150-180(2)(a)"), (finding.Met, finding.Cite));
        Assert.Contains(English.Day(lost.Day()), finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(lost.Day()), finding.Because.Es, StringComparison.Ordinal);
    }

    // WAC 192-150-180(4)(f).
    [Fact]
    public void While_the_full_time_work_goes_on_the_quit_is_decided_by_itself()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-4"].Answering("PartTimeQuit.FullTimeWorkGoesOn", true));
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.Equal((false, "WAC 192-150-180(2)(a)"), decision.Says("PartTimeQuit.FullTimeWorkGoesOn"));
        Assert.NotEqual(decision.Of("PartTimeQuit.FullTimeWorkGoesOn").Because.En, decision.Of("PartTimeQuit.FullTimeWorkGoesOn").Because.Es);
    }

    [Theory]
    [InlineData("2021-04-03", "Separation/full-time-work")]
    [InlineData("2021-04-04", "Separation/quit-part-time", "Separation/full-time-work")]
    [InlineData("2022-10-07", "Separation/quit-part-time", "Separation/full-time-work")]
    [InlineData("2022-10-08", "Separation/quit-part-time")]
    public void That_the_statute_lifts_the_older_subsection_alone_is_said_where_it_matters(string separated, params string[] unconfirmed)
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-4"] with { Separated = separated.Day() });
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
        Assert.Equal(unconfirmed, decision.Unconfirmed.Select(choice => choice.Parameter));
        var applies = decision.Of("PartTimeQuit").Limbs[0];
        Assert.Equal((true, "RCW 50.20.050(4)", "Separation/quit-part-time"), (applies.Met, applies.Cite, applies.Parameters.Single().Name));
        Assert.Equal(["Separated"], applies.Facts);
    }

    [Fact]
    public void Were_the_statute_read_narrowly_leaving_part_time_work_would_be_a_bar()
    {
        var narrow = LawEdition.Current.Proposing("Separation/quit-part-time", (new DateOnly(2009, 9, 6), "bar"));
        var decision = QuitDecision.For(SomeQuit.Met["quit-4"], narrow);
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.False(decision.Of("PartTimeQuit").Limbs[0].Met);
        Assert.NotEqual(QuitDecision.For(SomeQuit.Met["quit-4"]).Of("PartTimeQuit").Limbs[0].Because, decision.Of("PartTimeQuit").Limbs[0].Because);
    }

    [Theory]
    [InlineData("2025-08-05", null, true)]
    [InlineData("2025-08-05", "2025-08-06", true)]
    [InlineData("2025-08-05", "2025-08-05", false)]
    [InlineData("2025-08-06", null, false)] // left on the last day that the citation gave
    [InlineData("2025-08-07", null, false)]
    public void A_citation_gives_the_employer_until_its_day(string deadline, string? corrected, bool goodCause)
    {
        var decision = QuitDecision.For(
            SomeQuit.Met["quit-viii"].Answering("WorksiteSafety.CitationDeadline", deadline).Answering("WorksiteSafety.CorrectedOn", corrected));
        Assert.Equal(goodCause ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("WorksiteSafety.CitationDeadline");
        Assert.Equal((goodCause, "WAC 192-150-130(2)(b)(ii)"), (finding.Met, finding.Cite));
        Assert.Equal(["WorksiteSafety.CitationDeadline", "WorksiteSafety.CorrectedOn"], finding.Facts);
        Assert.Contains(English.Day(deadline.Day()), finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(deadline.Day()), finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal(corrected is null, finding.Because.En.Contains("not corrected", StringComparison.Ordinal));
        Assert.Equal(corrected is null, finding.Because.Es.Contains("No se corrigió", StringComparison.Ordinal));
    }

    [Fact]
    public void An_imminent_danger_does_not_wait_for_a_citation()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-viii imminent"].Answering("WorksiteSafety.CitationDeadline", "2025-12-31"));
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
    }

    [Theory]
    [InlineData("2025-08-23", "2025-08-10")]
    [InlineData("2025-08-24", "2025-08-17")]
    public void An_apprentice_can_be_paid_from_the_Sunday_of_the_week_before_the_start(string begins, string payable)
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-xi"].Answering("Apprenticeship.Begins", begins));
        Assert.Equal((QuitOutcome.GoodCause, payable.Day()), (decision.Outcome, decision.PayableFrom!.Value));
        var finding = decision.Of("Apprenticeship.Begins");
        Assert.Equal((true, "RCW 50.20.050(2)(b)(xi)"), (finding.Met, finding.Cite));
        Assert.Contains(English.Day(payable.Day()), finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(payable.Day()), finding.Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_good_cause_beside_the_apprenticeship_holds_nothing_back()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-xi"] with { JobOffer = SomeQuit.Met["quit-i"].JobOffer });
        Assert.Equal(["quit-i", "quit-xi"], decision.GoodCauses);
        Assert.Null(decision.PayableFrom);
        Assert.Null(QuitDecision.For(SomeQuit.Met["quit-xi"].Answering("Apprenticeship.ForInstruction", false)).PayableFrom);
    }
}
