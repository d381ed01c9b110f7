using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>WAC 192-130-050, 192-120-030(6), 192-120-035, 192-220-010(1)(g); RCW 1.12.040.</summary>
public class ReplyTimeTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 7_000].Select(n => new DateOnly(2021, 7, 25).AddDays(n));

    [Theory]
    [InlineData("2026-03-06", "2026-03-16", "2026-03-13")] // a Friday; the Sunday on which clocks go forward
    [InlineData("2026-10-30", "2026-11-09", "2026-11-06")] // clocks go back
    [InlineData("2026-11-16", "2026-11-30", "2026-11-23")] // over Thanksgiving and the Friday after
    [InlineData("2026-11-23", "2026-12-04", "2026-12-02")] // into Thanksgiving
    [InlineData("2026-06-30", "2026-07-10", "2026-07-08")] // July 3, kept for Saturday the 4th
    [InlineData("2027-06-11", "2027-06-22", "2027-06-21")] // Friday, June 18, kept for Saturday the 19th
    [InlineData("2024-02-23", "2024-03-04", "2024-03-01")] // over a leap day
    [InlineData("2025-12-26", "2026-01-06", "2026-01-05")] // over the New Year
    [InlineData("2017-03-03", "2017-03-13", "2017-03-10")] // the first day of the text
    public void Five_working_days_follow_the_days_of_the_mail(string sent, string byMail, string electronic)
    {
        Assert.Equal(byMail.Day(), ReplyTime.For(sent.Day(), SentBy.Mail).LastDay);
        Assert.Equal(electronic.Day(), ReplyTime.For(sent.Day(), SentBy.Electronic).LastDay);
    }

    [Fact]
    public void The_last_day_counts_and_the_next_does_not()
    {
        var time = ReplyTime.For(new(2026, 3, 6), SentBy.Electronic);
        Assert.True(time.Holds(new(2026, 3, 13)));
        Assert.False(time.Holds(new(2026, 3, 14)));
        Assert.Equal((new DateOnly(2026, 3, 6), SentBy.Electronic), (time.Sent, time.By));
    }

    [Fact]
    public void What_no_text_says_is_called_unconfirmed_and_the_working_days_are_not()
    {
        Assert.Equal(["Issues/mailing-days"], ReplyTime.For(new(2026, 3, 6), SentBy.Mail).Unsure());
        Assert.Equal(["Issues/electronic-mailing-time"], ReplyTime.For(new(2026, 3, 6), SentBy.Electronic).Unsure());
        Assert.Equal(["Issues/mailing-days", "Calendar/legal-holidays"], ReplyTime.For(new(2019, 3, 6), SentBy.Mail).Unsure());
        var finding = Assert.Single(ReplyTime.For(new(2026, 3, 6), SentBy.Mail).Findings);
        Assert.Equal(["Issues/reply-working-days", "Issues/mailing-days", "Calendar/legal-holidays"], finding.Parameters.Select(used => used.Name));
    }

    [Theory]
    [InlineData(Notice.Application, "WAC 192-130-050")]
    [InlineData(Notice.Question, "WAC 192-120-030(6)")]
    [InlineData(Notice.Overpayment, "WAC 192-220-010(1)(g)")]
    public void Each_notice_has_its_section(Notice notice, string cite)
    {
        var time = ReplyTime.For(new(2026, 3, 6), SentBy.Mail, notice);
        Assert.Equal([$"+ {cite}"], time.Signs());
        Assert.Contains("through Monday, March 16, 2026", time.On(cite).Because.En, StringComparison.Ordinal);
        Assert.Contains("hasta el lunes 16 de marzo de 2026", time.On(cite).Because.Es, StringComparison.Ordinal);
        Assert.Equal(LawEdition.Current.Name, time.Edition);
        time.Speaks();
    }

    [Fact]
    public void A_notice_before_the_text_is_for_a_person() =>
        Assert.Throws<NoParameter>(() => ReplyTime.For(new(2017, 3, 2), SentBy.Mail));

    [Fact]
    public void Electronic_notices_can_be_given_the_mail_s_time_by_a_proposal()
    {
        var law = LawEdition.Current.Proposing("Issues/electronic-mailing-time", (new DateOnly(2026, 1, 1), "as mail"));
        Assert.Equal(new(2026, 3, 16), ReplyTime.For(new(2026, 3, 6), SentBy.Electronic, law: law).LastDay);
        var five = LawEdition.Current.Proposing("Issues/mailing-days", (new DateOnly(2026, 1, 1), 5));
        Assert.Equal(new(2026, 3, 18), ReplyTime.For(new(2026, 3, 6), SentBy.Mail, law: five).LastDay);
    }

    [Fact]
    public void Reply_time_ends_on_a_working_day_five_working_days_or_more_after_it_was_sent() => Days.Sample(sent =>
    {
        foreach (var by in Enum.GetValues<SentBy>())
        {
            var last = ReplyTime.For(sent, by).LastDay;
            Assert.True(AgencyCalendar.IsWorkingDay(last));
            Assert.True(last >= AgencyCalendar.AddWorkingDays(sent, 5));
            Assert.True(ReplyTime.For(sent.AddDays(1), by).LastDay >= last);
        }

        Assert.True(ReplyTime.For(sent, SentBy.Mail).LastDay >= ReplyTime.For(sent, SentBy.Electronic).LastDay);
    });
}
