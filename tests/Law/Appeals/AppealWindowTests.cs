using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.Tests.Law.Appeals;

/// <summary>RCW 50.32.020, 50.20.160(1); WAC 192-04-060, 192-04-080.</summary>
public class AppealWindowTests
{
    [Theory]
    [InlineData("2026-09-01", "2026-10-01")] // a Thursday
    [InlineData("2026-01-29", "2026-03-02")] // the thirtieth day is a Saturday
    [InlineData("2026-01-30", "2026-03-02")] // a Sunday
    [InlineData("2026-05-20", "2026-06-22")] // Juneteenth, a Friday
    [InlineData("2026-06-03", "2026-07-06")] // July 3, kept for Saturday the 4th
    [InlineData("2026-10-28", "2026-11-30")] // the Friday after Thanksgiving
    [InlineData("2026-09-12", "2026-10-12")] // Columbus Day is no legal holiday
    public void A_decision_can_be_appealed_for_thirty_days_or_until_the_next_business_day(string mailed, string last)
    {
        var window = AppealWindow.For(mailed.Day());
        Assert.Equal(last.Day(), window.LastDay);
        Assert.True(window.Holds(last.Day()));
        Assert.False(window.Holds(last.Day().AddDays(1)));
    }

    [Theory]
    [InlineData("2025-09-01", "2026-09-01")]
    [InlineData("2025-11-27", "2026-11-30")] // the Friday after Thanksgiving
    [InlineData("2024-02-29", "2025-02-28")]
    public void The_amounts_of_a_claim_can_be_questioned_for_a_year(string mailed, string last)
    {
        var window = RedeterminationWindow.ForMonetary(mailed.Day());
        Assert.Equal(last.Day(), window.LastDay);
        Assert.True(window.Holds(last.Day()));
        Assert.False(window.Holds(last.Day().AddDays(1)));
    }
}
