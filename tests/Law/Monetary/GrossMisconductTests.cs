using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;
using static BenefitsFlow.Tests.Law.Monetary.SomeCancellation;

namespace BenefitsFlow.Tests.Law.Monetary;

/// <summary>RCW 50.20.066(2); WAC 192-150-220(2)(a).</summary>
public class GrossMisconductTests
{
    [Fact]
    public void All_hours_of_that_job_since_the_base_year_began_are_cancelled_later_ones_too()
    {
        var determination = Cancelled(
        [
            At("A", First.Plus(-1), 9000, 300), At("A", First, 9000, 400), At("A", Newest, 9000, 400), At("A", First.Plus(4), 4000, 100),
            .. Evenly("B", 6000, 200),
        ]);
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
    public void The_base_period_is_that_of_the_claim_before()
    {
        // 600 hours in the regular base year, 700 in the alternate one, which begins with July 2024.
        QuarterWages[] wages = [.. Evenly("A", 9000, 100), At("B", First.Plus(4), 9000, 400)];
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
            Applied = SomeWages.Applied,
            Wages = [At("A", First, 9000, 700)],
            GrossMisconductBy = "A",
            Earlier = new()
            {
                Applied = new(2024, 7, 10),
                Begins = new(2024, 7, 7),
                Ends = new(2025, 7, 5),
                BaseYear = new(BaseYearKind.Regular, new(2023, 1)),
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
}
