using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>WAC 192-210-100 to -120: dispatch replaces the search.</summary>
public class ReferralUnionTests
{
    internal static readonly ReferralUnionFacts Good = new()
    {
        EligibleForDispatch = true,
        AvailableForDispatch = true,
        RefusedSuitableDispatch = false,
        ExpectedBidNotMade = false,
        LicenseCurrent = true,
    };

    [Theory]
    [InlineData(nameof(ReferralUnionFacts.EligibleForDispatch), false, "WAC 192-210-120(1)", Party.Other)]
    [InlineData(nameof(ReferralUnionFacts.AvailableForDispatch), false, "WAC 192-210-120(1)(a)", Party.Claimant)]
    [InlineData(nameof(ReferralUnionFacts.RefusedSuitableDispatch), true, "WAC 192-210-120(4)", Party.Claimant)]
    [InlineData(nameof(ReferralUnionFacts.ExpectedBidNotMade), true, "WAC 192-210-120(2)(c)", Party.Claimant)]
    [InlineData(nameof(ReferralUnionFacts.LicenseCurrent), false, "WAC 192-210-120(3)", Party.Claimant)]
    public void Dispatch_asks_for_each(string member, bool bad, string cite, Party asked) =>
        SomeConditions.Turned(Good, member, bad, cite, asked, union => SomeConditions.None with { ReferralUnion = union });

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Three_other_bids_make_up_for_an_expected_one(int bids, bool met)
    {
        var facts = SomeConditions.None with { ReferralUnion = Good with { ExpectedBidNotMade = true, BidsMade = bids } };
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal("Weekly/Eligibility/union-bids", Assert.Single(facts.The(nameof(ReferralUnionFacts.ExpectedBidNotMade)).Parameters).Name);
    }

    [Fact]
    public void An_own_search_does_not_make_up_for_the_dispatch()
    {
        var facts = SomeConditions.None with
        {
            ReferralUnion = Good with { AvailableForDispatch = false },
            JobSearch = new() { Entries = JobSearchTests.Contacts(3) }
        };
        Assert.Equal(WeekEligible.NotEligible, facts.Outcome());
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Members_outside_the_programme_and_those_who_only_pay_a_fee_look_for_work_themselves(bool inProgram, bool onlyFee)
    {
        var facts = SomeConditions.NoSearch with { ReferralUnion = Good with { InProgram = inProgram, OnlyPaysFee = onlyFee } };
        Assert.Equal(WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal(WeekEligible.Eligible, (facts with { JobSearch = new() { Entries = JobSearchTests.Contacts(3) } }).Outcome());
        Assert.Equal(WeekEligible.Eligible, (SomeConditions.None with { ReferralUnion = facts.ReferralUnion }).Outcome());
        Assert.Equal("3 ≥ 4", (facts with
        {
            ExtendedBenefits = true,
            JobSearch = new() { Entries = JobSearchTests.Contacts(3) }
        }).The("Entries").Arithmetic);
    }
}
