using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Tests.Law.Issues;
using CsCheck;

namespace BenefitsFlow.Tests.Law.Appeals;

/// <summary>Chapter 50.32 RCW; WAC 192-04-060 to 192-04-190, 10-08-080; RCW 1.12.040.</summary>
public class ProceedingWindowTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 5_000].Select(n => new DateOnly(2021, 7, 25).AddDays(n));

    // Over Thanksgiving, Juneteenth, July 3 kept for Saturday the 4th, New Year's Day.
    [Theory]
    [InlineData(AppealStep.Appeal, "2026-09-01", "2026-10-01", "WAC 192-04-060(1)", "Appeals/days-to-appeal")]
    [InlineData(AppealStep.PetitionOnAssessment, "2024-01-30", "2024-02-29", "RCW 50.32.030", "Appeals/days-to-petition-on-assessment")]
    [InlineData(AppealStep.PetitionForReview, "2026-01-29", "2026-03-02", "WAC 192-04-060(2)", "Appeals/days-to-petition-for-review")]
    [InlineData(AppealStep.ReplyToPetition, "2026-11-12", "2026-11-30", "WAC 192-04-170(3)", "Appeals/days-to-reply-to-petition")]
    [InlineData(AppealStep.VacateDefault, "2026-06-09", "2026-06-22", "WAC 192-04-185(1)(a)", "Appeals/days-to-vacate-default")]
    [InlineData(
        AppealStep.PetitionAfterVacateDenied, "2026-06-03", "2026-07-06", "WAC 192-04-185(2)", "Appeals/days-to-petition-after-vacate-denied")]
    [InlineData(AppealStep.Reconsideration, "2026-12-22", "2027-01-04", "WAC 192-04-190(1)", "Appeals/days-to-ask-reconsideration")]
    [InlineData(AppealStep.CourtReview, "2026-10-28", "2026-11-30", "RCW 50.32.090", "Appeals/days-until-final")]
    public void Each_step_has_its_days(AppealStep step, string from, string last, string cite, string parameter)
    {
        var window = ProceedingWindow.For(step, from.Day());
        Assert.Equal((step, from.Day(), last.Day()), (window.Step, window.From, window.LastDay));
        Assert.Equal([$"+ {cite}"], window.Signs());
        Assert.Equal([parameter, "Calendar/legal-holidays"], window.Findings[0].Parameters.Select(used => used.Name));
        Assert.Empty(window.Unconfirmed);
        Assert.True(window.Holds(last.Day()));
        Assert.False(window.Holds(last.Day().AddDays(1)));
        Assert.Contains(English.Weekday(last.Day()), window.Findings[0].Because.En, StringComparison.Ordinal);
        window.Speaks();
    }

    [Theory]
    [InlineData(AppealStep.Appeal, "1990-01-01")]
    [InlineData(AppealStep.PetitionOnAssessment, "1990-01-01")]
    [InlineData(AppealStep.PetitionForReview, "1990-01-01")]
    [InlineData(AppealStep.ReplyToPetition, "2016-11-14")]
    [InlineData(AppealStep.VacateDefault, "2020-06-29")]
    [InlineData(AppealStep.PetitionAfterVacateDenied, "2020-06-29")]
    [InlineData(AppealStep.Reconsideration, "2016-11-14")]
    [InlineData(AppealStep.CourtReview, "1990-01-01")]
    public void Each_text_has_its_first_day(AppealStep step, string first)
    {
        Assert.True(ProceedingWindow.For(step, first.Day()).LastDay > first.Day());
        Assert.Throws<NoParameter>(() => ProceedingWindow.For(step, first.Day().AddDays(-1)));
    }

    [Fact]
    public void Another_number_of_days_can_be_proposed()
    {
        var law = LawEdition.Current.Proposing("Appeals/days-to-appeal", (new DateOnly(2026, 1, 1), 20));
        Assert.Equal(new(2026, 9, 21), ProceedingWindow.For(AppealStep.Appeal, new(2026, 9, 1), law).LastDay);
    }

    [Fact]
    public void A_window_that_rests_on_earlier_holidays_says_so() =>
        Assert.Equal(["Calendar/legal-holidays"], ProceedingWindow.For(AppealStep.Appeal, new(2015, 6, 1)).Unsure());

    [Fact]
    public void A_later_mailing_never_gives_an_earlier_last_day_and_no_window_ends_on_a_closed_day() => Days.Sample(mailed =>
    {
        foreach (var step in Enum.GetValues<AppealStep>())
        {
            var last = ProceedingWindow.For(step, mailed).LastDay;
            Assert.True(AgencyCalendar.IsWorkingDay(last));
            Assert.True(ProceedingWindow.For(step, mailed.AddDays(1)).LastDay >= last);
        }
    });

    [Theory]
    [InlineData("2026-09-01", null, "2026-10-01")]
    [InlineData("2026-09-01", "2026-08-31", "2026-09-30")]
    [InlineData("2026-09-01", "2026-09-04", "2026-10-01")]
    public void Delivery_or_mailing_counts_whichever_is_earlier(string mailed, string? delivered, string last) =>
        Assert.Equal(last.Day(), AppealWindow.For(mailed.Day(), delivered?.Day()).LastDay);

    [Theory]
    [InlineData("2026-09-30", "2026-09-29", "2026-10-05", "2026-09-30")] // the postal mark controls
    [InlineData(null, "2026-09-29", "2026-10-05", "2026-09-29")] // illegible or missing, but mailing is proven
    [InlineData(null, "2026-09-29", null, "2026-09-29")] // it never came, but mailing is proven
    [InlineData(null, null, "2026-10-05", "2026-10-05")]
    [InlineData(null, null, null, null)]
    public void A_mailed_appeal_is_filed_on_its_postmark(string? postmark, string? proven, string? received, string? filed) =>
        Assert.Equal(filed?.Day(), FilingDay.ByMail(postmark?.Day(), proven?.Day(), received?.Day()));

    [Theory]
    [InlineData("2026-06-15", null, "2026-07-06")] // the twentieth day is a Sunday
    [InlineData("2024-02-09", null, "2024-02-29")]
    [InlineData("2026-06-15", "2026-07-31", "2026-07-31")] // a notice named the day
    public void A_petition_for_reconsideration_counts_as_denied_after_twenty_days_or_the_day_named(string filed, string? named, string last)
    {
        var answer = ReconsiderationAnswer.For(filed.Day(), named?.Day());
        Assert.Equal(last.Day(), answer.LastDay);
        Assert.False(answer.DeniedOn(last.Day()));
        Assert.True(answer.DeniedOn(last.Day().AddDays(1)));
    }

    [Fact]
    public void A_hearing_is_held_after_seven_days_notice_or_later()
    {
        var notice = HearingNotice.For(new(2026, 3, 6));
        Assert.Equal((new DateOnly(2026, 3, 6), new DateOnly(2026, 3, 13)), (notice.Served, notice.Earliest));
        Assert.False(notice.Allows(new(2026, 3, 12)));
        Assert.True(notice.Allows(new(2026, 3, 13)));
    }

    [Fact]
    public void Every_kind_of_decision_says_whether_it_can_be_appealed()
    {
        Assert.Equal(Enum.GetValues<Appealable>(), AppealRights.All.Select(rights => rights.Of).Order());
        Assert.Equal(
            [
                .. Enumerable.Range(1, 11).Select(n => $"WAC 192-04-050({n})"),
                "RCW 50.20.160(1)", "WAC 192-100-070(5)", "WAC 192-110-115", "WAC 192-230-110",
            ],
            AppealRights.All.Select(rights => rights.Cite));
        Assert.All(AppealRights.All, rights => Assert.Equal(rights.Step is null, rights.Instead is not null));
        Assert.Equal(11, AppealRights.All.Count(rights => rights.Step is not null));
        Assert.Throws<InvalidOperationException>(() => AppealRights.For((Appealable)99));
    }

    [Theory]
    [InlineData(Appealable.AllowanceOrDenial, "WAC 192-04-050(2)", AppealStep.Appeal)]
    [InlineData(Appealable.OverpaymentOrWaiverDenial, "WAC 192-04-050(4)", AppealStep.Appeal)]
    [InlineData(Appealable.TaxAssessment, "WAC 192-04-050(5)", AppealStep.PetitionOnAssessment)]
    [InlineData(Appealable.RefundDenial, "WAC 192-04-050(6)", AppealStep.PetitionOnAssessment)]
    [InlineData(Appealable.ReliefDenial, "WAC 192-04-050(7)", AppealStep.Appeal)]
    [InlineData(Appealable.MonetaryDetermination, "RCW 50.20.160(1)", null)]
    [InlineData(Appealable.MonetaryRedetermination, "WAC 192-04-050(1)", AppealStep.Appeal)]
    [InlineData(Appealable.ConditionalPayment, "WAC 192-100-070(5)", null)]
    public void A_decision_is_appealed_by_its_step(Appealable decision, string cite, AppealStep? step) =>
        Assert.Equal((cite, step), (AppealRights.For(decision).Cite, AppealRights.For(decision).Step));
}
