using System.Text;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Emulator.Play;

namespace BenefitsFlow.Tests.Payments.Bank;

/// <summary>What the bank sends back: taken off the week and off the books once, asked about, and sent again once.</summary>
public class BankReturnTests
{
    private const string File = "2026-03-05.ach";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_returned_payment_is_unpaid_again_and_the_claimant_is_asked()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);

        var report = await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, "R03"));

        Assert.False(report.Refused);
        Assert.Empty(report.Problems);
        Assert.Equal(("returned", claim, PaymentDesk.Week), (report.Lines[0].Outcome, report.Lines[0].ClaimId, report.Lines[0].Week));
        var state = (await desk.Of<ClaimFile>().StateAsync(claim, Cancellation))!;
        Assert.Equal((0, null), (state.Weeks.Single().Payments.Count, state.Weeks.Single().PaidOn));
        Assert.True(state.Paying.Unusable);
        Assert.Equal(["paid", "paid-reversed"], (await desk.Of<Ledger>().ReadAsync(claim, Cancellation)).Select(entry => entry.Kind));
        Assert.Equal(0, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
        Assert.Equal(["payment-returned-paid"], await desk.MailsAsync(claim));
    }

    [Fact]
    public async Task Nothing_more_goes_to_the_account_until_there_is_another_way_and_then_the_money_goes_once()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, "R02"));
        await desk.Of<Payables>().QueueAsync(new(claim, PaymentDesk.Week.AddDays(7), 100), Cancellation);
        Assert.True((await desk.RunLaterAsync(1)).IsEmpty);

        Assert.Empty(await desk.Of<PayWays>().AskAsync(claim, new(PaymentMethod.Check, null), "claimant", Cancellation));
        await desk.Of<Reissue>().AllAsync(claim, Cancellation);

        Assert.Equal(new BatchTotals(0, 2, 46_900), await desk.RunLaterAsync(4));
        Assert.Equal(46_900, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
        var week = (await desk.Of<ClaimFile>().StateAsync(claim, Cancellation))!.Week(PaymentDesk.Week)!;
        Assert.Equal(["paid-2"], week.Payments.Select(payment => payment.Kind));
    }

    [Fact]
    public async Task A_payment_sent_again_can_come_back_again()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, "R02"));
        await desk.Of<PayWays>().AskAsync(claim, Deposit("777"), "claimant", Cancellation);
        await desk.RunLaterAsync(1);
        var report = await TakeAsync(desk, BankReturn.Of((await desk.FileAsync("2026-03-06.ach"))!, "R04"));
        Assert.Equal("returned", report.Lines[0].Outcome);
        await desk.Of<PayWays>().AskAsync(claim, new(PaymentMethod.Check, null), "claimant", Cancellation);
        await desk.RunLaterAsync(4);
        Assert.Equal(46_800, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
        Assert.Equal(["paid", "paid-2", "paid-2-reversed", "paid-3", "paid-reversed"], (await desk.Of<Ledger>().ReadAsync(claim, Cancellation)).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task The_same_file_twice_and_the_same_return_in_another_file_change_nothing()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        var sent = (await desk.FileAsync(File))!;
        await TakeAsync(desk, BankReturn.Of(sent, "R03"));
        var facts = await CountAsync(desk, claim);

        var (_, before) = await desk.Of<BankDesk>().TakeAsync(Bytes(BankReturn.Of(sent, "R03")), "cole-hart", Cancellation);
        Assert.True(before);
        var report = await TakeAsync(desk, BankReturn.Of(sent, "R02"));

        Assert.Equal("before", report.Lines[0].Outcome);
        Assert.Equal("Nothing. If money came a second time, ask the bank.", Assert.Single(report.Problems).Todo.En);
        Assert.Equal(facts, await CountAsync(desk, claim));
        Assert.Equal(2, (await desk.Of<Ledger>().ReadAsync(claim, Cancellation)).Count);
    }

    [Fact]
    public async Task The_same_return_twice_in_one_file_counts_once()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        var lines = (await desk.FileAsync(File))!.Split('\n');
        var report = await TakeAsync(desk, BankReturn.Of(string.Join('\n', [.. lines[..3], lines[2], .. lines[3..]]), "R03"));
        Assert.Equal(["returned", "before"], report.Lines.Select(line => line.Outcome));
        Assert.Equal(0, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
    }

    [Theory]
    [InlineData(39, "C1A1FFFFFFFFFFF", "unknown")]
    [InlineData(79, "999999990000077", "unknown")]
    [InlineData(79, "121042880000001", "unknown")]
    [InlineData(29, "0000046801", "amount")]
    public async Task A_forged_return_enters_nothing_and_is_reported(int column, string forged, string outcome)
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        var lines = (await desk.FileAsync(File))!.Split('\n');
        lines[2] = lines[2][..column] + forged + lines[2][(column + forged.Length)..];
        var report = await TakeAsync(desk, BankReturn.Of(string.Join('\n', lines), "R03"));
        Assert.Equal(outcome, report.Lines[0].Outcome);
        Assert.Single(report.Problems);
        Assert.Equal(46_800, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
        Assert.Single(await desk.SentAsync(claim));
        Assert.Empty(await desk.MailsAsync(claim));
    }

    [Fact]
    public async Task A_file_that_is_cut_enters_nothing_though_its_first_lines_are_right()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        var report = await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, "R03")[..^300]);
        Assert.True(report.Refused);
        Assert.Empty(report.Lines);
        Assert.Equal(46_800, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
    }

    [Fact]
    public async Task A_reason_that_says_nothing_of_the_account_does_not_close_it()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, "R01"));
        var paying = (await desk.Of<ClaimFile>().StateAsync(claim, Cancellation))!.Paying;
        Assert.False(paying.Unusable);
        Assert.Single(paying.CameBack);
    }

    [Fact]
    public async Task Who_has_named_another_account_by_then_is_paid_there_without_being_asked()
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        await desk.Of<PayWays>().AskAsync(claim, Deposit("777"), "claimant", Cancellation);
        await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, "R02"));
        Assert.Equal(new BatchTotals(1, 0, 46_800), await desk.RunLaterAsync(1));
        Assert.Contains("777              0000046800", await desk.FileAsync("2026-03-06.ach"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C01", "99887766", "99887766", "121042882", false)]
    [InlineData("C02", "021000021", "0012345678", "021000021", false)]
    [InlineData("C03", "021000021   99887766", "99887766", "021000021", false)]
    [InlineData("C05", "32", "0012345678", "121042882", true)]
    [InlineData("C06", "99887766            32", "99887766", "121042882", true)]
    [InlineData("C07", "02100002199887766         32", "99887766", "021000021", true)]
    public async Task A_notification_of_change_corrects_the_account(string code, string data, string number, string routing, bool savings)
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        var report = await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, code, data));
        Assert.Equal("corrected", report.Lines[0].Outcome);
        Assert.Equal(new BankAccount(routing, number, savings), (await desk.Of<PersonalFile>().LoadAsync(claim, Cancellation))!.Account);
        Assert.Equal(46_800, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
    }

    [Theory]
    [InlineData("C01", "", "noAccount")]
    [InlineData("C02", "021000022", "noAccount")]
    [InlineData("C04", "ANOTHER NAME", "byHand")]
    public async Task A_notification_that_gives_no_account_is_for_a_person(string code, string data, string outcome)
    {
        using var desk = new PaymentDesk();
        var claim = await PaidAsync(desk);
        var account = (await desk.Of<PersonalFile>().LoadAsync(claim, Cancellation))!.Account;
        var report = await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, code, data));
        Assert.Equal(outcome, report.Lines[0].Outcome);
        Assert.Single(report.Problems);
        Assert.Equal(account, (await desk.Of<PersonalFile>().LoadAsync(claim, Cancellation))!.Account);
    }

    [Fact]
    public async Task A_refused_prenote_closes_the_account_and_no_money_is_booked()
    {
        using var desk = new PaymentDesk(settings: [KeyValuePair.Create("Payments:PrenoteDays", (string?)"3")]);
        var claim = await desk.OweAsync(1, 46_800);
        await desk.RunLaterAsync(0);
        var report = await TakeAsync(desk, BankReturn.Of((await desk.FileAsync(File))!, "R03"));
        Assert.Equal("noteReturned", report.Lines[0].Outcome);
        Assert.True((await desk.Of<ClaimFile>().StateAsync(claim, Cancellation))!.Paying.Unusable);
        Assert.Equal(46_800, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
    }

    [Fact]
    public void A_reason_that_nobody_knows_closes_the_account_and_has_words()
    {
        Assert.True(ReturnCodes.Closes("R99"));
        Assert.Contains("R99", ReturnCodes.Of("R99").Es, StringComparison.Ordinal);
        Assert.All(ReturnCodes.Known, code => Assert.NotEmpty(ReturnCodes.Of(code).Es));
    }

    internal static async Task<string> PaidAsync(PaymentDesk desk)
    {
        var claim = await desk.OweAsync(1, 46_800);
        await desk.RunAllAsync();
        return claim;
    }

    internal static PayWay Deposit(string number) => new(PaymentMethod.DirectDeposit, new(PaymentDesk.Routing, number, false));

    internal static byte[] Bytes(string file) => Encoding.Latin1.GetBytes(file);

    private static async Task<BankReport> TakeAsync(PaymentDesk desk, string file)
    {
        var (id, before) = await desk.Of<BankDesk>().TakeAsync(Bytes(file), "cole-hart", Cancellation);
        Assert.False(before);
        return (await desk.Of<BankDesk>().FindAsync(id, Cancellation))!;
    }

    private static ValueTask<int> CountAsync(PaymentDesk desk, string claim) => desk.Of<ClaimFile>().ReadAsync(claim, cancellation: Cancellation).CountAsync(Cancellation);
}
