using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>RCW 50.20.050: which subsection governs, which reasons it has, and the week from which benefits are denied.</summary>
public class QuitDatesTests
{
    [Theory]
    [InlineData("2009-09-06", 1)]
    [InlineData("2021-04-03", 1)]
    [InlineData("2021-04-04", 2)]
    [InlineData("2029-07-08", 2)]
    public void The_day_of_the_separation_picks_the_subsection(string separated, int subsection)
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-i"] with { Separated = separated.Day() });
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
        Assert.Equal([$"RCW 50.20.050({subsection})", $"RCW 50.20.050({subsection})(b)"], decision.Findings.Select(finding => finding.Cite));
        Assert.Equal($"RCW 50.20.050({subsection})(b)(i); WAC 192-150-050", decision.Of("JobOffer").Cite);
        var used = Assert.Single(decision.Findings[0].Parameters);
        Assert.Equal(("Separation/quit-subsection", $"{subsection}", (string?)null), (used.Name, used.Value, used.Note));
        Assert.Contains(subsection == 1 ? "(1)" : "(2)", decision.Findings[0].Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(separated.Day()), decision.Findings[0].Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void A_separation_before_September_6_2009_is_not_decided_and_not_denied()
    {
        var missing = Assert.Throws<NoParameter>(() => QuitDecision.For(SomeQuit.Met["quit-i"] with { Separated = new(2009, 9, 5) }));
        Assert.Equal("Separation/quit-subsection", missing.Parameter);
        Assert.Contains("not a denial", missing.Sentence.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quit-ii-care", "2024-07-06", false)]
    [InlineData("quit-ii-care", "2024-07-07", true)]
    [InlineData("quit-ii-care", "2029-07-07", true)]
    [InlineData("quit-ii-care", "2029-07-08", false)]
    [InlineData("quit-xii", "2021-04-03", false)]
    [InlineData("quit-xii", "2021-04-04", true)]
    [InlineData("quit-xiii", "2024-07-06", false)]
    [InlineData("quit-xiii", "2024-07-07", true)]
    [InlineData("quit-xiii", "2029-07-08", true)]
    [InlineData("quit-xiv", "2024-07-06", false)]
    [InlineData("quit-xiv", "2024-07-07", true)]
    [InlineData("quit-3", "2021-04-03", false)]
    [InlineData("quit-3", "2021-04-04", true)]
    public void A_newer_reason_covers_separations_in_its_days_alone(string reason, string separated, bool covered)
    {
        var decision = QuitDecision.For(SomeQuit.Met[reason] with { Separated = separated.Day() });
        Assert.Equal(covered ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("InForce");
        Assert.Equal(covered, finding.Met);
        Assert.Equal(QuitReasons.All.Single(each => each.Code == reason).Cite, finding.Cite);
        Assert.Equal(["Separated"], finding.Facts);
        Assert.Contains(English.Day(separated.Day()), finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(separated.Day()), finding.Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_asked_about_a_reason_that_does_not_cover_the_separation()
    {
        var decision = QuitDecision.For(SomeQuit.Bare with
        {
            Separated = new(2024, 7, 6),
            MinorChildMove = new(),
            ShiftChange = new(),
            InaccessibleCare = new(),
        });
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.All(decision.Findings[1].Limbs, reason => Assert.Equal("InForce", Assert.Single(reason.Limbs).Rule));
        var care = decision.Findings[1].Limbs[0].Limbs[0].Because;
        Assert.Contains("July 7, 2024 or later and before July 8, 2029", care.En, StringComparison.Ordinal);
        Assert.Contains("7 de julio de 2024 o después y antes del 8 de julio de 2029", care.Es, StringComparison.Ordinal);
        Assert.DoesNotContain("2029", decision.Findings[1].Limbs[1].Limbs[0].Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2021-06-27", false)]
    [InlineData("2021-07-04", true)]
    public void Quarantine_of_a_health_worker_counts_for_claims_from_July_4_2021(string effective, bool covered)
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-3"] with { Separated = new(2021, 6, 1), ClaimEffective = effective.Day() });
        Assert.Equal(covered ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        var finding = decision.Of("ClaimEffective");
        Assert.Equal((covered, "RCW 50.20.050(3)"), (finding.Met, finding.Cite));
        Assert.Contains("July 4, 2021", finding.Because.En, StringComparison.Ordinal);
        Assert.Contains("4 de julio de 2021", finding.Because.Es, StringComparison.Ordinal);
    }

    [Fact]
    public void The_agency_is_asked_when_the_claim_began_and_no_silence_answers_that()
    {
        var decision = QuitDecision.For(SomeQuit.Met["quit-3"] with { ClaimEffective = null, ClaimantDidNotReply = true });
        Assert.Equal(QuitOutcome.Open, decision.Outcome);
        var open = Assert.Single(decision.OpenQuestions);
        Assert.Equal(("RCW 50.20.050(3)", "ClaimEffective", Party.Staff), (open.Cite, open.Facts.Single(), open.Question!.Of));
    }

    [Theory]
    [InlineData("2025-08-02", "2025-07-27")]
    [InlineData("2025-08-03", "2025-08-03")]
    [InlineData("2025-08-09", "2025-08-03")]
    [InlineData("2020-08-09", "2020-08-09")]
    public void Benefits_are_denied_from_the_Sunday_of_the_week_of_leaving(string separated, string from)
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { Separated = separated.Day(), OutsideTheList = true });
        Assert.Equal((QuitOutcome.NoGoodCause, separated.Day()), (decision.Outcome, decision.Separated));
        Assert.Equal(from.Day(), decision.DisqualifiedFrom);
        var denial = decision.Of("Disqualification");
        Assert.Equal((false, separated.Day().Year == 2020 ? "RCW 50.20.050(1)(a)" : "RCW 50.20.050(2)(a)"), (denial.Met, denial.Cite));
        Assert.Equal(["Separated"], denial.Facts);
        Assert.Contains(English.Weekday(from.Day()), denial.Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Weekday(from.Day()), denial.Because.Es, StringComparison.Ordinal);
    }
}
