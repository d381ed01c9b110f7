using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeCancellation;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>WAC 192-150-220(2)(a)(ii).</summary>
public class CancelledSharesTests
{
    [Theory]
    [InlineData(1000, 1000, 1000, 4, 3, 3)] // 3 1/3 each: the last hour by account number
    [InlineData(1000, 1000, 1001, 3, 3, 4)] // by the largest fraction
    [InlineData(1000, 1000, 2000, 3, 2, 5)] // 2 1/2, 2 1/2, 5
    public void Shares_are_whole_hours_that_add_up(int b, int c, int d, int hoursB, int hoursC, int hoursD)
    {
        var determination = Cancelled(
            [At("D", First, d, 400), At("C", First, c, 400), At("B", First, b, 400), At("A", First, 9000, 670)]);
        Assert.Equal(
            [("A", 670), ("B", hoursB), ("C", hoursC), ("D", hoursD)],
            determination.Cancelled.Select(row => (row.Employer!, row.Hours!.Value)).Order());
    }

    [Fact]
    public void What_one_employers_hours_cannot_carry_the_others_do()
    {
        var determination = Cancelled([At("B", First, 30_000, 100), At("C", First, 3000, 900)]);
        Assert.Equal([At("B", First, 30_000, 100), At("C", First, 1933.33m, 580)], determination.Cancelled); // 3,000 × 580 ÷ 900
        Assert.Equal((320, 1066.67m), (determination.BaseYearHours, determination.BaseYearWages));
    }

    [Fact]
    public void Where_the_others_have_no_wages_the_balance_goes_by_their_hours()
    {
        var determination = Cancelled([At("A", First, 9000, 340), At("B", First, 0, 400), At("C", First, 0, 280)]);
        Assert.Equal([340, 200, 140], determination.Cancelled.Select(row => row.Hours));
    }

    [Fact]
    public void An_employer_with_hours_and_no_wages_is_last()
    {
        var determination = Cancelled([At("A", First, 9000, 580), At("B", First, 0, 400), At("C", First, 100, 60)]);
        Assert.Equal([("A", 580), ("B", 40), ("C", 60)], determination.Cancelled.Select(row => (row.Employer!, row.Hours!.Value)));
    }

    [Fact]
    public void Nobody_loses_more_than_there_is()
    {
        var determination = Cancelled([At("A", First, 9000, 200), At("B", First, 100, 50)]);
        Assert.Equal((250, 0, false), (determination.Cancelled.Sum(row => row.Hours), determination.BaseYearHours, determination.Eligible));
        var balance = determination.Finding("WAC 192-150-220(2)(a)(ii)");
        Assert.Contains("cancels 480 hours more", balance.Because.En, StringComparison.Ordinal);
        Assert.Contains("lose 50 hours and $100.00", balance.Because.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_hours_of_the_discharging_employer_goes_with_its_wages_and_of_others_stays()
    {
        var determination = Cancelled([At("A", First, 500, 0), At("A", Newest, 100, 300), At("B", Newest, 700, 0), At("B", First, 9000, 1100)]);
        Assert.Equal([500m, 100m], determination.Cancelled.Where(row => row.Employer == "A").Select(row => row.Wages));
        Assert.Equal(At("B", First, 3109.09m, 380), Assert.Single(determination.Cancelled, row => row.Employer == "B")); // 9,000 × 380 ÷ 1,100
        Assert.Equal(700 + 5890.91m, determination.BaseYearWages);
    }

    [Fact]
    public void Employers_without_an_account_number_are_one_other_employer()
    {
        var determination = Cancelled([At("A", First, 9000, 480), new(First, 3000, 300), new(Newest, 3000, 300)]);
        Assert.Equal(new QuarterWages(Newest, 2000, 200), Assert.Single(determination.Cancelled, row => row.Employer is null));
    }
}
