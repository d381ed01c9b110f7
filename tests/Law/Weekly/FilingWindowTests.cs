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
}
