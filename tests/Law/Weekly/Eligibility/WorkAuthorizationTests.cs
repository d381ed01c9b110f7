using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.098, 50.20.099; WAC 192-100-070(1)(b).</summary>
public class WorkAuthorizationTests
{
    private static readonly WorkAuthorizationFacts Good = new()
    {
        Status = WorkStatus.PermanentResident,
        Document = WorkDocument.I551,
        AuthorizedWhenEarned = true,
        AuthorizedInWeek = true,
        FederalVerification = Verification.Confirmed,
    };

    [Theory]
    [InlineData(WorkStatus.PermanentResident, WeekEligible.Eligible)]
    [InlineData(WorkStatus.PresentForTheWork, WeekEligible.Eligible)]
    [InlineData(WorkStatus.UnderColorOfLaw, WeekEligible.Eligible)]
    [InlineData(WorkStatus.DeferredAction, WeekEligible.Eligible)]
    [InlineData(WorkStatus.None, WeekEligible.Open)] // a doubt denies nothing
    [InlineData(null, WeekEligible.Open)]
    public void A_status_gives_a_right_to_work(WorkStatus? status, WeekEligible outcome)
    {
        var facts = Of(Good with { Status = status });
        Assert.Equal((outcome, "RCW 50.20.098(1)"), (facts.Outcome(), facts.The(nameof(WorkAuthorizationFacts.Status)).Cite));
        Assert.Equal(status is null, facts.The(nameof(WorkAuthorizationFacts.Status)).Open);
        Assert.Equal("RCW 50.20.098", facts.The("WorkAuthorization").Cite);
    }

    [Fact]
    public void Nothing_more_is_asked_of_a_citizen()
    {
        var facts = Of(new() { Status = WorkStatus.Citizen });
        Assert.Equal(WeekEligible.Eligible, facts.Outcome());
        Assert.True(Assert.Single(facts.The("WorkAuthorization").Limbs).Met);
    }

    [Fact]
    public void That_deferred_action_counts_is_not_confirmed()
    {
        var facts = Of(Good with { Status = WorkStatus.DeferredAction });
        Assert.Equal("Weekly/Eligibility/deferred-action", Assert.Single(WeekEligibility.For(facts).Unconfirmed).Parameter);
        Assert.Empty(WeekEligibility.For(Of(Good)).Unconfirmed);
        var other = LawEdition.Current.Proposing("Weekly/Eligibility/deferred-action", (new DateOnly(2012, 1, 1), "does not count"));
        Assert.Equal(WeekEligible.Open, facts.Outcome(other));
        Assert.False(facts.The(nameof(WorkAuthorizationFacts.Status), other).Met);
    }

    [Theory]
    [InlineData(nameof(WorkAuthorizationFacts.AuthorizedWhenEarned), "RCW 50.20.098(1)")]
    [InlineData(nameof(WorkAuthorizationFacts.AuthorizedInWeek), "RCW 50.20.010(1)(c)")]
    public void A_doubt_denies_only_with_a_preponderance_of_the_evidence(string member, string cite)
    {
        var doubt = Good.With(member, false);
        Assert.Equal((WeekEligible.Open, cite), (Of(doubt).Outcome(), Of(doubt).The(member).Cite));
        var against = Of(doubt).The(nameof(WorkAuthorizationFacts.PreponderanceAgainst));
        Assert.Equal((true, "RCW 50.20.098(3)", Party.Staff), (against.Open, against.Cite, against.Question!.Of));
        Assert.Equal(WeekEligible.NotEligible, Of(doubt with { PreponderanceAgainst = true }).Outcome());
        Assert.Equal(WeekEligible.Eligible, Of(doubt with { PreponderanceAgainst = false }).Outcome());
        var unknown = Good.With(member, null);
        Assert.Equal((WeekEligible.Open, Party.Claimant), (Of(unknown).Outcome(), Of(unknown).The(member).Question!.Of));
        Assert.Equal(WeekEligible.Open, Of(unknown with { PreponderanceAgainst = false }).Outcome());
    }

    [Theory]
    [InlineData(Verification.NotNeeded, WeekEligible.Eligible)]
    [InlineData(Verification.Confirmed, WeekEligible.Eligible)]
    [InlineData(Verification.Pending, WeekEligible.Open)]
    [InlineData(Verification.NotConfirmed, WeekEligible.Open)]
    public void A_verification_that_does_not_confirm_is_weighed_by_a_person(Verification verification, WeekEligible outcome)
    {
        var facts = Of(Good with { FederalVerification = verification });
        Assert.Equal(outcome, facts.Outcome());
        var found = facts.The(nameof(WorkAuthorizationFacts.FederalVerification));
        Assert.Equal((verification == Verification.Pending, "RCW 50.20.099"), (found.Open, found.Cite));
    }

    [Fact]
    public void A_preponderance_is_not_asked_where_nothing_is_in_doubt() =>
        Assert.Equal(4, Of(Good with { PreponderanceAgainst = true }).The("WorkAuthorization").Limbs.Count);

    [Theory]
    [InlineData(Verification.Pending, WorkDocument.I327, true)]
    [InlineData(Verification.Pending, WorkDocument.I571, true)]
    [InlineData(Verification.Pending, WorkDocument.I766, true)]
    [InlineData(Verification.Pending, null, false)]
    [InlineData(Verification.NotConfirmed, WorkDocument.I766, false)]
    [InlineData(Verification.Confirmed, WorkDocument.I766, false)] // eligible: nothing conditional about it
    public void While_the_verification_is_pending_the_week_may_be_paid_conditionally(Verification verification, WorkDocument? document,
        bool conditional) =>
        Assert.Equal(conditional, WeekEligibility.For(Of(Good with
        {
            FederalVerification = verification,
            Document = document
        })).MayBePaidConditionally);

    [Fact]
    public void Nothing_is_paid_conditionally_while_something_else_is_open_or_refused()
    {
        var pending = Of(Good with { FederalVerification = Verification.Pending });
        Assert.True(WeekEligibility.For(pending).MayBePaidConditionally);
        Assert.False(WeekEligibility.For(pending with { JobSearch = new() }).MayBePaidConditionally);
        Assert.False(WeekEligibility.For(pending with { JobSearch = new() { Entries = [] } }).MayBePaidConditionally);
        Assert.True(WeekEligibility.For(pending with { JobSearch = new() { Entries = JobSearchTests.Contacts(3) } }).MayBePaidConditionally);
        Assert.False(WeekEligibility.For(Of(Good with
        {
            FederalVerification = Verification.Pending,
            AuthorizedInWeek = null
        })).MayBePaidConditionally);
        Assert.False(WeekEligibility.For(Of(Good with
        {
            FederalVerification = Verification.Pending,
            PreponderanceAgainst = true
        })).MayBePaidConditionally);
        Assert.False(WeekEligibility.For(SomeConditions.None with { JobSearch = new() }).MayBePaidConditionally);
    }

    private static WeekEligibilityFacts Of(WorkAuthorizationFacts right) => SomeConditions.None with { WorkAuthorization = right };
}
