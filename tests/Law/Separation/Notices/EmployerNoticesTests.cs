using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Notices;

namespace BenefitsFlow.Tests.Law.Separation.Notices;

/// <summary>RCW 50.20.150; WAC 192-130-050, -060, -065, 192-320-075.</summary>
public class EmployerNoticesTests
{
    /// <summary>Ended on Friday, March 20, 2026, the day before the application's week.</summary>
    private static readonly Job Last = new()
    {
        Id = "last",
        Separated = new(2026, 3, 20),
        Last = true,
        EarnedSince = 0,
        Addresses = [AddressKind.FromClaimant],
    };

    private static readonly Job Earlier = new()
    {
        Id = "earlier",
        Separated = new(2025, 8, 1),
        EarnedSince = 20_000,
        Addresses = [AddressKind.FromClaimant, AddressKind.Tax],
    };

    private static readonly NoticeFacts Claim = new()
    {
        Kind = ClaimKind.Initial,
        Applied = new(2026, 3, 23),
        WeeklyBenefitAmount = 400,
        BenefitYearEstablished = true,
        Jobs = [Last, Earlier],
    };

    private static (string, NoticeKind, string)[] Told(NoticeFacts facts) =>
        [.. EmployerNotices.For(facts).Notices.Select(notice => (notice.Job, notice.Kind, notice.Cite))];

    [Fact]
    public void On_an_initial_claim_the_last_employer_is_told() =>
        Assert.Equal([("last", NoticeKind.Separation, "WAC 192-130-060(1)(a)")], Told(Claim));

    [Fact]
    public void A_lack_of_work_does_not_keep_the_last_employer_from_being_told() =>
        Assert.Single(Told(Claim with { Jobs = [Last with { LackOfWork = true }] }));

    [Theory]
    [InlineData("2026-01-12", "20000", false)] // ten weeks: 70 days
    [InlineData("2026-01-13", "20000", true)]
    [InlineData("2025-08-01", "4000", false)] // ten times $400
    [InlineData("2025-08-01", "3999.99", true)]
    [InlineData("2026-01-13", "0", true)]
    public void An_earlier_employer_is_told_until_ten_weeks_have_passed_and_ten_amounts_are_earned(string separated, string earned, bool told)
    {
        foreach (var lackOfWork in (bool[])[false, true])
        {
            var facts = Claim with { Jobs = [Earlier with { Separated = separated.Day(), EarnedSince = earned.Money(), LackOfWork = lackOfWork }] };
            Assert.Equal(told ? [("earlier", NoticeKind.Separation, "WAC 192-130-060(1)(b)")] : [], Told(facts));
            var finding = EmployerNotices.For(facts).Of("UnpurgedSeparation");
            Assert.Equal((told, "WAC 192-130-060(1)(b)"), (finding.Met, finding.Cite));
            Assert.Equal("10 × $400 = $4,000", finding.Arithmetic);
            Assert.Contains(Dollars.Exact(earned.Money()), finding.Because.En, StringComparison.Ordinal);
            Assert.Contains("$4,000", finding.Because.Es, StringComparison.Ordinal);
            Assert.Equal(["Separation/notice-weeks", "Separation/notice-multiple"], finding.Parameters.Select(used => used.Name));
        }
    }

    [Fact]
    public void The_finding_counts_the_days_since_the_separation() => Assert.Contains(
        "70 days",
        EmployerNotices.For(Claim with { Jobs = [Earlier with { Separated = new(2026, 1, 12) }] }).Of("UnpurgedSeparation").Because.En,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void With_a_benefit_year_all_base_year_employers_are_told(bool established, bool inBaseYear, bool told)
    {
        var facts = Claim with { BenefitYearEstablished = established, Jobs = [Earlier with { InBaseYear = inBaseYear }] };
        Assert.Equal(told ? [("earlier", NoticeKind.BaseYear, "WAC 192-130-060(2)")] : [], Told(facts));
        Assert.Empty(Told(facts with { Kind = ClaimKind.Additional }));
    }

    [Theory]
    [InlineData(ChargeGround.JobOffer, "WAC 192-320-075(1)")]
    [InlineData(ChargeGround.WorkingConditions, "WAC 192-320-075(2)")]
    [InlineData(ChargeGround.Quarantine, "WAC 192-320-075(3)")]
    public void An_employer_to_which_all_may_be_charged_is_told_so(ChargeGround ground, string cite)
    {
        var job = Last with { InBaseYear = true, ContributionPaying = true, Ground = ground };
        var facts = Claim with { BenefitYearEstablished = false, Jobs = [job] };
        Assert.Contains(("last", NoticeKind.FullCharge, "WAC 192-130-060(3)"), Told(facts));
        EmployerNotices.For(facts).Met("FullCharge", cite);
        foreach (var other in (Job[])[job with { Last = false }, job with { InBaseYear = false }, job with { ContributionPaying = false }])
        {
            var decision = EmployerNotices.For(facts with { Jobs = [other] });
            Assert.DoesNotContain(decision.Notices, notice => notice.Kind == NoticeKind.FullCharge);
            decision.Refused("FullCharge", cite);
        }

        Assert.Equal(
            ground == ChargeGround.Quarantine,
            EmployerNotices.For(facts with { Jobs = [job with { OutsideCharging = true }] }).Of("FullCharge").Met);
        Assert.DoesNotContain(Told(facts with { Kind = ClaimKind.Additional }), notice => notice.Item2 == NoticeKind.FullCharge);
        EmployerNotices.For(facts).SpeaksOf(typeof(NoticeFacts));
    }

    [Fact]
    public void On_an_additional_claim_the_last_employer_is_told_and_earlier_ones_that_may_matter()
    {
        var quit = Earlier with { Id = "quit", EarnedSince = 0 };
        var laidOff = Earlier with { Id = "laid-off", EarnedSince = 0, LackOfWork = true };
        var purged = Earlier with { Id = "purged" };
        Assert.Equal(
            [("last", NoticeKind.Separation, "WAC 192-130-060(4)"), ("quit", NoticeKind.Separation, "WAC 192-130-060(4)")],
            Told(Claim with { Kind = ClaimKind.Additional, Jobs = [Last, quit, laidOff, purged] }));
    }

    [Theory]
    [InlineData(ClaimKind.Initial)]
    [InlineData(ClaimKind.Additional)]
    public void Who_was_told_in_the_same_period_of_unemployment_is_not_told_again(ClaimKind kind)
    {
        var facts = Claim with { Kind = kind, Jobs = [Last with { AlreadyNotified = true }] };
        Assert.Empty(Told(facts));
        EmployerNotices.For(facts).Met("AlreadyNotified", "RCW 50.20.150");
        EmployerNotices.For(facts).SpeaksOf(typeof(NoticeFacts));
    }

    [Fact]
    public void The_address_is_the_first_on_record_in_the_rules_order()
    {
        AddressKind[] order = [AddressKind.Requested, AddressKind.Representative, AddressKind.Tax, AddressKind.FromClaimant];
        for (var i = 0; i < order.Length; i++)
        {
            var facts = Claim with { Jobs = [Last with { Addresses = [.. order[i..].Reverse()] }] };
            Assert.Equal(order[i], Assert.Single(EmployerNotices.For(facts).Notices).SentTo);
        }

        Assert.Null(Assert.Single(EmployerNotices.For(Claim with { Jobs = [Last with { Addresses = [] }] }).Notices).SentTo);
    }

    [Fact]
    public void A_base_year_notice_goes_to_the_address_for_taxes()
    {
        var job = Earlier with { InBaseYear = true, Addresses = [AddressKind.Requested, AddressKind.Tax] };
        Assert.Equal(AddressKind.Tax, Assert.Single(EmployerNotices.For(Claim with { Jobs = [job] }).Notices).SentTo);
        var without = job with { Addresses = [AddressKind.Requested] };
        Assert.Null(Assert.Single(EmployerNotices.For(Claim with { Jobs = [without] }).Notices).SentTo);
    }

    [Fact]
    public void Notices_follow_the_jobs_and_keep_their_facts()
    {
        var facts = Claim with { Jobs = [Earlier with { InBaseYear = true }, Last with { InBaseYear = true }] };
        var decision = EmployerNotices.For(facts);
        Assert.Equal(
            [("earlier", NoticeKind.BaseYear), ("last", NoticeKind.Separation), ("last", NoticeKind.BaseYear)],
            decision.Notices.Select(notice => (notice.Job, notice.Kind)));
        Assert.Same(facts, decision.Facts);
        Assert.Equal(LawEdition.Current.Name, decision.Edition);
        decision.SpeaksOf(typeof(NoticeFacts));
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentException>(() => EmployerNotices.For(Claim with { WeeklyBenefitAmount = -1 }));
        Assert.Throws<ArgumentException>(() => EmployerNotices.For(Claim with { Jobs = [Last with { EarnedSince = -0.01m }] }));
        Assert.Throws<ArgumentException>(() => EmployerNotices.For(Claim with { Jobs = [Last, Last] }));
        Assert.Throws<ArgumentException>(() => EmployerNotices.For(Claim with { Jobs = [Last with { Separated = new(2026, 3, 24) }] }));
        Assert.Single(EmployerNotices.For(Claim with { WeeklyBenefitAmount = 0, Jobs = [Last with { Separated = new(2026, 3, 23) }] }).Notices);
        Assert.Throws<ArgumentException>(() => DecisionRecipients.For(Claim with { Jobs = [Last, Last] }));
    }

    [Fact]
    public void The_facts_survive_being_stored() =>
        Assert.Equal(Told(Claim), Told(Claim.With("WeeklyBenefitAmount", 400)));
}
