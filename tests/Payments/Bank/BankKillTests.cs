using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Emulator.Play;

namespace BenefitsFlow.Tests.Payments.Bank;

/// <summary>The taking of a bank's file, the new way and the sending again, killed at each of their writes, right before and right after, and then gone on with.</summary>
public class BankKillTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_a_return_is_killed_it_is_entered_once_and_paid_again_once(bool afterTheWrite)
    {
        var write = 1;
        while (await IsKilledAt(write, afterTheWrite))
            write++;
        Assert.True(write > 8, $"It made {write - 1} writes; it has more steps than that.");
    }

    /// <summary>False when it came to its end before that write.</summary>
    private static async Task<bool> IsKilledAt(int write, bool afterTheWrite)
    {
        var wire = new KillsTheProcess();
        using var desk = new PaymentDesk(wire);
        var claim = await BankReturnTests.PaidAsync(desk);
        var file = BankReturnTests.Bytes(BankReturn.Of((await desk.FileAsync("2026-03-05.ach"))!, "R03"));
        wire.Arm(write, afterTheWrite);
        var killed = await Record.ExceptionAsync(() => AllAsync(desk, claim, file));
        wire.Arm(int.MaxValue, false);
        await desk.Of<BankDesk>().FinishAllAsync(Cancellation);
        await AllAsync(desk, claim, file);

        Assert.Equal(["paid", "paid-2", "paid-reversed"], (await desk.Of<Ledger>().ReadAsync(claim, Cancellation)).Select(entry => entry.Kind));
        Assert.Equal(46_800, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
        Assert.Equal(["paid-2"], (await desk.Of<ClaimFile>().StateAsync(claim, Cancellation))!.Week(PaymentDesk.Week)!.Payments.Select(payment => payment.Kind));
        Assert.Single(await desk.MailsAsync(claim), kind => kind == "payment-returned-paid");
        Assert.Equal("returned", Assert.Single((await desk.Of<BankDesk>().ListAsync(Cancellation)).Single().Report.Lines).Outcome);
        return killed is not null;
    }

    private static async Task AllAsync(PaymentDesk desk, string claim, byte[] file)
    {
        await desk.Of<BankDesk>().TakeAsync(file, "cole-hart", Cancellation);
        await desk.Of<PayWays>().AskAsync(claim, new(PaymentMethod.Check, null), "claimant", Cancellation);
        await desk.RunLaterAsync(1);
    }
}
