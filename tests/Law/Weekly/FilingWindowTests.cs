using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Law.Weekly;

/// <summary>WAC 192-140-005(2), (4).</summary>
public class FilingWindowTests
{
    private static readonly FilingWindow Window = FilingWindow.For(new(new(2026, 11, 1)));

    [Fact]
    public void A_week_can_be_claimed_from_the_Sunday_after_it() => Assert.Equal(new(2026, 11, 8), Window.First);

    [Fact]
    public void A_week_can_be_claimed_until_the_fourth_week_after_it_ends() => Assert.Equal(new(2026, 12, 5), Window.Last);

    [Theory]
    [InlineData("2026-11-07", false)]
    [InlineData("2026-11-08", true)]
    [InlineData("2026-12-05", true)]
    [InlineData("2026-12-06", false)]
    public void Days_beside_the_window_are_outside(string day, bool inside) => Assert.Equal(inside, Window.Holds(day.Day()));

    [Fact]
    public void On_any_day_exactly_the_four_weeks_before_its_own_can_be_claimed()
    {
        var today = new DateOnly(2026, 11, 25);
        var open = Enumerable.Range(-10, 20).Where(n => FilingWindow.For(Week.Of(today).Plus(n)).Holds(today));
        Assert.Equal([-4, -3, -2, -1], open);
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-13")] // a Friday
    [InlineData("2026-11-15", "2026-11-25")] // Thursday and Friday are holidays: Wednesday
    [InlineData("2026-06-21", "2026-07-02")] // Independence Day, a Saturday, is kept on Friday
    public void The_telephone_line_takes_a_week_until_Friday_or_the_last_working_day(string sunday, string last) =>
        Assert.Equal(last.Day(), FilingWindow.For(new(sunday.Day())).TelephoneLast);

    [Fact]
    public void The_window_names_the_number_of_weeks_that_it_applied() =>
        Assert.Equal(("Weekly/Eligibility/missed-weeks", "4", "WAC 192-140-005(4)(a)"),
            (Window.MissedWeeks.Name, Window.MissedWeeks.Value, Window.MissedWeeks.Cite));

    [Fact]
    public void Another_law_can_have_another_window()
    {
        var law = LawEdition.Current.Proposing("Weekly/Eligibility/missed-weeks", (new DateOnly(2020, 1, 1), 2));
        Assert.Equal(new(2026, 11, 21), FilingWindow.For(new(new(2026, 11, 1)), law).Last);
    }

    [Fact]
    public void Before_the_rule_on_record_there_is_no_window()
    {
        Assert.Equal(new(2016, 12, 24), FilingWindow.For(new(new(2016, 11, 20))).Last);
        Assert.Throws<NoParameter>(() => FilingWindow.For(new(new(2016, 11, 13))));
    }
}
