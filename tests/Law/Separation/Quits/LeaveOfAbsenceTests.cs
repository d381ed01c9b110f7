using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>WAC 192-170-080: leave of absence.</summary>
public class LeaveOfAbsenceTests
{
    private static readonly LeaveOfAbsence Agreed = new() { DisciplinarySuspension = false, AgreedOrByLaw = true, JobHeld = true };

    [Theory]
    [InlineData(AfterLeave.StillOnLeave, SeparationKind.LeaveOfAbsence, "WAC 192-170-080(1)(a)")]
    [InlineData(AfterLeave.NoJobAvailable, SeparationKind.Layoff, "WAC 192-170-080(1)(c)")]
    [InlineData(AfterLeave.NotLetBack, SeparationKind.Layoff, "WAC 192-170-080(1)(d)")]
    public void A_leave_with_the_job_held_is_no_quit_unless_the_claimant_stays_away(AfterLeave afterwards, SeparationKind kind, string cite)
    {
        var decision = Decide(Agreed with { Afterwards = afterwards });
        Assert.Equal((QuitOutcome.NotAQuit, kind), (decision.Outcome, decision.Kind));
        Assert.Equal((true, cite), decision.Says("LeaveOfAbsence"));
        Assert.Equal("WAC 192-170-080(1)", decision.Of("Leave").Cite);
        Assert.Empty(decision.Unconfirmed);
    }

    // 2025-08-29 is a Friday, and Monday 2025-09-01 Labor Day.
    [Theory]
    [InlineData("2025-08-12", "2025-08-13", "2025-08-10")]
    [InlineData("2025-08-29", "2025-09-02", "2025-08-31")]
    public void Whoever_does_not_come_back_has_quit_on_the_first_working_day_after_it(string expires, string left, string from)
    {
        var decision = Decide(Agreed with { Afterwards = AfterLeave.DidNotReturn, Expires = expires.Day() });
        Assert.Equal((QuitOutcome.NoGoodCause, SeparationKind.Quit), (decision.Outcome, decision.Kind));
        Assert.Equal((left.Day(), from.Day()), (decision.Separated, decision.DisqualifiedFrom!.Value));
        var day = decision.Of("LeaveOfAbsence.Afterwards");
        Assert.Equal((true, "WAC 192-170-080(1)(b)"), (day.Met, day.Cite));
        Assert.Equal((false, "WAC 192-170-080(1)(b)"), decision.Says("LeaveOfAbsence"));
        Assert.Equal(["LeaveOfAbsence.Afterwards", "LeaveOfAbsence.Expires"], day.Facts);
        Assert.Contains(English.Day(left.Day()), day.Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(left.Day()), day.Because.Es, StringComparison.Ordinal);
        Assert.Equal("Separation/leave-working-day", Assert.Single(decision.Unconfirmed).Parameter);
    }

    [Theory]
    [InlineData("AgreedOrByLaw", "WAC 192-170-080(1)")]
    [InlineData("JobHeld", "WAC 192-170-080(1)")]
    public void An_absence_that_the_claimant_began_without_a_job_held_is_a_quit(string fact, string cite)
    {
        var facts = Facts(Agreed with { StartedByClaimant = true }).Answering($"LeaveOfAbsence.{fact}", false);
        var decision = QuitDecision.For(facts);
        Assert.Equal((QuitOutcome.NoGoodCause, SeparationKind.Quit, new DateOnly(2025, 8, 6)), (decision.Outcome, decision.Kind, decision.Separated));
        Assert.Equal((false, cite), decision.Says($"LeaveOfAbsence.{fact}"));
        Assert.Equal("WAC 192-170-080(2)", decision.Of("LeaveOfAbsence").Cite);
        Assert.Empty(decision.Unconfirmed);
    }

    [Fact]
    public void An_absence_that_the_employer_began_without_a_job_held_is_taken_as_lack_of_work_and_that_reading_is_said()
    {
        var decision = Decide(Agreed with { JobHeld = false, StartedByClaimant = false });
        Assert.Equal((QuitOutcome.NotAQuit, SeparationKind.Layoff), (decision.Outcome, decision.Kind));
        Assert.Equal("WAC 192-170-080(2)", decision.Of("LeaveOfAbsence.StartedByClaimant").Cite);
        Assert.Equal("Separation/leave-by-employer", Assert.Single(decision.Unconfirmed).Parameter);
    }

    [Fact]
    public void A_suspension_to_discipline_is_not_a_leave()
    {
        var decision = Decide(Agreed with { DisciplinarySuspension = true });
        Assert.Equal((QuitOutcome.NotAQuit, SeparationKind.Suspension), (decision.Outcome, decision.Kind));
        Assert.Equal("WAC 192-170-080(3)", decision.Of("LeaveOfAbsence").Cite);
        Assert.Equal((false, "WAC 192-170-080(3)"), decision.Says("LeaveOfAbsence.DisciplinarySuspension"));
    }

    [Theory]
    [InlineData("DisciplinarySuspension", "DisciplinarySuspension", "WAC 192-170-080(3)")]
    [InlineData("AgreedOrByLaw", "AgreedOrByLaw", "WAC 192-170-080(1)")]
    [InlineData("JobHeld", "JobHeld", "WAC 192-170-080(1)")]
    [InlineData("Afterwards", "Afterwards", "WAC 192-170-080(1)")]
    [InlineData("Expires", "Expires", "WAC 192-170-080(1)")]
    public void What_is_missing_is_asked_of_the_claimant(string missing, string asked, string cite)
    {
        var away = Agreed with { Afterwards = AfterLeave.DidNotReturn, Expires = new(2025, 8, 12) };
        var facts = Facts(away).Answering($"LeaveOfAbsence.{missing}", null);
        var decision = QuitDecision.For(facts);
        Assert.Equal((QuitOutcome.Open, (SeparationKind?)null), (decision.Outcome, decision.Kind));
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal(($"LeaveOfAbsence.{asked}", cite, Party.Claimant), (open.Rule, open.Cite, open.Question!.Of));
        Assert.Equal("WAC 192-170-080(1)", decision.Of("LeaveOfAbsence").Cite);
        var silent = QuitDecision.For(facts with { ClaimantDidNotReply = true });
        Assert.Equal((QuitOutcome.NoGoodCause, SeparationKind.Quit), (silent.Outcome, silent.Kind));
    }

    [Fact]
    public void Who_began_the_absence_is_asked_when_it_is_no_leave()
    {
        var decision = Decide(Agreed with { JobHeld = false });
        Assert.Equal((QuitOutcome.Open, (SeparationKind?)null), (decision.Outcome, decision.Kind));
        Assert.Equal("LeaveOfAbsence.StartedByClaimant", Assert.Single(decision.OpenQuestions).Rule);
        Assert.Empty(decision.Unconfirmed);
    }

    private static QuitFacts Facts(LeaveOfAbsence leave) => SomeQuit.Bare with { OutsideTheList = true, LeaveOfAbsence = leave };

    private static QuitDecision Decide(LeaveOfAbsence leave) => QuitDecision.For(Facts(leave));
}
