using System.Text.Json;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Tests.Law.Monetary;
using BenefitsFlow.Tests.Law.Weekly;

namespace BenefitsFlow.Tests.Law;

/// <summary>A decision can be made again: on its own law to the same answer, on another to what that law says.</summary>
public class ReplayTests
{
    private static readonly WeekFacts Worked = SomeWeek.Idle with { GrossEarnings = 200, HoursWorked = 20, BalanceBefore = 1000 };

    [Fact]
    public void The_same_facts_on_the_same_law_give_the_same_answer()
    {
        var replay = Replay.Of(WeekDecision.For(Worked));
        Assert.True(replay.Same);
        Assert.Empty(replay.Differences);
        Assert.Equal("2026.11", replay.Edition);
        Assert.Equal(253, ((WeekDecision)replay.Decision).Payable);
    }

    [Fact]
    public void A_decision_is_replayed_from_what_was_written_of_it()
    {
        var written = JsonSerializer.Serialize(WeekDecision.For(Worked), JsonSerializerOptions.Web);
        var read = JsonSerializer.Deserialize<WeekDecision>(written, JsonSerializerOptions.Web)!;
        Assert.Equal(written, JsonSerializer.Serialize(read, JsonSerializerOptions.Web));
        Assert.True(Replay.Of(read).Same);
    }

    [Fact]
    public void A_word_that_is_not_the_laws_own_shows()
    {
        var written = JsonSerializer.Serialize(WeekDecision.For(Worked), JsonSerializerOptions.Web).Replace("full time.", "almost full time.", StringComparison.Ordinal);
        var replay = Replay.Of(JsonSerializer.Deserialize<WeekDecision>(written, JsonSerializerOptions.Web)!);
        Assert.False(replay.Same);
        Assert.Equal("Unemployment/FullTimeHours", Assert.Single(replay.Differences).Rule);
    }

    [Fact]
    public void An_amount_that_is_not_the_laws_own_shows_though_every_finding_is()
    {
        var replay = Replay.Of(WeekDecision.For(Worked) with { Payable = 254 });
        Assert.False(replay.Same);
        Assert.Empty(replay.Differences);
    }

    [Fact]
    public void On_a_proposed_law_only_the_findings_differ_that_it_changes()
    {
        var proposed = LawEdition.Current.Proposing<decimal>("Weekly/earnings-deduction-rate", (new(2025, 1, 1), 50));
        var replay = Replay.Of(WeekDecision.For(Worked), proposed);
        Assert.Equal("2026.11+", replay.Edition);
        Assert.Equal(302, ((WeekDecision)replay.Decision).Payable);
        Assert.Equal(["EarningsDeduction", "WeeklyBenefit"], replay.Differences.Select(difference => difference.Rule));
        var (before, now) = (replay.Differences[0].Before!, replay.Differences[0].Now!);
        Assert.Equal(("75", "50"), (before.Parameters[^1].Value, now.Parameters[^1].Value));
        Assert.Equal("Weekly/earnings-deduction-rate", Assert.Single(replay.Decision.Unconfirmed).Parameter);
        Assert.Equal(new DateOnly(2025, 1, 1), now.Parameters[^1].From);
    }

    [Fact]
    public void What_another_law_does_not_ask_is_shown_from_one_side_only()
    {
        var idle = MonetaryDetermination.For(SomeWages.Applied, SomeWages.Evenly(SomeWages.First, 4, 9000, 165));
        var replay = Replay.Of(idle, LawEdition.Current.Proposing<decimal>("Monetary/base-year-hours", (new(2025, 1, 1), 600)));
        Assert.True(((MonetaryDetermination)replay.Decision).Eligible);
        Assert.Contains(replay.Differences, difference => difference is { Rule: "WeeklyBenefitAmount", Before: null, Now: not null });
        Assert.Contains(replay.Differences, difference => difference is { Rule: "HoursTest[2]", Before: not null, Now: null });
    }

    [Fact]
    public void A_decision_without_its_facts_cannot_be_replayed() =>
        Assert.Contains("without its facts", Assert.Throws<ArgumentException>(() => Replay.Of(WeekDecision.For(Worked) with { Facts = null })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026.10")]
    [InlineData("2026.11+")]
    [InlineData("2026.12")]
    [InlineData("")]
    public void An_edition_that_never_was_is_named(string edition) =>
        Assert.Contains("There is no edition", Assert.Throws<ArgumentException>(() => Replay.Of(WeekDecision.For(Worked) with { Edition = edition })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_proposal_needs_a_value() => Assert.Throws<ArgumentException>(() => LawEdition.Current.Proposing<decimal>("Weekly/earnings-disregard"));

    [Fact]
    public void A_proposal_holds_from_its_day_and_is_decided_by_no_earlier_one()
    {
        var proposed = LawEdition.Current.Proposing<decimal>("Weekly/earnings-deduction-rate", (new(2025, 8, 10), 60), (new(2025, 8, 17), 40));
        decimal On(DateOnly sunday) => WeekDecision.For(Worked with { Week = new Week(sunday) }, proposed).Deduction;
        Assert.Equal((117m, 78m), (On(new(2025, 8, 10)), On(new(2025, 8, 17))));
        Assert.Throws<NoParameter>(() => On(new(2025, 8, 3)));
    }
}
