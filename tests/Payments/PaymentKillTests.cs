using BenefitsFlow.App.Payments;

namespace BenefitsFlow.Tests.Payments;

/// <summary>A run that is killed at each of its writes to the tables, right before and right after, and then begun again.</summary>
public class PaymentKillTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_a_run_is_killed_the_next_one_pays_each_week_once(bool afterTheWrite)
    {
        var write = 1;
        while (await IsKilledAt(write, afterTheWrite))
            write++;
        Assert.True(write > 15, $"The run made {write - 1} writes; it has more steps than that.");
    }

    /// <summary>False when the run came to its end before that write.</summary>
    private static async Task<bool> IsKilledAt(int write, bool afterTheWrite)
    {
        var wire = new KillsTheProcess();
        using var desk = new PaymentDesk(wire);
        var deposit = await desk.OweAsync(1, 46_800);
        var check = await desk.OweAsync(2, 100, PaymentDesk.Claimant(check: true));
        wire.Arm(write, afterTheWrite);
        var killed = await Record.ExceptionAsync(desk.RunAllAsync);
        wire.Arm(int.MaxValue, false);
        await desk.RunAllAsync();

        Assert.Equal("0000046800", (await desk.FileAsync("2026-03-05.ach"))!.Split('\n')[2][29..39]);
        foreach (var (claim, cents) in new[] { (deposit, 46_800L), (check, 100L) })
        {
            Assert.Single(await desk.Of<Ledger>().ReadAsync(claim, Cancellation));
            Assert.Equal(cents, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
            Assert.Single(await desk.SentAsync(claim));
            Assert.Equal("2026-03-05", await desk.Of<Payables>().PaidByAsync(claim, PaymentDesk.Week, cancellation: Cancellation));
        }

        return killed is not null;
    }
}
