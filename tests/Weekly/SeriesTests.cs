using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.Tests.Weekly;

/// <summary>Weeks in a row, claimed and not: WAC 192-110-050, 192-140-005(4).</summary>
public class SeriesTests
{
    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public void A_claim_has_to_be_reopened_after_more_than_four_weeks_in_a_row_without_a_claim(int contact, bool broken)
    {
        var year = new SomeYear().Certify(0);
        for (var place = 1; place < contact; place++)
            year.Open(place);

        Assert.Equal(broken, Series.IsBroken(year.Claim, SomeYear.Week(contact)));
    }

    [Fact]
    public void Who_was_asked_late_missed_nothing()
    {
        var year = new SomeYear();
        for (var place = 0; place < 8; place++)
            year.Add(new WeekOpened(SomeYear.Week(place), SomeYear.Week(place + 5)), SomeYear.Week(8));

        Assert.False(Series.IsBroken(year.Claim, SomeYear.Week(8).AddDays(2)));
        Assert.True(Series.GapAt(year.Claim, SomeYear.Week(0), SomeYear.Week(8)) <= 1);
    }

    [Theory]
    [InlineData(5, 6, false)]
    [InlineData(6, 0, true)]
    public void A_week_needs_a_reason_from_the_day_after_its_last(int weeksLater, int days, bool needs)
    {
        var year = new SomeYear().Certify(0).Open(1);
        for (var place = 2; place < 6; place++)
            year.Certify(place);

        // The week of place 1 can be claimed through the Saturday of the fourth week after it.
        Assert.Equal(needs, Series.NeedsReason(year.Claim, SomeYear.Week(1), SomeYear.Week(weeksLater).AddDays(days)));
    }

    [Fact]
    public void A_week_in_the_break_before_a_reopening_needs_a_reason_and_one_after_it_does_not()
    {
        var year = new SomeYear().Certify(0);
        for (var place = 1; place < 5; place++)
            year.Open(place);
        year.Add(new ClaimPaused(SomeYear.Week(5)), SomeYear.Week(6)).Add(new ClaimReopened(SomeYear.Week(8), false), SomeYear.Week(8).AddDays(1)).Open(8);

        Assert.True(Series.NeedsReason(year.Claim, SomeYear.Week(6), SomeYear.Week(8).AddDays(1)));
        Assert.True(Series.GapAt(year.Claim, SomeYear.Week(4), SomeYear.Week(8).AddDays(1)) > 4);
        Assert.False(Series.NeedsReason(year.Claim, SomeYear.Week(8), SomeYear.Week(9)));
        Assert.Null(year.Claim.Paused);
    }
}
