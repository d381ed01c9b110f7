using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Quits;

namespace BenefitsFlow.Tests.Law.Separation.Quits;

/// <summary>RCW 50.20.050(2)(b)(v), (vi); WAC 192-150-115, -120: "reduced by twenty-five percent or more".</summary>
public class ReductionTests
{
    private static readonly DateOnly Hired = new(2023, 1, 1);
    private static readonly DateOnly Cut = new(2025, 8, 1);

    [Theory]
    [InlineData("20", "15.01", false)]
    [InlineData("20", "15", true)]
    [InlineData("20", "14.99", true)]
    [InlineData("19.99", "15", false)] // 24.96 percent
    [InlineData("0.04", "0.03", true)]
    public void A_quarter_or_more_is_good_cause_and_a_cent_less_is_not(string usual, string last, bool goodCause)
    {
        var pay = Paid(new Level(Hired, usual.Money()), new(Cut, last.Money()));
        Assert.Equal(goodCause ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, pay.Outcome);
        Assert.Equal((goodCause, "RCW 50.20.050(2)(b)(v)"), pay.Says("PayCut.Levels"));
        Assert.Equal(["PayCut.Levels", "PayCut.BaseYearBegins"], pay.Of("PayCut.Levels").Facts);
    }

    [Theory]
    [InlineData("40", "30.1", false)]
    [InlineData("40", "30", true)]
    public void The_same_holds_for_hours(string usual, string last, bool goodCause)
    {
        var decision = QuitDecision.For(SomeQuit.Bare with { HoursCut = Hours(new Level(Hired, usual.Money()), new(Cut, last.Money())) });
        Assert.Equal(goodCause ? QuitOutcome.GoodCause : QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.Equal((goodCause, "RCW 50.20.050(2)(b)(vi)"), decision.Says("HoursCut.Levels"));
    }

    [Fact]
    public void The_arithmetic_stands_in_the_reason()
    {
        var finding = Paid(new Level(Hired, 20), new(Cut, 15)).Of("PayCut.Levels");
        Assert.Equal("5 ÷ 20 = 25%", finding.Arithmetic);
        Assert.Contains("5 ÷ 20 = 25%. The law asks for 25% or more.", finding.Because.En, StringComparison.Ordinal);
        Assert.Contains("5 ÷ 20 = 25%. La ley pide 25% o más.", finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal(["Separation/quit-reduction", "Separation/quit-usual-level"], finding.Parameters.Select(used => used.Name));
        Assert.Equal("4.99 ÷ 19.99 = 24.96%", Paid(new Level(Hired, 19.99m), new(Cut, 15)).Of("PayCut.Levels").Arithmetic);
    }

    [Fact]
    public void Cuts_since_the_base_year_began_add_up()
    {
        Assert.Equal("5 ÷ 20 = 25%", Paid(new Level(Hired, 20), new(new(2024, 4, 1), 18), new(Cut, 15)).Of("PayCut.Levels").Arithmetic);
        Assert.Equal("3 ÷ 18 = 16.66%", Paid(new Level(Hired, 20), new(new(2024, 3, 31), 18), new(Cut, 15)).Of("PayCut.Levels").Arithmetic);
    }

    [Fact]
    public void A_permanent_raise_is_the_new_measure_and_the_cuts_before_it_still_count() =>
        Assert.Equal(
            "7 ÷ 22 = 31.81%",
            Paid(new Level(Hired, 20), new(new(2024, 5, 1), 18), new(new(2024, 9, 1), 22), new(Cut, 17)).Of("PayCut.Levels").Arithmetic);

    [Fact]
    public void A_temporary_raise_does_not_count_and_its_end_is_no_cut()
    {
        var decision = Paid(new Level(Hired, 20), new(new(2024, 5, 1), 30, TemporaryRaise: true), new(Cut, 20));
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.Equal("0 ÷ 20 = 0%", decision.Of("PayCut.Levels").Arithmetic);
        var raised = Paid(new Level(Hired, 25, TemporaryRaise: true), new(new(2024, 5, 1), 20), new(Cut, 19));
        Assert.Equal("1 ÷ 20 = 5%", raised.Of("PayCut.Levels").Arithmetic);
    }

    [Fact]
    public void That_the_measure_after_several_cuts_is_a_choice_is_said()
    {
        var unconfirmed = Paid(new Level(Hired, 20), new(Cut, 15)).Unconfirmed;
        Assert.Equal("Separation/quit-usual-level", Assert.Single(unconfirmed).Parameter);
    }

    [Fact]
    public void The_percentage_of_the_older_subsection_is_its_own()
    {
        var pay = new PayCut
        {
            ByEmployer = true,
            WasTheMotive = true,
            LeftWithinABriefTime = true,
            BaseYearBegins = new(2019, 1, 1),
            Levels = [new(Hired.AddYears(-5), 20), new(new(2020, 1, 1), 15)],
        };
        var decision = QuitDecision.For(SomeQuit.Bare with { Separated = new(2020, 2, 1), PayCut = pay });
        Assert.Equal(QuitOutcome.GoodCause, decision.Outcome);
        Assert.Equal("RCW 50.20.050(1)(b)(v)", decision.Of("PayCut.Levels").Parameters[0].Cite);
    }

    [Fact]
    public void The_claimant_is_asked_for_the_levels_and_the_agency_for_the_base_year()
    {
        var levels = QuitDecision.For(SomeQuit.Met["quit-v"].Answering("PayCut.Levels", Array.Empty<Level>()));
        Assert.Equal(("PayCut.Levels", Party.Claimant), (levels.OpenQuestions.Single().Rule, levels.OpenQuestions.Single().Question!.Of));
        var year = QuitDecision.For(SomeQuit.Met["quit-vi"].Answering("HoursCut.BaseYearBegins", null));
        Assert.Equal(("HoursCut.BaseYearBegins", Party.Staff), (year.OpenQuestions.Single().Rule, year.OpenQuestions.Single().Question!.Of));
        Assert.Equal(QuitOutcome.Open, QuitDecision.For(year.Facts! with { ClaimantDidNotReply = true }).Outcome);
        Assert.Equal(QuitOutcome.NoGoodCause, QuitDecision.For(levels.Facts! with { ClaimantDidNotReply = true }).Outcome);
    }

    [Theory]
    [InlineData("quit-v", "PayCut")]
    [InlineData("quit-xiv", "ShiftChange")]
    public void Working_on_for_too_long_refuses_it_by_a_reading_that_is_said_to_be_one(string reason, string record)
    {
        var decision = QuitDecision.For(SomeQuit.Met[reason].Answering($"{record}.LeftWithinABriefTime", false));
        Assert.Equal(QuitOutcome.NoGoodCause, decision.Outcome);
        Assert.Equal("Separation/quit-working-on", Assert.Single(decision.Of($"{record}.LeftWithinABriefTime").Parameters).Name);
        Assert.Contains("Separation/quit-working-on", decision.Unconfirmed.Select(unconfirmed => unconfirmed.Parameter));
        foreach (var answer in (bool?[])[true, null])
        {
            var facts = SomeQuit.Met[reason].Answering($"{record}.LeftWithinABriefTime", answer);
            Assert.Empty(QuitDecision.For(facts).Of($"{record}.LeftWithinABriefTime").Parameters);
        }
    }

    private static QuitDecision Paid(params Level[] levels) => QuitDecision.For(SomeQuit.Bare with
    {
        PayCut = new() { ByEmployer = true, Levels = levels, BaseYearBegins = new(2024, 4, 1), WasTheMotive = true, LeftWithinABriefTime = true },
    });

    private static HoursCut Hours(params Level[] levels) => new()
    {
        ByEmployer = true,
        Levels = levels,
        BaseYearBegins = new(2024, 4, 1),
        WasTheMotive = true,
        LeftWithinABriefTime = true,
    };
}
