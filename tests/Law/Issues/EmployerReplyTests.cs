using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>WAC 192-130-080(2)-(5), effective March 3, 2017.</summary>
public class EmployerReplyTests
{
    private static readonly EmployerReplyFacts Answered = new()
    {
        NoticeSent = new(2026, 3, 6),
        NoticeBy = SentBy.Mail,
        Answered = new(2026, 3, 16),
        Received = new(2026, 3, 18),
    };

    [Theory]
    [InlineData("2026-03-16", true)]
    [InlineData("2026-03-17", false)]
    public void An_answer_before_the_decision_is_considered_on_time_or_late(string answered, bool onTime)
    {
        var reply = EmployerReply.For(Answered with { Answered = answered.Day() });
        Assert.Equal((onTime, ReplyUse.Decision, new DateOnly(2026, 3, 16)), (reply.OnTime, reply.Use, reply.LastDay));
        Assert.Equal([(onTime ? "+" : "-") + " WAC 192-130-080(2)", "+ WAC 192-130-080(3)", "+ WAC 192-130-080(5)"], reply.Signs());
        Assert.Contains("ended on Monday, March 16, 2026", reply.On("WAC 192-130-080(2)").Because.En, StringComparison.Ordinal);
        Assert.Equal(["Issues/mailing-days"], reply.Unsure());
        reply.Speaks();
    }

    [Theory]
    [InlineData("2026-03-17", "2026-03-18", ReplyUse.Decision)] // the answer was sent the day before the decision
    [InlineData("2026-03-17", "2026-03-17", ReplyUse.RedeterminationOrAppeal)] // on its day
    [InlineData("2026-04-16", "2026-03-17", ReplyUse.RedeterminationOrAppeal)] // the thirtieth day
    [InlineData("2026-04-17", "2026-03-17", ReplyUse.RedeterminationOnly)]
    [InlineData("2026-04-20", "2026-03-20", ReplyUse.RedeterminationOrAppeal)] // the thirtieth day is a Sunday
    [InlineData("2026-04-21", "2026-03-20", ReplyUse.RedeterminationOnly)]
    public void An_answer_after_the_decision_is_good_for_thirty_days(string answered, string decided, ReplyUse use)
    {
        var reply = EmployerReply.For(Answered with { Answered = answered.Day(), Received = answered.Day(), DecisionSent = decided.Day() });
        Assert.Equal(use, reply.Use);
        var asked = use == ReplyUse.RedeterminationOrAppeal;
        Assert.Equal(asked, reply.OpenQuestions.Any());
        if (use == ReplyUse.Decision)
            return;
        var finding = reply.On("WAC 192-130-080(4)");
        Assert.Equal((false, asked, asked ? Party.Staff : null), (finding.Met, finding.Open, finding.Question?.Of));
        Assert.Equal(["Issues/days-after-decision", "Calendar/legal-holidays"], finding.Parameters.Select(used => used.Name));
        reply.Speaks();
    }

    [Theory]
    [InlineData("2026-04-06", true)] // the thirtieth day is a Sunday
    [InlineData("2026-04-07", false)]
    public void What_is_received_within_thirty_days_of_the_notice_asks_for_relief_of_charges(string received, bool relief)
    {
        var reply = EmployerReply.For(Answered with { Received = received.Day() });
        Assert.Equal((true, relief), (reply.OnTime, reply.RequestsRelief));
        var finding = reply.On("WAC 192-130-080(5)");
        Assert.Equal(relief, finding.Met);
        Assert.Contains("through Monday, April 6, 2026", finding.Because.En, StringComparison.Ordinal);
        Assert.Equal(["Issues/days-to-ask-relief", "Calendar/legal-holidays"], finding.Parameters.Select(used => used.Name));
    }

    [Fact]
    public void Days_that_cannot_follow_one_another_are_refused()
    {
        Assert.Throws<ArgumentException>(() => EmployerReply.For(Answered with { Answered = new(2026, 3, 5) }));
        Assert.Throws<ArgumentException>(() => EmployerReply.For(Answered with { Received = new(2026, 3, 15) }));
        Assert.Throws<ArgumentException>(() => EmployerReply.For(Answered with { DecisionSent = new(2026, 3, 5) }));
        var least = Answered with { Answered = new(2026, 3, 6), Received = new(2026, 3, 6), DecisionSent = new(2026, 3, 6) };
        Assert.Equal(ReplyUse.RedeterminationOrAppeal, EmployerReply.For(least).Use);
    }
}
