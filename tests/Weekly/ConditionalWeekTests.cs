using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>Payment while a question is open: WAC 192-100-070.</summary>
public class ConditionalWeekTests
{
    private static readonly DateOnly Today = SomeYear.Week(3);

    [Fact]
    public void One_who_received_benefits_is_told_and_then_paid_while_a_question_is_open()
    {
        var year = Questioned();
        Assert.Null(ConditionalWeek.Of(year.Claim, SomeYear.Week(2), Today));
        Assert.Equal([1], ConditionalWeek.ToTell(year.Claim, SomeYear.Week(2), Today));

        year.Add(new MailSent("conditional-1", null), Today);

        var paid = ConditionalWeek.Of(year.Claim, SomeYear.Week(2), Today)!;
        Assert.Equal((366, "1"), (paid.Decision.Payable, string.Join(',', paid.Conditional!)));
        Assert.Empty(ConditionalWeek.ToTell(year.Claim, SomeYear.Week(2), Today));
    }

    [Fact]
    public void One_who_received_nothing_yet_waits()
    {
        var year = new SomeYear();
        year.Certify(0).Decide(0);
        year.Certify(1).Raise("job-search", 1).Add(new MailSent("conditional-1", null), SomeYear.Week(2));

        Assert.Null(ConditionalWeek.Of(year.Claim, SomeYear.Week(1), SomeYear.Week(2)));
        Assert.Empty(ConditionalWeek.ToTell(year.Claim, SomeYear.Week(1), SomeYear.Week(2)));
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("fraud-referral")]
    [InlineData("late-claim")]
    [InlineData("work-authorization")]
    public void A_question_who_claims_or_whether_the_week_is_claimed_is_never_paid_over(string code)
        => Assert.Null(ConditionalWeek.Of(Questioned(code).Add(new MailSent("conditional-1", null), Today).Claim, SomeYear.Week(2), Today));

    [Fact]
    public void A_claim_that_itself_shows_that_the_claimant_was_not_available_is_not_paid_over()
    {
        var year = Questioned("available", SomeYear.Plain with { AbleAndAvailable = false }).Add(new MailSent("conditional-1", null), Today);

        Assert.Null(ConditionalWeek.Of(year.Claim, SomeYear.Week(2), Today));
    }

    [Fact]
    public void Pay_that_nobody_has_looked_at_counts_in_full_meanwhile()
    {
        var year = Questioned("deductible-pay", SomeYear.Plain with { Pay = new() { Vacation = 150 } }).Add(new MailSent("conditional-1", null), Today);

        Assert.Equal(257, ConditionalWeek.Of(year.Claim, SomeYear.Week(2), Today)!.Decision.Payable);
    }

    [Fact]
    public void A_denial_is_not_paid_over()
    {
        var year = Questioned().Raise("refusal", 2).Add(new MailSent("conditional-1", null), Today)
            .Add(new IssueDetermined(2, 1, 1, "d", new(false, SomeYear.Week(1), null), "RCW 50.20.080"));

        Assert.Null(ConditionalWeek.Of(year.Claim, SomeYear.Week(2), Today));
    }

    [Fact]
    public void A_decided_question_is_no_condition_any_more()
        => Assert.Null(ConditionalWeek.Of(Questioned().Add(new IssueDetermined(1, 1, 1, "d", IssueResult.Allow, "RCW 50.20.240")).Claim, SomeYear.Week(2), Today));

    private static SomeYear Questioned(string code = "job-search", WeekAnswers? answers = null)
        => new SomeYear().Paid(0).Paid(1).Certify(2, answers).Raise(code, 2, code == "deductible-pay" ? BenefitsFlow.Law.Weekly.Pay.PayKind.Vacation : null);
}
