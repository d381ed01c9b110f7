using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Law.Overpayments;

/// <summary>RCW 50.20.190(3), 50.24.190, 50.24.200; 26 USC 6402(f); WAC 192-220-060.</summary>
public class CollectionTests
{
    private static readonly WarrantFacts Warrant = new() { Final = true, NoticeSent = new(2026, 9, 1), Trackable = true, Filed = new(2026, 9, 21) };

    private static readonly TreasuryReferralFacts Referral = new()
    {
        Fraud = true,
        UnreportedEarnings = false,
        Final = true,
        PastDue = true,
        NoticeSent = new(2026, 7, 1),
        Referred = new(2026, 8, 30),
    };

    [Theory]
    [InlineData("2026-09-20", false)]
    [InlineData("2026-09-21", true)]
    public void A_warrant_is_filed_after_twenty_days_notice(string filed, bool possible)
    {
        var decision = WarrantDecision.For(Warrant with { Filed = filed.Day() });
        Assert.Equal((possible, new DateOnly(2026, 9, 21), filed.Day().AddDays(5)), (decision.Possible, decision.Earliest, decision.CopyBy));
        Assert.Equal((possible, "RCW 50.20.190(3)"), (decision.Rule("WarrantNotice").Met, decision.Rule("WarrantNotice").Cite));
        Assert.Equal(
            ["Overpayments/warrant-notice-days", "Overpayments/warrant-copy-days"], decision.Findings.Single().Parameters.Select(used => used.Name));
    }

    [Fact]
    public void Without_notice_none_is_filed()
    {
        var decision = WarrantDecision.For(Warrant with { NoticeSent = null });
        Assert.Equal((false, (DateOnly?)null), (decision.Possible, decision.Earliest));
        Assert.Contains("no notice", decision.Rule("WarrantNotice").Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(null, true, null)]
    [InlineData(true, null, null)]
    public void Nor_before_the_decision_is_final_or_on_a_notice_that_cannot_be_tracked(bool? final, bool? trackable, bool? possible)
    {
        var decision = WarrantDecision.For(Warrant with { Final = final, Trackable = trackable });
        Assert.Equal(possible, decision.Possible);
        Assert.Equal("Final Trackable WarrantNotice", string.Join(' ', decision.Findings[0].Limbs.Select(limb => limb.Rule)));
    }

    [Theory]
    [InlineData("2029-06-01", true)]
    [InlineData("2029-06-02", false)]
    public void An_action_to_collect_is_begun_within_three_years_of_service(string begun, bool inTime)
    {
        var window = CollectionWindow.For(new(2026, 6, 1));
        Assert.Equal((new DateOnly(2026, 6, 1), new DateOnly(2029, 6, 1)), (window.Served, window.LastDay));
        Assert.Equal(inTime, window.Holds(begun.Day()));
    }

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    [InlineData(null, false, true)]
    public void What_no_means_collects_is_charged_off_when_a_person_finds_so(bool? none, bool met, bool open) =>
        Assert.Equal((met, open, "RCW 50.24.200"), (ChargeOff.Of(none).Met, ChargeOff.Of(none).Open, ChargeOff.Of(none).Cite));

    [Theory]
    [InlineData("2026-08-29", false)]
    [InlineData("2026-08-30", true)]
    public void A_debt_goes_to_the_treasury_sixty_days_after_notice(string referred, bool possible)
    {
        var decision = TreasuryReferral.For(Referral with { Referred = referred.Day() });
        Assert.Equal((possible, new DateOnly(2026, 8, 30)), (decision.Possible, decision.Earliest));
        Assert.Equal(["treasury-notice-days"], decision.Doubts());
        Assert.Equal((possible, "26 USC 6402(f)"), (decision.Rule("NoticeOfIntent").Met, decision.Rule("NoticeOfIntent").Cite));
    }

    [Fact]
    public void However_old_it_is() => Assert.True(TreasuryReferral.For(
        Referral with { NoticeSent = new(2026, 1, 1), Referred = new(2046, 1, 1) }).Possible);

    [Fact]
    public void Not_without_notice()
    {
        var decision = TreasuryReferral.For(Referral with { NoticeSent = null });
        Assert.Equal((false, (DateOnly?)null), (decision.Possible, decision.Earliest));
        Assert.Contains("not told", decision.Rule("NoticeOfIntent").Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, false, true, true, true)]
    [InlineData(false, true, true, true, true)]
    [InlineData(false, false, true, true, false)]
    [InlineData(true, false, false, true, false)]
    [InlineData(true, false, true, false, false)]
    [InlineData(null, false, true, true, null)]
    [InlineData(null, true, true, true, true)]
    [InlineData(true, false, null, true, null)]
    [InlineData(true, false, true, null, null)]
    public void It_comes_from_fraud_or_unreported_earnings_and_is_final_and_past_due(bool? fraud, bool? earnings, bool? final, bool? due, bool? possible)
    {
        var decision = TreasuryReferral.For(Referral with { Fraud = fraud, UnreportedEarnings = earnings, Final = final, PastDue = due });
        Assert.Equal(possible, decision.Possible);
        Assert.Equal("CoveredDebt Final PastDue NoticeOfIntent", string.Join(' ', decision.Findings.Single().Limbs.Select(limb => limb.Rule)));
        Assert.Equal(["Fraud", "UnreportedEarnings"], decision.Rule("CoveredDebt").Limbs.Select(limb => limb.Rule));
    }

    [Theory]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    [InlineData(false, true, true, true)]
    public void An_employer_whose_information_led_to_it_or_who_reimburses_what_is_waived_gets_the_decision(
        bool informed, bool reimburses, bool waived, bool interested)
    {
        var finding = InterestedEmployer.Of(informed, reimburses, waived);
        Assert.Equal((interested, "WAC 192-220-060(2)"), (finding.Met, finding.Cite));
        Assert.Equal(["WAC 192-220-060(2)(a)", "WAC 192-220-060(2)(b)"], finding.Limbs.Select(limb => limb.Cite));
    }

    [Fact]
    public void Facts_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => WarrantDecision.For(null!));
        Assert.Throws<ArgumentNullException>(() => TreasuryReferral.For(null!));
    }
}
