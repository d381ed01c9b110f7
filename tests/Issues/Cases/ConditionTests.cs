using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Purges;

namespace BenefitsFlow.Tests.Issues.Cases;

/// <summary>Conditions of a week and of a claim, pay, pensions, and work that ends a denial: RCW 50.20.010, 50.20.180; chapters 192-140, 192-190 WAC.</summary>
public class ConditionTests
{
    private static readonly DateOnly Sunday = new(2025, 8, 10);

    [Fact]
    public void One_who_could_work_and_sets_no_conditions_is_allowed()
        => Assert.Equal(IssueResult.Allow, AnIssue.Of("able-and-available", Sunday).Answer(Party.Claimant, AnIssue.With(("sets-conditions", false))).Record.Verdict().Result);

    [Fact]
    public void One_who_could_not_work_is_denied_that_week_alone()
    {
        var record = AnIssue.Of("able-and-available", Sunday).Answer(Party.Claimant, AnIssue.With(("sets-conditions", false), ("Availability.AbleToWork", false))).Record;
        Assert.Equal(new IssueResult(false, Sunday, Sunday), record.Verdict().Result);
    }

    [Fact]
    public void Without_a_week_the_denial_lasts_from_the_week_of_its_discovery_until_the_condition_ends()
    {
        var verdict = AnIssue.Of("able-and-available").Answer(Party.Claimant, AnIssue.With(("sets-conditions", false), ("Availability.AbleToWork", false))).Record.Verdict();
        Assert.Equal(new IssueResult(false, new(2025, 8, 3), null), verdict.Result);
        Assert.Null(verdict.Purge);
    }

    [Fact]
    public void Conditions_that_somebody_sets_a_person_weighs()
    {
        var verdict = AnIssue.Of("able-and-available", Sunday).Answer(Party.Claimant, AnIssue.With(("sets-conditions", true))).Record.Verdict();
        Assert.Null(verdict.Result);
        Assert.Equal(["Availability.ConditionsLimitReturn"], verdict.Judgements.SelectMany(judged => judged.Facts));
    }

    [Fact]
    public void One_who_does_not_answer_is_presumed_not_to_be_available()
        => Assert.False(AnIssue.Of("able-and-available", Sunday).Asked(Party.Claimant).Verdict().Result!.Allowed);

    [Theory]
    [InlineData(2, 1, 0, true)]
    [InlineData(0, 3, 0, true)]
    [InlineData(2, 0, 0, false)]
    public void Three_contacts_and_activities_are_a_search(int contacts, int office, int other, bool allowed)
        => Assert.Equal(allowed, AnIssue.Of("job-search", Sunday).Answer(
            Party.Claimant, AnIssue.With(("contacts", contacts), ("office-activities", office), ("other-activities", other))).Record.Verdict().Result!.Allowed);

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, null)]
    public void Twelve_credit_hours_are_too_many_unless_availability_is_shown(int hours, bool? allowed)
    {
        var record = AnIssue.Of("school").Answer(Party.Claimant, AnIssue.With(("School.CreditHours", hours), ("School.Vocational", false))).Record;
        Assert.Equal(allowed, record.Verdict().Result?.Allowed);
    }

    [Fact]
    public void A_student_who_shows_availability_is_allowed_when_a_person_finds_so()
    {
        var record = AnIssue.Of("school").Answer(Party.Claimant, AnIssue.With(("School.CreditHours", 15), ("School.Vocational", false))).Record;
        Assert.Contains("School.AvailabilityShown", record.Verdict().Judgements.SelectMany(judged => judged.Facts));
        Assert.True(record.Say(Party.Staff, ("School.AvailabilityShown", true)).Verdict().Result!.Allowed);
        Assert.False(record.Say(Party.Staff, ("School.AvailabilityShown", false)).Verdict().Result!.Allowed);
    }

    [Fact]
    public void A_citizen_has_the_right_to_work()
        => Assert.True(AnIssue.Of("work-authorization").Answer(Party.Claimant, AnIssue.With(("WorkAuthorization.Status", "Citizen"))).Record.Verdict().Result!.Allowed);

    [Fact]
    public void A_right_to_work_in_doubt_is_denied_only_when_a_person_finds_the_evidence_against_it()
    {
        var record = AnIssue.Of("work-authorization").Answer(Party.Claimant, AnIssue.With(("WorkAuthorization.Status", "None"))).Record;
        Assert.Null(record.Verdict().Result);
        Assert.Contains("WorkAuthorization.PreponderanceAgainst", record.Verdict().Judgements.SelectMany(judged => judged.Facts));
        Assert.False(record.Say(Party.Staff, ("WorkAuthorization.PreponderanceAgainst", true)).Verdict().Result!.Allowed);
    }

    [Fact]
    public void A_reason_for_a_late_claim_is_told_in_words_and_judged_by_a_person()
    {
        var record = Late().Answer(Party.Claimant, AnIssue.With()).Record;
        Assert.Null(record.Verdict().Result);
        Assert.Equal(["Filing.GoodCauseForLateness"], record.Verdict().Judgements.SelectMany(judged => judged.Facts));
        Assert.True(record.Say(Party.Staff, ("Filing.GoodCauseForLateness", true)).Verdict().Result!.Allowed);
        Assert.Equal(new IssueResult(false, Sunday, Sunday), record.Say(Party.Staff, ("Filing.GoodCauseForLateness", false)).Verdict().Result);
    }

    [Fact]
    public void Who_filed_a_claim_a_person_finds()
    {
        var record = AnIssue.Of("identity").Asked(Party.Claimant).Answer(Party.Claimant, AnIssue.With()).Record;
        Assert.Null(record.Verdict().Result);
        Assert.Equal(["NoImposterShown"], record.Verdict().Judgements.SelectMany(judged => judged.Facts));
        Assert.True(record.Say(Party.Staff, ("NoImposterShown", true)).Verdict().Result!.Allowed);
        Assert.Equal(new IssueResult(false, new(2025, 8, 3), null), record.Say(Party.Staff, ("NoImposterShown", false)).Verdict().Result);
    }

    [Fact]
    public void Whether_answers_were_false_on_purpose_a_person_finds()
        => Assert.Equal(["staff-decides"], AnIssue.Of("fraud-referral").Answer(Party.Claimant, AnIssue.With()).Record.Verdict().Judgements.SelectMany(judged => judged.Facts));

    [Fact]
    public void Other_pay_takes_from_the_week_and_leaves_benefits_allowed()
    {
        var verdict = AnIssue.Of("deductible-pay", Sunday).Say(Party.Claimant, ("Kind", "Holiday"), ("Amount", 105m), ("ForThisWeek", true)).Verdict();
        Assert.True(verdict.Result!.Allowed);
    }

    [Fact]
    public void A_pension_leaves_benefits_allowed()
    {
        var verdict = AnIssue.Of("pension", Sunday).Say(Party.Claimant, ("Kind", "Periodic"), ("Amount", 400m), ("PaymentsPerYear", 12), ("BaseYearEmployer", false)).Verdict();
        Assert.True(verdict.Result!.Allowed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Weeks_and_earnings_work_off_a_denial(bool enough)
    {
        var record = Denied(new(2025, 11, 2));
        var needed = 7 * AnIssue.Monetary.WeeklyBenefitAmount;
        var verdict = record.Say(
            Party.Claimant, ("Coverage", "Washington"), ("Began", "2025-08-11"), ("Earned", enough ? needed : needed - 0.01m), ("LastEarned", "2025-10-24"),
            ("BonaFide.Lasting", true), ("BonaFide.Directed", true), ("BonaFide.SkillFits", true)).Verdict();
        Assert.Equal(enough, verdict.Result!.Allowed);
        if (!enough)
            Assert.Equal(PurgeKind.Quit, verdict.Purge);
    }

    [Fact]
    public void Without_a_denial_there_is_nothing_to_work_off()
        => Assert.Equal(["staff-decides"], AnIssue.Of("purge").Answer(Party.Claimant, AnIssue.With()).Record.Verdict().Judgements.SelectMany(judged => judged.Facts));

    /// <summary>Claimed on the last of September, for the second week of August.</summary>
    private static IssueRecord Late()
    {
        var record = AnIssue.Of("late-claim", Sunday);
        return record with { Claim = record.Claim with { Weeks = [new WeekState { Week = Sunday, CertifiedOn = new(2025, 9, 30) }] } };
    }

    private static IssueRecord Denied(DateOnly week)
    {
        var record = AnIssue.Of("purge", week);
        var denied = new IssueState
        {
            Number = 1,
            Code = "separation-quit",
            Law = "RCW 50.20.050",
            Job = 0,
            Detected = AnIssue.Applied,
            Result = new(false, new(2025, 7, 27), null),
        };
        var asks = record.Issue with { Number = 2, Law = denied.Law, Job = denied.Job };
        return record with { Issue = asks, Claim = record.Claim with { Issues = [denied, asks] } };
    }
}
