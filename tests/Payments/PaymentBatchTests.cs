using BenefitsFlow.App.Payments;

namespace BenefitsFlow.Tests.Payments;

/// <summary>The evening's start of the payments, and the order of their steps.</summary>
public class PaymentBatchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 1, "TakeUpPayables AskForRelease WritePaymentFile WriteCheckList PostPayments RecordPayments ClosePayables")]
    [InlineData(1, 0, "TakeUpPayables AskForRelease WritePaymentFile PostPayments RecordPayments ClosePayables")]
    [InlineData(0, 1, "TakeUpPayables AskForRelease WriteCheckList PostPayments RecordPayments ClosePayables")]
    [InlineData(0, 0, "TakeUpPayables PostPayments RecordPayments ClosePayables")]
    public async Task A_run_writes_before_it_posts_and_posts_before_it_closes(int deposits, int checks, string steps)
    {
        var docket = new Docket(PaymentDesk.Evening, new(deposits, checks, 100 * (deposits + checks)));
        var totals = await PaymentRun.Run(docket);
        Assert.Equal(steps, string.Join(' ', docket.Calls));
        Assert.Equal(deposits, totals.Deposits);
    }

    [Fact]
    public async Task A_run_that_began_before_releases_ends_without_one()
    {
        var docket = new Docket(PaymentDesk.Evening with { Code = 1 }, new(1, 0, 100));
        await PaymentRun.Run(docket);
        Assert.Equal("TakeUpPayables WritePaymentFile PostPayments RecordPayments ClosePayables", string.Join(' ', docket.Calls));
    }

    [Fact]
    public async Task Cards_have_a_list_of_their_own()
    {
        var docket = new Docket(PaymentDesk.Evening, new(0, 0, 100, Cards: 1));
        await PaymentRun.Run(docket);
        Assert.Equal("TakeUpPayables AskForRelease WriteCardList PostPayments RecordPayments ClosePayables", string.Join(' ', docket.Calls));
    }

    [Theory]
    [InlineData("2026-03-06T02:00:00Z", "2026-03-05")]
    [InlineData("2026-03-06T01:59:59.7Z", "2026-03-05")]
    [InlineData("2026-03-06T17:00:00Z", "2026-03-05")]
    [InlineData("2026-07-10T02:00:00Z", "2026-07-09")]
    [InlineData("2026-03-06T00:00:00Z", "2026-03-04")]
    public void A_run_belongs_to_the_Pacific_day_of_the_evening_it_was_due(string now, string day)
        => Assert.Equal(DateOnly.Parse(day, null), PaymentBatch.EveningBefore(DateTimeOffset.Parse(now, null)));

    [Theory]
    [InlineData("2026-03-06T02:00:00Z", "payments-2026-03-05")]
    [InlineData("2026-03-07T02:00:00Z", "payments-2026-03-06")]
    [InlineData("2026-03-08T02:00:00Z", null)]
    [InlineData("2026-03-09T01:00:00Z", null)]
    [InlineData("2026-11-27T02:00:00Z", null)]
    [InlineData("2026-03-10T02:00:00Z", "payments-2026-03-09")]
    public async Task Payments_start_on_the_evenings_of_banking_days(string now, string? instance)
    {
        using var desk = new PaymentDesk();
        var client = new Starts();
        desk.Clock.Now = DateTimeOffset.Parse(now, null);
        await desk.Of<PaymentBatch>().Run(new TimerInfo(), client);
        Assert.Equal(instance is null ? [] : [instance], client.Asked.Select(day => day.InstanceId));
    }

    [Theory]
    [InlineData(OrchestrationRuntimeStatus.Running, false)]
    [InlineData(OrchestrationRuntimeStatus.Pending, false)]
    [InlineData(OrchestrationRuntimeStatus.Suspended, false)]
    [InlineData(OrchestrationRuntimeStatus.Completed, false)]
    [InlineData(OrchestrationRuntimeStatus.Failed, true)]
    [InlineData(OrchestrationRuntimeStatus.Terminated, true)]
    public async Task A_run_that_is_under_way_is_not_replaced_and_one_that_failed_is_taken_up_again(OrchestrationRuntimeStatus status, bool again)
    {
        using var desk = new PaymentDesk();
        await desk.OweAsync(1, 46_800);
        await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening);
        var client = new Starts { Known = { [PaymentDesk.Evening.InstanceId] = status } };
        desk.Clock.Now = PaymentDesk.Evening.Opened.AddDays(1);
        await desk.Of<PaymentBatch>().Run(new TimerInfo(), client);
        Assert.Equal(again, client.Asked.Contains(PaymentDesk.Evening));
        Assert.Contains(client.Asked, day => day.Day == PaymentDesk.Day.AddDays(1));
    }

    [Fact]
    public async Task A_batch_that_was_paid_is_not_taken_up_again()
    {
        using var desk = new PaymentDesk();
        await desk.OweAsync(1, 46_800);
        await desk.RunAllAsync();
        Assert.Empty(await desk.Of<Batches>().UnfinishedAsync(Cancellation).ToListAsync(Cancellation));
    }
}
