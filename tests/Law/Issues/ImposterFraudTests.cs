using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>WAC 192-140-098, effective July 3, 2022.</summary>
public class ImposterFraudTests
{
    // A Wednesday; the week that follows ends on Saturday, March 21.
    private static readonly ImposterFraudFacts Suspected = new()
    {
        On = new(2026, 3, 13),
        Discovered = new(2026, 3, 11),
        ContinuedClaim = true,
        Request = new(new(2026, 3, 13), SentBy.Mail), // through Monday, March 23
    };

    [Theory]
    [InlineData("2026-03-13", ImposterOutcome.Held, "- WAC 192-140-098(2)(b)(ii)")]
    [InlineData("2026-03-21", ImposterOutcome.Held, "- WAC 192-140-098(2)(b)(ii)")]
    [InlineData("2026-03-22", ImposterOutcome.PaidConditionally, "+ WAC 192-140-098(5)")]
    public void A_continued_claim_is_held_to_the_end_of_the_week_after_the_discovery_at_most(string on, ImposterOutcome outcome, string sign)
    {
        var fraud = ImposterFraud.For(Suspected with { On = on.Day() });
        Assert.Equal((outcome, new DateOnly(2026, 3, 21)), (fraud.Outcome, fraud.HeldThrough));
        Assert.Equal(["+ WAC 192-140-098(2)(a)", "+ WAC 192-140-098(3)", sign], fraud.Signs());
        Assert.Contains("Saturday, March 21, 2026", fraud.Findings[^1].Because.En, StringComparison.Ordinal);
        fraud.Speaks();
    }

    [Theory]
    [InlineData("2026-03-08", "2026-03-21")] // a Sunday
    [InlineData("2026-03-14", "2026-03-21")] // a Saturday
    [InlineData("2026-03-15", "2026-03-28")]
    public void The_week_of_the_discovery_decides(string discovered, string through) =>
        Assert.Equal(through.Day(), ImposterFraud.For(Suspected with { Discovered = discovered.Day() }).HeldThrough);

    [Fact]
    public void A_new_claim_waits_for_the_decision()
    {
        var request = Suspected.Request! with { Answered = new(2026, 3, 16) };
        var fraud = ImposterFraud.For(Suspected with { ContinuedClaim = false, Request = request, On = new(2026, 6, 1) });
        Assert.Equal((ImposterOutcome.Held, null), (fraud.Outcome, fraud.HeldThrough));
        Assert.Equal("- WAC 192-140-098(2)(c)", fraud.Signs()[^1]);
        Assert.Equal("The request was answered.", fraud.On("WAC 192-140-098(3)").Because.En);
        fraud.Speaks();
    }

    [Theory]
    [InlineData("2026-03-23", ImposterOutcome.PaidConditionally)]
    [InlineData("2026-03-24", ImposterOutcome.Denied)]
    public void Silence_denies_for_an_indefinite_time(string on, ImposterOutcome outcome)
    {
        var fraud = ImposterFraud.For(Suspected with { On = on.Day() });
        Assert.Equal(outcome, fraud.Outcome);
        if (outcome == ImposterOutcome.Denied)
            Assert.Equal(["+ WAC 192-140-098(2)(a)", "- WAC 192-140-098(3)", "- WAC 192-140-098(3)(a)", "+ WAC 192-140-098(6)(a)"], fraud.Signs());
        Assert.Contains("through Monday, March 23, 2026", fraud.On("WAC 192-140-098(3)").Because.En, StringComparison.Ordinal);
        fraud.Speaks();
    }

    [Theory]
    [InlineData(true, ImposterOutcome.Resumed, "+ WAC 192-140-098(4)")]
    [InlineData(false, ImposterOutcome.Denied, "- WAC 192-140-098(3)(a)")]
    public void A_person_s_finding_settles_it(bool shown, ImposterOutcome outcome, string sign)
    {
        foreach (var continued in new[] { true, false })
        {
            var fraud = ImposterFraud.For(Suspected with { NoImposterShown = shown, ContinuedClaim = continued, On = new(2026, 3, 16) });
            Assert.Equal(outcome, fraud.Outcome);
            Assert.Contains(sign, fraud.Signs());
            fraud.Speaks();
        }
    }

    [Fact]
    public void The_person_is_asked_first()
    {
        var fraud = ImposterFraud.For(Suspected with { Request = null });
        Assert.Equal(["- WAC 192-140-098(2)(a)", "- WAC 192-140-098(2)(b)(ii)"], fraud.Signs());
        Assert.Equal(ImposterOutcome.Held, fraud.Outcome);
        Assert.EndsWith("has to be sent.", fraud.Findings[0].Because.En, StringComparison.Ordinal);
        Assert.EndsWith("was sent.", ImposterFraud.For(Suspected).Findings[0].Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rule_before_July_2022_is_for_a_person()
    {
        Assert.Throws<NoParameter>(() => ImposterFraud.For(Suspected with { Discovered = new(2022, 7, 2) }));
        Assert.Equal(new DateOnly(2022, 7, 16), ImposterFraud.For(Suspected with { Discovered = new(2022, 7, 3) }).HeldThrough);
    }
}
