using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.066(2); WAC 192-150-220(2)(a).</summary>
public class GrossMisconductTests
{
    private static readonly Quarter First = SomeWages.First;
    private static readonly Quarter Newest = First.Plus(3);

    [Fact]
    public void All_hours_of_that_job_since_the_base_year_began_are_cancelled_later_ones_too()
    {
        var determination = Cancelled(
            [At("A", First.Plus(-1), 9000, 300), At("A", First, 9000, 400), At("A", Newest, 9000, 400), At("A", First.Plus(4), 4000, 100), .. Evenly("B", 6000, 200)]);
        Assert.Equal(
            [At("A", First, 9000, 400), At("A", Newest, 9000, 400), At("A", First.Plus(4), 4000, 100)],
            determination.Cancelled);
        Assert.Equal((true, 800, 24_000m), (determination.Eligible, determination.BaseYearHours, determination.BaseYearWages));
        var (theirs, balance) = (determination.Finding("WAC 192-150-220(2)(a)(i)"), determination.Finding("WAC 192-150-220(2)(a)(ii)"));
        Assert.Equal((false, true), (theirs.Met, balance.Met));
        Assert.Contains("900 hours and $22,000.00", theirs.Because.En, StringComparison.Ordinal);
        Assert.Contains("900 horas y $22,000.00", theirs.Because.Es, StringComparison.Ordinal);
        Assert.Contains("Your other jobs lose none", balance.Because.En, StringComparison.Ordinal);
        Assert.Equal("Monetary/cancelled-hours-at-least", Assert.Single(balance.Parameters).Name);
        Assert.Empty(determination.Unconfirmed);
        Assert.Equal("A", determination.Facts!.GrossMisconductBy);
        Assert.Equal(8, determination.Facts.Wages.Count);
    }

    [Fact]
    public void The_balance_up_to_680_is_taken_from_the_others_by_their_share_of_wages_newest_quarter_first()
    {
        // 680 − 200 = 480; wages 24,000 to 8,000, so 360 and 120 hours.
        var determination = Cancelled([At("A", Newest, 4000, 200), .. Evenly("B", 6000, 200), .. Evenly("C", 2000, 100)]);
        Assert.Equal(
            [
                At("A", Newest, 4000, 200),
                At("B", Newest, 6000, 200), At("B", First.Plus(2), 4800, 160),
                At("C", Newest, 2000, 100), At("C", First.Plus(2), 400, 20),
            ],
            determination.Cancelled.OrderBy(row => row.Employer, StringComparer.Ordinal).ThenByDescending(row => row.Quarter));
        Assert.Equal(
            [new(First, 8000, 300), new(First.Plus(1), 8000, 300), new(First.Plus(2), 2800, 120), new(Newest, 0, 0)],
            determination.Quarters);
        Assert.Equal((true, 366m, 6266m), (determination.Eligible, determination.WeeklyBenefitAmount, determination.MaximumBenefitsPayable));
        Assert.Equal(["Monetary/cancelled-hours-shares", "Monetary/cancelled-wages"], determination.Unconfirmed.Select(note => note.Parameter));
        var balance = determination.Finding("WAC 192-150-220(2)(a)(ii)");
        Assert.False(balance.Met);
        Assert.Contains("cancels 480 hours more", balance.Because.En, StringComparison.Ordinal);
        Assert.Contains("lose 480 hours and $13,200.00", balance.Because.En, StringComparison.Ordinal);
        Assert.Contains("pierden 480 horas y $13,200.00", balance.Because.Es, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(679, 1)]
    [InlineData(680, 0)]
    [InlineData(681, 0)]
    public void Nothing_is_taken_from_others_from_680_hours_on(int theirs, int others)
    {
        var determination = Cancelled([At("A", First, 9000, theirs), .. Evenly("B", 6000, 200)]);
        Assert.Equal(others, determination.Cancelled.Where(row => row.Employer == "B").Sum(row => row.Hours));
        Assert.Equal(others == 0, determination.Finding("WAC 192-150-220(2)(a)(ii)").Met);
    }

    [Theory]
    [InlineData(1000, 1000, 1000, 4, 3, 3)] // 3 1/3 each: the last hour by account number
    [InlineData(1000, 1000, 1001, 3, 3, 4)] // by the largest fraction
    [InlineData(1000, 1000, 2000, 3, 2, 5)] // 2 1/2, 2 1/2, 5
    public void Shares_are_whole_hours_that_add_up(int b, int c, int d, int hoursB, int hoursC, int hoursD)
    {
        var determination = Cancelled(
            [At("D", First, d, 400), At("C", First, c, 400), At("B", First, b, 400), At("A", First, 9000, 670)]);
        Assert.Equal([hoursB, hoursC, hoursD], ((string[])["B", "C", "D"]).Select(one => determination.Cancelled.Where(row => row.Employer == one).Sum(row => row.Hours)));
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
    public void Computed_hours_are_cancelled_as_computed_and_shown()
    {
        var determination = Cancelled([At("A", First, 1628, null), .. Evenly("B", 6000, 400)]);
        Assert.Equal(At("A", First, 1628, 100), determination.Cancelled[0]);
        var shown = determination.Findings.Where(finding => finding.Cite == "RCW 50.12.070(2)(b)").ToArray();
        Assert.Equal("$1,628.00 ÷ $16.28 → 100", Assert.Single(shown).Arithmetic);
        Assert.Equal("Monetary/state-minimum-wage", Assert.Single(shown[0].Parameters).Name);
    }

    [Fact]
    public void Excluded_late_and_older_reports_lose_nothing()
    {
        var determination = Cancelled(
        [
            At("A", First, 9000, 300) with { Excluded = true }, At("B", First, 9000, 300) with { Excluded = true },
            At("B", First.Plus(-1), 9000, 300), At("B", First.Plus(4), 9000, 300), At("B", Newest, 9000, 680),
        ]);
        Assert.Equal(At("B", Newest, 9000, 680), Assert.Single(determination.Cancelled));
    }

    [Fact]
    public void Employers_without_an_account_number_are_one_other_employer()
    {
        var determination = Cancelled([At("A", First, 9000, 480), new(First, 3000, 300), new(Newest, 3000, 300)]);
        Assert.Equal(new QuarterWages(Newest, 2000, 200), Assert.Single(determination.Cancelled, row => row.Employer is null));
    }

    [Fact]
    public void The_base_period_is_that_of_the_claim_before()
    {
        // 600 hours in the regular base year, 700 in the alternate one, which begins with July 2024.
        QuarterWages[] wages = [At("A", First, 9000, 100), .. SomeWages.Evenly(First.Plus(1), 3, 9000, 100).Select(row => row with { Employer = "A" }),
            At("B", First.Plus(4), 9000, 400)];
        var determination = Cancelled(wages);
        Assert.Equal(BaseYearKind.Alternate, MonetaryDetermination.For(SomeWages.Applied, wages).BaseYear);
        Assert.DoesNotContain(determination.Cancelled, row => row.Quarter == First);
        Assert.Equal(380, determination.Cancelled.Single(row => row.Employer == "B").Hours);
        Assert.False(determination.Eligible);
    }

    [Fact]
    public void While_the_claim_before_is_open_nothing_is_cancelled_yet()
    {
        var facts = new MonetaryFacts
        {
            Applied = SomeWages.Applied, Wages = [At("A", First, 9000, 700)], GrossMisconductBy = "A",
            Earlier = new()
            {
                Applied = new(2024, 7, 10), Begins = new(2024, 7, 7), Ends = new(2025, 7, 5), BaseYear = new(BaseYearKind.Regular, new(2023, 1)),
            },
        };
        var determination = MonetaryDetermination.For(facts);
        Assert.True(determination.Open);
        Assert.Empty(determination.Cancelled);
        Assert.Equal(facts, determination.Facts);
    }

    [Fact]
    public void Wages_counted_as_payable_are_cancelled_where_they_count()
    {
        var determination = MonetaryDetermination.For(new()
        {
            Applied = SomeWages.Applied,
            Basis = WageBasis.Payable,
            GrossMisconductBy = "A",
            Wages =
            [
                At("A", First, 9000, 300) with { Payable = First.Plus(-1) }, At("A", First.Plus(-1), 9000, 200) with { Payable = First },
                At("B", First.Plus(4), 9000, 900) with { Payable = Newest },
            ],
        });
        Assert.Equal([200, 480], determination.Cancelled.Select(row => row.Hours));
    }

    [Fact]
    public void The_determination_is_made_again_on_what_is_left_and_tells_the_cancellation_first() => Assert.Equal(
        ["EffectiveDate", "WageCreditCancellation", "CancelledShares", "HoursTest"],
        Cancelled([At("A", First, 9000, 700), .. Evenly("B", 6000, 200)]).Findings.Take(4).Select(finding => finding.Rule));

    private static MonetaryDetermination Cancelled(QuarterWages[] wages) =>
        MonetaryDetermination.For(new MonetaryFacts { Applied = SomeWages.Applied, Wages = wages, GrossMisconductBy = "A" });

    private static QuarterWages At(string employer, Quarter quarter, decimal wages, int? hours) => new(quarter, wages, hours) { Employer = employer };

    private static IEnumerable<QuarterWages> Evenly(string employer, decimal wages, int? hours) =>
        SomeWages.Evenly(First, 4, wages, hours).Select(row => row with { Employer = employer });
}
