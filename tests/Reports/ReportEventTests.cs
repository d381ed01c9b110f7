using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Reports;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;
using CsCheck;

namespace BenefitsFlow.Tests.Reports;

/// <summary>What a fact counts for in the federal reports.</summary>
public class ReportEventTests
{
    [Theory]
    [InlineData("2026-04-01T06:59:59Z", "2026-03")]
    [InlineData("2026-04-01T07:00:00Z", "2026-04")]
    [InlineData("2026-03-01T07:59:59Z", "2026-02")]
    [InlineData("2026-03-01T08:00:00Z", "2026-03")]
    public void A_month_begins_and_ends_at_midnight_Pacific(string at, string period)
        => Assert.Equal(period, Assert.Single(new Told().On(at, Quarter.Filed("2026-03-02")).Events()).Period.Name);

    [Theory]
    [InlineData("2026-03-08", "intrastate-7")]
    [InlineData("2026-03-14", "intrastate-7")]
    [InlineData("2026-03-15", "intrastate-14")]
    [InlineData("2026-05-16", "intrastate-70")]
    [InlineData("2026-05-17", "intrastate-over-70")]
    public void The_first_payment_counts_in_days_from_the_Saturday_of_the_first_week_decided_for_payment(string paid, string cell)
    {
        var claim = new Told().On("2026-03-07", Told.Decided("2026-02-22", 0), Told.Decided("2026-03-01", 300)).On(paid, Sent("2026-03-01"));
        Assert.Equal(["intrastate-total", cell], claim.Events().Where(one => one.Report == "9050").Select(one => one.Cell));
    }

    [Fact]
    public void Only_the_first_payment_is_the_first_and_a_refund_is_no_payment()
    {
        var claim = new Told().On("2026-03-09", Told.Decided("2026-03-01", 300), Sent("2026-03-01", Payable.Refund + "1"), Sent("2026-03-01"), Sent("2026-03-01", "paid-2"), Sent("2026-03-08"));
        Assert.Equal(1, claim.Sum("9050", "2026-03", "intrastate-total"));
        Assert.Equal(1, claim.Sum("5159", "2026-03", "303-first"));
    }

    [Theory]
    [InlineData("separation-quit", 0, "separation-7")]
    [InlineData("separation-quit", 21, "separation-21")]
    [InlineData("separation-quit", 22, "separation-28")]
    [InlineData("availability", 71, "nonseparation-over-70")]
    public void A_determination_counts_in_days_from_the_day_on_which_the_issue_was_noticed(string code, int days, string cell)
    {
        var claim = new Told().On("2026-02-20", new IssueRaised(code, "RCW 50.20.050", null)).On(Told.Day("2026-02-20").AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Quarter.Determined(1, 1));
        Assert.Contains(cell, claim.Events().Select(one => one.Cell));
    }

    [Fact]
    public void A_redetermination_and_an_issue_about_an_overpayment_are_not_counted()
        => Assert.Empty(new Told().On("2026-03-02", new IssueRaised("overpayment", "RCW 50.20.190", null, Overpayment: 1), new IssueRaised("availability", "RCW 50.20.010", null), Quarter.Determined(1, 1), Quarter.Determined(2, 2)).Events());

    [Fact]
    public void A_week_counts_once_and_a_later_decision_counts_with_the_difference()
    {
        var claim = new Told().On("2026-03-09", Told.Certified("2026-03-01"), Told.Decided("2026-03-01", 300))
            .On("2026-04-09", Told.Certified("2026-03-01"), Told.Decided("2026-03-01", 340))
            .On("2026-05-09", Told.Decided("2026-03-01", 0));
        Assert.Equal((1, 1, 30_000), (claim.Sum("5159", "2026-03", "201-weeks"), claim.Sum("5159", "2026-03", "301-weeks"), claim.Sum("5159", "2026-03", "302-amount")));
        Assert.Equal((0, 0, 4_000), (claim.Sum("5159", "2026-04", "201-weeks"), claim.Sum("5159", "2026-04", "301-weeks"), claim.Sum("5159", "2026-04", "302-amount")));
        Assert.Equal(-34_000, claim.Sum("5159", "2026-05", "302-amount"));
    }

    [Fact]
    public void An_appeal_stands_at_the_end_of_each_month_until_its_order()
    {
        var claim = new Told().On("2026-01-31", Quarter.Appealed(1, "2026-01-06")).On("2026-04-01", new AppealOrdered(1, AppealOrder.Affirmed, Told.Day("2026-03-30"), "1", null));
        Assert.Equal(["2026-01", "2026-02", "2026-03"], claim.Events("2026-12-31").Where(one => one.Cell == "lower-total").Select(one => one.Period.Name));
        Assert.Equal(1, claim.Sum("9055", "2026-01", "lower-25"));
        Assert.Equal(1, claim.Sum("9055", "2026-02", "lower-90"));
        Assert.Empty(new Told().On("2026-01-31", Quarter.Appealed(1, "2026-01-06")).Events("2026-01-30"));
    }

    [Fact]
    public void An_order_on_a_months_last_day_takes_the_appeal_from_that_month()
        => Assert.Equal(0, new Told().On("2026-03-02", Quarter.Appealed(1, "2026-03-02")).On("2026-03-31", new AppealOrdered(1, AppealOrder.Affirmed, Told.Day("2026-03-31"), "1", null)).Sum("9055", "2026-03", "lower-total", "2026-04-30"));

    [Fact]
    public void Each_way_in_which_a_debt_changes_has_its_cell()
    {
        var claim = new Told()
            .On("2026-01-05", Quarter.Suspected(OverpaymentCause.Appeal), Quarter.Established(OverpaymentKind.Other, 100_000))
            .On("2026-02-05", Quarter.Paid("r-1", 10_000), Quarter.Paid("r-2", 1_000, PaidBy.Treasury), Quarter.Paid("r-3", 2_000, PaidBy.Offset), new DebtPaymentDishonored(1, "r-1"))
            .On("2026-02-06", Told.Decided("2026-02-01", 300, 0, new OffsetShare("overpayment-01", 150)), new OverpaymentWaived(1, 1, 4_000))
            .On("2026-02-07", new DebtWrittenOff(1, 1, [new(CashPart.Benefits, 3_000)], "charge-off-1"), new OverpaymentReduced(1, 1, 5_000, 0, "appeal"));
        long Sum(string cell) => claim.Sum("227", "2026-q1", cell, "2026-04-01");
        Assert.Equal((1, 100_000), (Sum("104-cases"), Sum("104-amount")));
        Assert.Equal((100_000, 10_000, 1_000, 17_000), (Sum("c-established-other"), Sum("c-cash-other"), Sum("c-treasury-other"), Sum("c-offset-other")));
        Assert.Equal((10_000, 4_000, 3_000, 5_000, 70_000), (Sum("c-dishonored-other"), Sum("c-waived-other"), Sum("c-written-off-other"), Sum("c-reduced-other"), Sum("c-end-other")));
        Assert.Equal(70_000, Sum("age-other-90"));
        Assert.Equal(70_000, claim.Sum("227", "2026-q3", "age-other-270", "2026-10-01"));
    }

    /// <summary>Steps of a debt, each with the days since the one before and an amount.</summary>
    [Fact]
    public void Start_and_changes_always_come_to_the_end() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 60], Gen.Int[1, 9_000]).Array[0, 25].Sample(steps =>
    {
        var (day, claim) = (Told.Day("2026-01-05"), new Told().On("2026-01-05", Quarter.Suspected(OverpaymentCause.Staff), Quarter.Established(OverpaymentKind.Other, 60_000)));
        foreach (var (n, (kind, days, cents)) in steps.Index())
        {
            day = day.AddDays(days);
            claim.On(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), kind switch
            {
                0 => Quarter.Paid($"r-{n}", cents),
                1 => new OverpaymentWaived(1, n, cents),
                2 => new DebtPaymentDishonored(1, $"r-{n - 1}"),
                3 => new OverpaymentReduced(1, n, cents, 0, "appeal"),
                4 => new RefundDue(1, n, cents, Told.Day("2026-03-08")),
                _ => Told.Decided("2026-03-08", 300, 0, new OffsetShare("overpayment-01", cents / 100m)),
            });
        }

        var events = claim.Events("2031-12-31").Where(one => one.Report == "227").ToList();
        foreach (var period in events.Select(one => one.Period).Distinct().Where(period => period.Last <= Told.Day("2031-12-31")))
        {
            long Of(params string[] cells) => events.Where(one => one.Period == period && cells.Contains(one.Cell)).Sum(one => one.Amount);
            Assert.Equal(
                Of("c-end-other"),
                Of("c-start-other", "c-established-other", "c-dishonored-other", "c-refunded-other", "c-adjusted-other")
                    - Of("c-cash-other", "c-offset-other", "c-treasury-other", "c-waived-other", "c-written-off-other", "c-reduced-other"));
            Assert.Equal(Of("c-end-other"), events.Where(one => one.Period == period && one.Cell.StartsWith("age-", StringComparison.Ordinal)).Sum(one => one.Amount));
        }
    });

    [Fact]
    public void Every_event_has_a_cell_of_its_report_and_a_key_of_its_own()
    {
        foreach (var claim in new[] { Quarter.Ana(), Quarter.Ben(), Quarter.Cleo() })
        {
            var events = claim.Events("2027-12-31");
            Assert.All(events, one => Assert.NotNull(ReportLayout.Find(one.Report)!.CellOf(one.Cell)));
            Assert.Equal(events.Count, events.Select(one => (one.Report, one.Period, one.Cell, one.Key)).Distinct().Count());
        }
    }

    private static PaymentSent Sent(string sunday, string kind = Payable.First) => new(Told.Day(sunday), 100, "b", "1", kind);
}
