using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>WAC 192-110-115.</summary>
public class ClaimCancellationTests
{
    private static readonly DateOnly Applied = new(2025, 8, 6);

    [Theory]
    [InlineData("2025-08-06", true)]
    [InlineData("2025-09-05", true)] // the thirtieth day, a Friday
    [InlineData("2025-09-06", null)] // then only the commissioner
    public void An_unpaid_claim_can_be_cancelled_within_thirty_days(string asked, bool? allowed)
    {
        var decision = Decided(asked);
        Assert.Equal((allowed, new DateOnly(2025, 9, 5), false), (decision.Allowed, decision.LastDay, decision.Appealable));
        var found = decision.Findings[0];
        Assert.Equal(("ClaimCancellation", "WAC 192-110-115", allowed is null), (found.Rule, found.Cite, found.Open));
        Assert.Equal(["WAC 192-110-115(1)", allowed is null ? "WAC 192-110-115(2)" : "WAC 192-110-115(1)"], found.Limbs.Select(limb => limb.Cite));
        Assert.Equal("Monetary/cancellation-days", Assert.Single(found.Parameters).Name);
        Assert.True(found.Limbs[0].Met);
    }

    [Fact]
    public void The_last_day_moves_past_a_weekend_and_a_holiday()
    {
        var decision = ClaimCancellation.For(new() { Applied = new(2025, 7, 31), Asked = new(2025, 9, 2), Paid = false });
        Assert.Equal((true, new DateOnly(2025, 9, 2)), (decision.Allowed, decision.LastDay)); // August 30 is a Saturday, September 1 is Labor Day
        Assert.Contains("September 2, 2025", decision.Findings[0].Limbs[1].Because.En, StringComparison.Ordinal);
        Assert.Contains("2 de septiembre de 2025", decision.Findings[0].Limbs[1].Because.Es, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, null)]
    public void Later_only_extreme_and_unusual_circumstances_will_do_and_a_refusal_is_final(bool? extreme, bool? allowed)
    {
        var decision = Decided("2025-10-01", extreme: extreme);
        Assert.Equal((allowed, false), (decision.Allowed, decision.Appealable));
        Assert.Equal(allowed is null ? [Party.Staff] : [], decision.OpenQuestions.Select(finding => finding.Question!.Of));
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    [InlineData(null, null, false)]
    public void A_paid_claim_is_cancelled_only_when_the_department_filed_it_in_error(bool? error, bool? allowed, bool appealable)
    {
        var decision = Decided("2025-08-20", paid: true, error: error);
        Assert.Equal((allowed, appealable), (decision.Allowed, decision.Appealable));
        Assert.Equal("WAC 192-110-115(3)", decision.Findings[0].Limbs[0].Cite);
        Assert.Equal(allowed is null ? [Party.Staff] : [], decision.OpenQuestions.Select(finding => finding.Question!.Of));
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, null, false)]
    [InlineData(true, null, null)]
    public void A_paid_claim_late_needs_both(bool error, bool? extreme, bool? allowed)
    {
        var decision = Decided("2025-10-01", paid: true, error: error, extreme: extreme);
        Assert.Equal((allowed, false), (decision.Allowed, decision.Appealable));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_earlier_denial_stays(bool denied)
    {
        var decision = ClaimCancellation.For(new() { Applied = Applied, Asked = Applied, Paid = false, Denied = denied });
        Assert.Equal(denied ? ["WAC 192-110-115", "WAC 192-110-115(4)"] : ["WAC 192-110-115"], decision.Findings.Select(finding => finding.Cite));
        Assert.All(decision.Findings, finding => Assert.True(finding.Met));
        Assert.NotEqual(decision.Findings[^1].Because.En, decision.Findings[^1].Because.Es);
    }

    [Fact]
    public void Before_applying_or_before_the_rule_nothing_is_decided()
    {
        Assert.Throws<ArgumentException>(() => Decided("2025-08-05"));
        Assert.Throws<NoParameter>(() => ClaimCancellation.For(new() { Applied = new(2016, 11, 13), Asked = new(2016, 11, 13), Paid = false }));
        Assert.True(ClaimCancellation.For(new() { Applied = new(2016, 11, 14), Asked = new(2016, 11, 14), Paid = false }).Allowed);
    }

    private static ClaimCancellation Decided(string asked, bool paid = false, bool? error = null, bool? extreme = null) =>
        ClaimCancellation.For(new() { Applied = Applied, Asked = asked.Day(), Paid = paid, FiledInError = error, Extreme = extreme });
}
