using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>WAC 192-120-030, effective March 3, 2017.</summary>
public class AdequateNoticeTests
{
    private static readonly AdequateNoticeFacts Whole = new()
    {
        Sent = new(2026, 3, 6),
        By = SentBy.Mail,
        ReplyBy = new(2026, 3, 16),
        SaysWhy = true,
        SaysInterview = true,
        SaysHelp = true,
        SaysEvidence = true,
        SaysCopies = true,
        SaysConsequence = true,
    };

    public static TheoryData<int, bool?> Items =>
        [.. from item in new[] { 1, 2, 3, 4, 5, 7 } from said in new bool?[] { false, null } select (item, said)];

    [Fact]
    public void A_notice_that_tells_all_seven_things_is_adequate()
    {
        var notice = AdequateNotice.For(Whole);
        Assert.Equal((true, new DateOnly(2026, 3, 16)), (notice.Adequate, notice.EarliestReplyBy));
        Assert.Empty(notice.Missing);
        Assert.Equal(
            [
                "+ WAC 192-120-030", "+ WAC 192-120-030(1)", "+ WAC 192-120-030(2)", "+ WAC 192-120-030(3)", "+ WAC 192-120-030(4)",
                "+ WAC 192-120-030(5)", "+ WAC 192-120-030(6)", "+ WAC 192-120-030(7)",
            ],
            notice.Signs());
        Assert.Equal(["Issues/mailing-days"], notice.Unsure());
        notice.Speaks();
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void Each_of_them_is_asked_for(int item, bool? said)
    {
        var notice = AdequateNotice.For(item switch
        {
            1 => Whole with { SaysWhy = said },
            2 => Whole with { SaysInterview = said },
            3 => Whole with { SaysHelp = said },
            4 => Whole with { SaysEvidence = said },
            5 => Whole with { SaysCopies = said },
            _ => Whole with { SaysConsequence = said },
        });
        var cite = $"WAC 192-120-030({item})";
        Assert.Equal(said, notice.Adequate);
        Assert.Equal(said is null ? [] : [cite], notice.Missing);
        var limb = notice.On(cite);
        Assert.Equal((false, said is null, said is null ? Party.Staff : null), (limb.Met, limb.Open, limb.Question?.Of));
        notice.Speaks();
    }

    [Theory]
    [InlineData("2026-03-16", true)]
    [InlineData("2026-03-13", false)] // enough only for a notice shown online
    [InlineData(null, false)]
    public void The_last_day_to_reply_is_named_and_leaves_five_working_days_and_the_mail(string? named, bool enough)
    {
        var notice = AdequateNotice.For(Whole with { ReplyBy = named?.Day() });
        Assert.Equal(enough, notice.Adequate);
        Assert.Equal(enough ? [] : ["WAC 192-120-030(6)"], notice.Missing);
        Assert.Contains("may not be before Monday, March 16, 2026", notice.On("WAC 192-120-030(6)").Because.En, StringComparison.Ordinal);
        notice.Speaks();
    }

    [Fact]
    public void A_notice_shown_online_needs_no_time_for_the_mail() =>
        Assert.True(AdequateNotice.For(Whole with { By = SentBy.Electronic, ReplyBy = new(2026, 3, 13) }).Adequate);
}
