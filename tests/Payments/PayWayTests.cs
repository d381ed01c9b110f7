using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Tests.Payments.Bank;

namespace BenefitsFlow.Tests.Payments;

/// <summary>A change of account takes effect at once, unless it fits a pattern of fraud: then a person looks first. And payments are stopped and freed.</summary>
public class PayWayTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_takes_effect_at_once_and_is_told()
    {
        using var desk = new PaymentDesk();
        var claim = await BankReturnTests.PaidAsync(desk);
        Assert.Empty(await desk.Of<PayWays>().AskAsync(claim, BankReturnTests.Deposit("777"), "claimant", Cancellation));
        Assert.Equal("777", await NumberAsync(desk, claim));
        Assert.Equal(["payway-1"], await desk.MailsAsync(claim));
    }

    [Fact]
    public async Task An_account_of_another_claim_waits_for_a_person_and_payments_go_the_old_way()
    {
        using var desk = new PaymentDesk();
        var claim = await BankReturnTests.PaidAsync(desk);
        await desk.Of<AccountIndex>().EnterAsync(PaymentDesk.ClaimId(2), BankReturnTests.Deposit("7-7-7").Account!, Cancellation);
        Assert.Equal([Watch.SameAccount], await desk.Of<PayWays>().AskAsync(claim, BankReturnTests.Deposit("777"), "claimant", Cancellation));
        Assert.Equal("0012345678", await NumberAsync(desk, claim));
        Assert.Equal([claim], (await desk.Of<PayWays>().WaitingAsync(Cancellation)).Select(held => held.ClaimId));
    }

    [Fact]
    public void The_account_is_found_by_a_keyed_hash_and_stands_nowhere_in_the_index()
    {
        using var desk = new PaymentDesk();
        var key = desk.Of<AccountIndex>().KeyOf(new(PaymentDesk.Routing, "0012345678", false));
        Assert.DoesNotContain("12345678", key, StringComparison.Ordinal);
        Assert.Equal(key, desk.Of<AccountIndex>().KeyOf(new(PaymentDesk.Routing, "00-1234 5678", true)));
    }

    [Fact]
    public async Task A_third_change_within_thirty_days_and_one_before_a_payment_wait()
    {
        using var desk = new PaymentDesk();
        var claim = await BankReturnTests.PaidAsync(desk);
        Assert.Empty(await desk.Of<PayWays>().AskAsync(claim, BankReturnTests.Deposit("1"), "claimant", Cancellation));
        Assert.Empty(await desk.Of<PayWays>().AskAsync(claim, BankReturnTests.Deposit("2"), "claimant", Cancellation));
        Assert.Equal([Watch.ManyChanges], await desk.Of<PayWays>().AskAsync(claim, BankReturnTests.Deposit("3"), "claimant", Cancellation));
        var other = await desk.OweAsync(9, 100);
        await desk.Of<ClaimFile>().AppendAsync(other, "filed", new ClaimFiled("", PaymentDesk.Day, PaymentDesk.Week, "en", 40, false, false), "claimant", Cancellation);
        Assert.Equal([Watch.BeforePayment], await desk.Of<PayWays>().AskAsync(other, BankReturnTests.Deposit("9"), "claimant", Cancellation));
    }

    /// <summary>The word stands in the claim file, and the process ended before it was done.</summary>
    [Theory]
    [InlineData(true, "777")]
    [InlineData(false, "0012345678")]
    public async Task A_change_that_was_settled_and_not_carried_out_is_finished(bool release, string number)
    {
        using var desk = new PaymentDesk();
        var claim = await BankReturnTests.PaidAsync(desk);
        await desk.Of<AccountIndex>().EnterAsync(PaymentDesk.ClaimId(2), BankReturnTests.Deposit("777").Account!, Cancellation);
        await desk.Of<PayWays>().AskAsync(claim, BankReturnTests.Deposit("777"), "claimant", Cancellation);
        await desk.Of<PayWays>().FinishAsync(Cancellation);
        Assert.Single(await desk.Of<PayWays>().WaitingAsync(Cancellation));

        await desk.Of<ClaimFile>().AppendAsync(claim, "payway-1-settled", new PayWaySettled(1, release), "cole-hart", Cancellation);
        await desk.Of<PayWays>().FinishAsync(Cancellation);

        Assert.Equal(number, await NumberAsync(desk, claim));
        Assert.Empty(await desk.Of<PayWays>().WaitingAsync(Cancellation));
        Assert.Equal(["payway-1", "payway-1-settled"], await desk.MailsAsync(claim));
    }

    [Theory]
    [InlineData(true, "777")]
    [InlineData(false, "0012345678")]
    public async Task A_person_lets_a_held_change_take_effect_or_refuses_it_once(bool release, string number)
    {
        using var desk = new PaymentDesk();
        var claim = await HeldAsync(desk);
        Assert.True(await desk.Of<PayWays>().SettleAsync(claim, 1, release, "I called her.", "ana-lima", Cancellation));
        Assert.True(await desk.Of<PayWays>().SettleAsync(claim, 1, release, "I called her.", "ana-lima", Cancellation));
        Assert.False(await desk.Of<PayWays>().SettleAsync(claim, 1, !release, "No.", "ben-ode", Cancellation));
        Assert.Equal(number, await NumberAsync(desk, claim));
        Assert.Empty(await desk.Of<PayWays>().WaitingAsync(Cancellation));
        Assert.Equal(["payway-1", "payway-1-settled"], await desk.MailsAsync(claim));
        Assert.Contains("ana-lima", (await desk.Of<ClaimFile>().StateAsync(claim, Cancellation))!.Deciders);
    }

    [Fact]
    public async Task Who_asked_for_a_change_does_not_settle_it()
    {
        using var desk = new PaymentDesk();
        var claim = await HeldAsync(desk, "ana-lima");
        Assert.False(await desk.Of<PayWays>().SettleAsync(claim, 1, true, "Mine.", "ana-lima", Cancellation));
        Assert.Equal("0012345678", await NumberAsync(desk, claim));
    }

    [Fact]
    public async Task Payments_are_stopped_and_freed_with_a_sealed_reason()
    {
        using var desk = new PaymentDesk();
        var claim = await BankReturnTests.PaidAsync(desk);
        await desk.Of<Payables>().QueueAsync(new(claim, PaymentDesk.Week.AddDays(7), 100), Cancellation);
        Assert.True(await desk.Of<Freezes>().FreezeAsync(claim, FreezeReason.IdentityInDoubt, "He says it is not him.", "ana-lima", Cancellation));
        Assert.False(await desk.Of<Freezes>().FreezeAsync(claim, FreezeReason.Other, "Again.", "ben-ode", Cancellation));
        Assert.True((await desk.RunLaterAsync(1)).IsEmpty);
        Assert.Equal("He says it is not him.", await desk.Of<PayNotes>().FindAsync(claim, "payments-frozen-1", Cancellation));
        Assert.True(await desk.Of<Freezes>().FreeAsync(claim, "It is he.", "ben-ode", Cancellation));
        Assert.False(await desk.Of<Freezes>().FreeAsync(claim, "Again.", "ben-ode", Cancellation));
        Assert.Equal(100, (await desk.RunLaterAsync(4)).Cents);
    }

    private static async Task<string> HeldAsync(PaymentDesk desk, string by = "claimant")
    {
        var claim = await BankReturnTests.PaidAsync(desk);
        await desk.Of<AccountIndex>().EnterAsync(PaymentDesk.ClaimId(2), BankReturnTests.Deposit("777").Account!, Cancellation);
        Assert.NotEmpty(await desk.Of<PayWays>().AskAsync(claim, BankReturnTests.Deposit("777"), by, Cancellation));
        return claim;
    }

    private static async Task<string> NumberAsync(PaymentDesk desk, string claim) => (await desk.Of<PersonalFile>().LoadAsync(claim, Cancellation))!.Account!.Number;
}
