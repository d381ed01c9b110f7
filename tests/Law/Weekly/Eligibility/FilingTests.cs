using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>RCW 50.20.010(1)(b); WAC 192-140-005, 192-140-085, 192-110-150.</summary>
public class FilingTests
{
    // The week of August 9 to 15, 2026, claimed on the Sunday after it by one who claims every week.
    private static readonly FilingFacts InTime = new()
    {
        FiledOn = new(2026, 8, 16),
        UnclaimedSince = new(new(2026, 8, 9)),
        AllQuestionsAnswered = true,
        CertifiedByClaimant = true,
    };

    [Theory]
    [InlineData(nameof(FilingFacts.AllQuestionsAnswered), "WAC 192-140-005(5)", Party.Staff)]
    [InlineData(nameof(FilingFacts.CertifiedByClaimant), "WAC 192-110-150(1)", Party.Claimant)]
    public void A_claim_is_whole_and_certified_by_the_claimant_alone(string member, string cite, Party asked) =>
        SomeConditions.Turned(InTime, member, false, cite, asked, Claimed);

    [Theory]
    [InlineData("2026-08-15", false, "WAC 192-140-005(2)")] // the week is not over
    [InlineData("2026-08-16", true, null)]
    [InlineData("2026-09-12", true, null)] // the Saturday of the fourth week after it
    [InlineData("2026-09-13", false, "WAC 192-140-005(4)(a)")]
    public void A_week_is_claimed_after_its_end_and_within_the_four_weeks_before_the_week_of_contact(string filed, bool met, string? refusedBy)
    {
        var facts = Claimed(InTime with { FiledOn = filed.Day(), GoodCauseForLateness = false });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal(refusedBy, WeekEligibility.For(facts).All().FirstOrDefault(limb => limb is { Met: false, Limbs: [], Rule: "FiledOn" })?.Cite);
    }

    [Fact]
    public void A_good_reason_does_not_let_a_week_be_claimed_before_its_end() =>
        Assert.Equal(WeekEligible.NotEligible, Claimed(InTime with { FiledOn = new(2026, 8, 15), GoodCauseForLateness = true }).Outcome());

    [Theory]
    [InlineData("2026-07-19", true)] // four weeks in a row unclaimed when claimed in the week of August 16
    [InlineData("2026-07-12", false)] // five
    public void After_more_than_four_unclaimed_weeks_in_a_row_each_needs_a_good_reason(string since, bool met)
    {
        var facts = Claimed(InTime with { UnclaimedSince = new(since.Day()), GoodCauseForLateness = false });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        var gap = facts.The(nameof(FilingFacts.UnclaimedSince));
        Assert.Equal((met, "WAC 192-140-005(4)(b)"), (gap.Met, gap.Cite));
        Assert.Equal(met ? "4 ≤ 4" : "5 ≤ 4", gap.Arithmetic);
        Assert.Equal("Weekly/Eligibility/unclaimed-weeks-before-reopening", Assert.Single(gap.Parameters).Name);
        Assert.Equal([nameof(FilingFacts.UnclaimedSince), nameof(FilingFacts.FiledOn)], gap.Facts);
    }

    [Fact]
    public void Every_day_of_the_week_of_contact_counts_the_same_weeks()
    {
        for (var day = new DateOnly(2026, 8, 16); day <= new DateOnly(2026, 8, 22); day = day.AddDays(1))
            Assert.Equal("4 ≤ 4", Claimed(InTime with
            {
                FiledOn = day,
                UnclaimedSince = new(new(2026, 7, 19))
            }).The(nameof(FilingFacts.UnclaimedSince)).Arithmetic);
    }

    [Theory]
    [InlineData(true, WeekEligible.Eligible)]
    [InlineData(false, WeekEligible.NotEligible)]
    [InlineData(null, WeekEligible.Open)]
    public void A_late_claim_stands_on_good_cause_alone(bool? cause, WeekEligible outcome)
    {
        var facts = Claimed(InTime with { FiledOn = new(2026, 9, 13), UnclaimedSince = new(new(2026, 8, 9)), GoodCauseForLateness = cause });
        Assert.Equal(outcome, facts.Outcome());
        Assert.Equal((cause == true, cause is null, "WAC 192-140-005(4)(b)"), Seen(facts.The(nameof(FilingFacts.GoodCauseForLateness))));
    }

    [Fact]
    public void A_claim_in_time_is_not_asked_for_a_reason()
    {
        Assert.DoesNotContain(WeekEligibility.For(Claimed(InTime)).All(), finding => finding.Rule == nameof(FilingFacts.GoodCauseForLateness));
        Assert.Contains("August 16, 2026", WeekEligibility.For(Claimed(InTime)).All().First(finding => finding.Rule == "FiledOn").Because.En,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_window_names_the_weeks_that_it_applied() => Assert.Contains(
        WeekEligibility.For(Claimed(InTime)).All().SelectMany(finding => finding.Parameters), used =>
            used is { Name: "Weekly/Eligibility/missed-weeks", Value: "4" });

    [Theory]
    [InlineData("2026-08-15", false)] // died on the Saturday of the week: it was not completed before
    [InlineData("2026-08-16", true)]
    [InlineData("2026-08-22", true)]
    [InlineData("2026-08-23", false)] // a later week was completed
    public void The_estate_can_claim_the_last_whole_week_before_a_death(string died, bool met)
    {
        var facts = Claimed(InTime with { CertifiedByClaimant = false, DiedOn = died.Day() });
        Assert.Equal(met ? WeekEligible.Eligible : WeekEligible.NotEligible, facts.Outcome());
        Assert.Equal((met, false, "WAC 192-110-150"), Seen(facts.The(nameof(FilingFacts.DiedOn))));
    }

    [Fact]
    public void Silence_about_a_late_claim_is_taken_for_no_good_cause_and_nothing_else()
    {
        var late = Claimed(InTime with { FiledOn = new(2026, 9, 13) }) with { DidNotReply = [Unanswered.LateClaim] };
        Assert.Equal(WeekEligible.NotEligible, late.Outcome());
        Assert.Equal("WAC 192-140-085(1)", late.The("Presumption").Cite);
        Assert.Equal("WeekFiled", Assert.Single(late.The("Presumption").Limbs).Rule);
        Assert.Equal(WeekEligible.Eligible, (Claimed(InTime) with { DidNotReply = [Unanswered.LateClaim] }).Outcome());
    }

    [Fact]
    public void Silence_stands_by_itself_when_no_claim_is_known() =>
        Assert.Empty((SomeConditions.None with { DidNotReply = [Unanswered.LateClaim] }).The("Presumption").Limbs);

    private static WeekEligibilityFacts Claimed(FilingFacts filing) => SomeConditions.None with { Filing = filing };

    private static (bool, bool, string) Seen(Finding finding) => (finding.Met, finding.Open, finding.Cite);
}
