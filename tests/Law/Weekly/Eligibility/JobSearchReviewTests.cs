using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.Tests.Law.Weekly.Eligibility;

/// <summary>WAC 192-180-025, 192-180-030.</summary>
public class JobSearchReviewTests
{
    [Theory]
    [InlineData(false, null, null, null, null, JobSearchReviewOutcome.Open, "WAC 192-180-030(1)")]
    [InlineData(false, true, null, null, null, JobSearchReviewOutcome.Open, "WAC 192-180-025(3)(a)")]
    [InlineData(false, true, null, true, null, JobSearchReviewOutcome.Met, null)]
    [InlineData(false, true, null, false, null, JobSearchReviewOutcome.Open, "WAC 192-180-025(3)(b)")]
    [InlineData(false, true, null, false, true, JobSearchReviewOutcome.DirectiveIssued, null)]
    [InlineData(false, true, null, false, false, JobSearchReviewOutcome.AllWeeksReview, null)]
    [InlineData(false, false, null, null, null, JobSearchReviewOutcome.Open, "WAC 192-180-025(4)(a)")]
    [InlineData(false, false, true, null, null, JobSearchReviewOutcome.Rescheduled, null)]
    [InlineData(false, false, false, null, null, JobSearchReviewOutcome.WeekDenied, null)]
    [InlineData(true, false, null, null, null, JobSearchReviewOutcome.Open, "WAC 192-180-025(4)(a)")]
    [InlineData(true, false, true, null, null, JobSearchReviewOutcome.Rescheduled, null)]
    [InlineData(true, false, false, null, null, JobSearchReviewOutcome.DeniedUntilAttended, null)]
    [InlineData(true, true, null, null, null, JobSearchReviewOutcome.EachWeekDecided, null)]
    public void What_follows_from_a_review(bool all, bool? tookPart, bool? cause, bool? met, bool? substantial, JobSearchReviewOutcome outcome,
        string? asks)
    {
        var facts = new JobSearchReviewFacts
        {
            AllWeeks = all,
            TookPart = tookPart,
            GoodCauseForAbsence = cause,
            RequirementsMet = met,
            SubstantiallyComplied = substantial
        };
        var decision = SomeConditions.Told(JobSearchReviewDecision.For(facts));
        Assert.Equal(outcome, decision.Outcome);
        Assert.Equal(asks, decision.OpenQuestions.FirstOrDefault()?.Cite);
        Assert.Equal((facts, decision.Outcome), (decision.Facts, JobSearchReviewDecision.For(decision.Facts!).Outcome));
    }

    [Theory]
    [InlineData(true, null, WeekEligible.Eligible)]
    [InlineData(false, true, WeekEligible.Eligible)]
    [InlineData(false, false, WeekEligible.NotEligible)]
    [InlineData(false, null, WeekEligible.Open)]
    [InlineData(null, false, WeekEligible.Open)]
    public void The_week_of_the_review_is_lost_by_an_absence_without_good_cause(bool? tookPart, bool? cause, WeekEligible outcome)
    {
        var facts = SomeConditions.None with { JobSearchReview = new() { TookPart = tookPart, GoodCauseForAbsence = cause } };
        Assert.Equal((outcome, "WAC 192-180-025"), (facts.Outcome(), facts.The("JobSearchReview").Cite));
        Assert.Equal(tookPart == true ? 1 : 2, facts.The("JobSearchReview").Limbs.Count);
    }

    [Fact]
    public void Facts_are_needed() => Assert.Throws<ArgumentNullException>(() => JobSearchReviewDecision.For(null!));
}
