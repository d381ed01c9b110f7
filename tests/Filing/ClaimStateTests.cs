using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Filing;

/// <summary>The claim's state is the fold of its facts, and nothing else.</summary>
public class ClaimStateTests
{
    private static readonly DateOnly Sunday = new(2025, 8, 3);

    [Fact]
    public void A_week_goes_from_opened_to_certified_to_decided_to_paid()
    {
        var claim = Fold(Filed, Determined, new WeekOpened(Sunday, new(2025, 9, 6)), new WeekCertified(Sunday, Answers(0)), Decided(Sunday, 0), Paid(36600));

        var week = Assert.Single(claim.Weeks);
        Assert.Equal(new DateOnly(2025, 9, 6), week.LastDay);
        Assert.NotNull(week.CertifiedOn);
        Assert.Equal(366, week.Decided!.Payable);
        Assert.Equal(36600, week.PaidCents);
        Assert.Equal(9000 - 366, claim.Balance);
    }

    [Fact]
    public void Weeks_stand_in_the_order_of_their_Sundays_whatever_order_they_came_in()
    {
        var claim = Fold(Filed, new WeekOpened(Sunday.AddDays(7), Sunday), new WeekOpened(Sunday, Sunday));

        Assert.Equal([Sunday, Sunday.AddDays(7)], claim.Weeks.Select(week => week.Week));
    }

    [Fact]
    public void An_issue_about_the_claim_holds_every_week_and_one_about_a_week_holds_that_week()
    {
        var claim = Fold(Filed, new IssueRaised("school", "RCW 50.20.095", null), new IssueRaised("job-search", "RCW 50.20.240", Sunday));

        Assert.Equal(["school", "job-search"], claim.IssuesHolding(Sunday).Select(issue => issue.Code));
        Assert.Equal(["school"], claim.IssuesHolding(Sunday.AddDays(7)).Select(issue => issue.Code));
    }

    [Fact]
    public void A_held_week_owes_nothing_and_denies_nothing()
    {
        var claim = Fold(Filed, Determined, new WeekCertified(Sunday, Answers(0)), new WeekHeld(Sunday, ["school"]));

        Assert.Null(claim.Weeks[0].Decided);
        Assert.Equal(0, claim.Entitled);
        Assert.Equal(9000, claim.Balance);
    }

    [Fact]
    public void Every_fact_keeps_its_content_through_the_claim_files_JSON()
    {
        var facts = new FactTypes(typeof(Fact).Assembly);
        foreach (var fact in new Fact[] { Filed, Determined, Decided(Sunday, 200), new WeekCertified(Sunday, Answers(200)), Paid(1), new ClaimEnded("exhausted") })
        {
            var (name, body) = facts.Write(fact);
            Assert.Equal((name, body), facts.Write(facts.Read(name, body)));
            Assert.DoesNotContain("\"cite\":\"" + fact.Cite, body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(JobEnded.LackOfWork, null)]
    [InlineData(JobEnded.HoursReduced, null)]
    [InlineData(JobEnded.StillWorking, null)]
    [InlineData(JobEnded.Quit, "separation-quit")]
    [InlineData(JobEnded.Discharged, "separation-discharge")]
    [InlineData(JobEnded.LabourDispute, "separation-labour-dispute")]
    [InlineData(JobEnded.LeaveOfAbsence, "separation-leave")]
    [InlineData(JobEnded.Other, "separation-other")]
    public void Only_a_separation_that_is_not_for_lack_of_work_raises_a_question(JobEnded ended, string? issue)
    {
        var raised = ApplicationIssues.Of(People.Rosa with { Jobs = [People.Rosa.Jobs[0] with { Ended = ended }] }, new(2025, 8, 4));

        Assert.Equal(issue, raised.SingleOrDefault()?.Code);
    }

    [Fact]
    public void A_confirmation_number_is_the_same_each_time_and_has_no_letter_that_reads_as_a_digit()
    {
        var number = Confirmation.Of("0123456789abcdef0123456789abcdef");

        Assert.Equal(number, Confirmation.Of("0123456789abcdef0123456789abcdef"));
        Assert.Matches("^BF-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$", number);
        Assert.NotEqual(number, Confirmation.Of("1123456789abcdef0123456789abcdef"));
    }

    private static readonly ClaimFiled Filed = new("BF-0000-0000", new(2025, 8, 4), Sunday, "en", 40, false, false);

    // RCW 50.20.120: two quarters of 9,506.00 give 365.98 and the least of 366; a third of 27,000.00 is 9,000.
    private static readonly MonetaryDetermined Determined = new(MonetaryDetermination.For(
        new(2025, 8, 4),
        [
            new(new Quarter(2024, 2), 9506.00m, 500),
            new(new Quarter(2024, 3), 9506.00m, 500),
            new(new Quarter(2024, 4), 7988.00m, 420),
        ]));

    private static WeekAnswers Answers(decimal earned) => new(true, 40, earned > 0, earned, earned > 0 ? 20 : 0, 3, 0, false);

    private static PaymentSent Paid(long cents) => new(Sunday, cents, "2025-08-12", "123456780000001");

    private static WeekDecided Decided(DateOnly sunday, decimal earned) => new(
        sunday,
        WeekDecision.For(new WeekFacts
        {
            Week = new(sunday),
            WeeklyBenefitAmount = 366,
            GrossEarnings = earned,
            HoursWorked = earned > 0 ? 20 : 0,
            HoursAvailable = 40,
        }));

    private static ClaimState Fold(params Fact[] facts) => facts
        .Select((fact, i) => new Entry("c", i + 1, $"{i}", fact, DateTimeOffset.UnixEpoch, new(2025, 8, 10), "agency", null, LawEdition.Current.Name, "", ""))
        .Aggregate(default(ClaimState), ClaimState.Apply)!;
}
