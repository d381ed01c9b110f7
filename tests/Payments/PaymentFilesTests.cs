using System.Text;
using BenefitsFlow.App.Payments;

namespace BenefitsFlow.Tests.Payments;

public class PaymentFilesTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_writer_that_is_killed_half_way_leaves_no_file()
    {
        using var desk = new PaymentDesk();
        var files = desk.Of<PaymentFiles>();
        var killed = await Assert.ThrowsAnyAsync<Exception>(() => files.KeepAsync("a.txt", "text/plain", async (file, cancellation) =>
        {
            await file.WriteAsync(new byte[100_000], cancellation);
            throw new IOException("killed");
        }, Cancellation));
        Assert.Contains("killed", killed.ToString(), StringComparison.Ordinal);
        Assert.Null(await files.OpenAsync("a.txt", Cancellation));
    }

    [Fact]
    public async Task The_same_bytes_again_are_fine_and_others_are_refused()
    {
        using var desk = new PaymentDesk();
        var files = desk.Of<PaymentFiles>();
        await files.KeepAsync("a.txt", "text/plain", Write("one"), Cancellation);
        await files.KeepAsync("a.txt", "text/plain", Write("one"), Cancellation);
        await Assert.ThrowsAsync<InvalidOperationException>(() => files.KeepAsync("a.txt", "text/plain", Write("two"), Cancellation));
        Assert.Equal("one", await desk.FileAsync("a.txt"));
    }

    [Fact]
    public async Task Ten_at_once_with_the_same_bytes_all_succeed()
    {
        using var desk = new PaymentDesk();
        var large = new string('x', 3_000_000);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => desk.Of<PaymentFiles>().KeepAsync("a.txt", "text/plain", Write(large), Cancellation)));
        Assert.Equal(large, await desk.FileAsync("a.txt"));
    }

    private static WriteContent Write(string text) => (file, cancellation) => file.WriteAsync(Encoding.ASCII.GetBytes(text), cancellation).AsTask();
}
