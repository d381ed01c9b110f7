using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>Which answers raise a question for a person: RCW 50.20.010(1)(c), 50.20.240, 50.20.095; chapter 192-190 WAC.</summary>
public class WeekIssuesTests
{
    private static readonly DateOnly Sunday = new(2025, 8, 10);
    private static readonly WeekAnswers Plain = new(true, 40, false, 0, 0, 3, 0, false);

    [Fact]
    public void A_week_of_full_availability_and_three_contacts_raises_nothing() => Assert.Empty(Of(Plain));

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public void Fewer_than_three_job_search_activities_raise_a_question(int activities, bool raised)
        => Assert.Equal(raised, Of(Plain with { JobSearchActivities = activities }).Contains("job-search"));

    [Fact]
    public void A_member_of_a_referral_union_is_not_asked_for_contacts()
        => Assert.Empty(Of(Plain with { JobSearchActivities = 0 }, union: true));

    [Theory]
    [InlineData("29.99", true)]
    [InlineData("30", false)]
    public void Fewer_than_thirty_hours_of_availability_wait_for_a_person(string hours, bool raised)
        => Assert.Equal(raised, Of(Plain with { HoursAvailable = decimal.Parse(hours, System.Globalization.CultureInfo.InvariantCulture) }).Contains("available"));

    [Fact]
    public void Pay_that_may_be_deductible_and_school_each_raise_their_own_question()
        => Assert.Equal(["deductible-pay", "school"], Of(Plain with { OtherPay = 120, InSchool = true }));

    [Fact]
    public void A_week_that_its_own_arithmetic_does_not_pay_raises_no_further_question()
        => Assert.Empty(Of(Plain with { GrossEarnings = 2000, HoursWorked = 40, JobSearchActivities = 0 }));

    private static IReadOnlyList<string> Of(WeekAnswers answers, bool union = false)
    {
        var claim = new ClaimState
        {
            ClaimId = "c",
            UnionReferral = union,
            Weeks = [new WeekState { Week = Sunday, CertifiedOn = Sunday, Answers = answers }],
        };
        var decision = WeekDecision.For(new WeekFacts
        {
            Week = new(Sunday),
            WeeklyBenefitAmount = 366,
            GrossEarnings = answers.GrossEarnings,
            HoursWorked = answers.HoursWorked,
            HoursAvailable = answers.HoursAvailable,
        });
        return [.. WeekIssues.Of(claim, Sunday, decision).Select(issue => issue.Code)];
    }
}
