using BenefitsFlow.App.Payments;
using BenefitsFlow.Tests.Storage;

namespace BenefitsFlow.Tests.Payments;

public class PayablesTests
{
    private static readonly string Claim = PaymentDesk.ClaimId(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_week_queued_twenty_times_at_once_is_due_once()
    {
        using var run = new StorageRun();
        var payables = new Payables(run.Tables);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => payables.QueueAsync(new(Claim, PaymentDesk.Week, 46_800), Cancellation)));
        Assert.Equal([new(Claim, PaymentDesk.Week, 46_800)], await payables.DueAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_week_that_was_paid_is_not_queued_again()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 46_800);
        await desk.RunAllAsync();
        await desk.Of<Payables>().QueueAsync(new(claim, PaymentDesk.Week, 46_800), Cancellation);
        Assert.Empty(await desk.Of<Payables>().DueAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task Another_amount_for_a_queued_week_is_refused_and_the_first_stands()
    {
        using var run = new StorageRun();
        var payables = new Payables(run.Tables);
        await payables.QueueAsync(new(Claim, PaymentDesk.Week, 100), Cancellation);
        await Assert.ThrowsAsync<InvalidOperationException>(() => payables.QueueAsync(new(Claim, PaymentDesk.Week, 101), Cancellation));
        Assert.Equal(100, (await payables.DueAsync(Cancellation).SingleAsync(Cancellation)).Cents);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000_000_000)]
    public async Task An_amount_that_cannot_be_paid_is_refused(long cents)
    {
        using var run = new StorageRun();
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => new Payables(run.Tables).QueueAsync(new(Claim, PaymentDesk.Week, cents), Cancellation));
    }

    [Theory]
    [InlineData("c1", 0)]
    [InlineData("c1a1000000000000000000000000000|", 0)]
    [InlineData("c1a10000000000000000000000000001", 1)]
    public async Task A_claim_that_is_none_and_a_week_that_is_none_are_refused(string claim, int days)
    {
        using var run = new StorageRun();
        await Assert.ThrowsAsync<ArgumentException>(() => new Payables(run.Tables).QueueAsync(new(claim, PaymentDesk.Week.AddDays(days), 1), Cancellation));
    }

    /// <summary>The second refund of the claim is due in the same week in which the first came back.</summary>
    [Fact]
    public async Task A_refund_that_is_sent_again_stands_in_no_other_refunds_way()
    {
        using var run = new PaymentDesk();
        var (payables, claim) = (run.Of<Payables>(), PaymentDesk.ClaimId(1));
        await payables.QueueAsync(new(claim, PaymentDesk.Week, 100, "refund-1"), TestContext.Current.CancellationToken);
        Assert.Equal("refund-1-2", await payables.QueueNextAsync(claim, PaymentDesk.Week, 100, "refund-1", "again-refund-1", TestContext.Current.CancellationToken));
        Assert.Equal("refund-1-2", await payables.QueueNextAsync(claim, PaymentDesk.Week, 100, "refund-1", "again-refund-1", TestContext.Current.CancellationToken));
        Assert.Equal("refund-1-3", await payables.QueueNextAsync(claim, PaymentDesk.Week, 100, "refund-1-2", "again-refund-1-2", TestContext.Current.CancellationToken));
        await payables.QueueAsync(new(claim, PaymentDesk.Week, 250, "refund-2"), TestContext.Current.CancellationToken);
        Assert.Equal(550, (await payables.DueAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken)).Sum(due => due.Cents));
    }
}
