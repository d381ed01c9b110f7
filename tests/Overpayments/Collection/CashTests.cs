using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.Law.Overpayments;
using CsCheck;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>Money that comes in: nothing lost, nothing twice.</summary>
public class CashTests
{
    [Fact]
    public async Task A_payment_goes_to_fraud_first_then_to_the_others_in_the_order_of_the_rule()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        await owing.OweAsync(claimId, 2, 5_000, penalty: 750);
        var taken = await owing.PayAsync(claimId, "r-1", 7_000);
        Assert.Equal(
            [(2, CashPart.FraudPenalty, 750L), (2, CashPart.Benefits, 5_000L), (1, CashPart.Benefits, 1_250L)],
            taken.Receipt.Shares.Select(share => (share.Overpayment, share.Part, share.Cents)));
        Assert.Equal(8_750, (await owing.DebtAsync(claimId)).Total);
    }

    [Fact]
    public async Task A_receipt_that_was_entered_and_then_the_process_was_killed_is_finished_once()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        var half = new Receipt("r-1", 3_000, PaidBy.Staff, new(2026, 3, 4), "cole-hart", Owing.Reference(claimId), ReceiptStanding.Applied, null, [new(claimId, 1, CashPart.Benefits, 3_000)], false);
        Assert.True(await owing.Agency.Get<Receipts>().InsertAsync(half, Owing.Cancellation));
        await owing.PayAsync(claimId, "r-1", 3_000);
        await owing.Cash.FinishAsync(half, owing.Client, Owing.Cancellation);
        Assert.Equal(7_000, (await owing.DebtAsync(claimId)).Total);
        Assert.False((await owing.PayAsync(claimId, "r-1", 2_000)).Same);
    }

    [Fact]
    public async Task A_payment_that_the_bank_sends_back_is_owed_again_with_one_charge()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        await owing.OweAsync(claimId, 2, 5_000);
        await owing.PayAsync(claimId, "r-1", 12_000);
        for (var round = 0; round < 2; round++)
            Assert.True(await owing.Agency.Get<Dishonor>().DoAsync("r-1", "cole-hart", owing.Client, Owing.Cancellation));
        Assert.Equal((12_500L, 5_000L), ((await owing.DebtAsync(claimId)).Total, (await owing.DebtAsync(claimId, 2)).Total));
        Assert.False(await owing.Agency.Get<Dishonor>().DoAsync("r-2", "cole-hart", owing.Client, Owing.Cancellation));
    }

    [Fact]
    public async Task A_file_is_taken_once_and_what_nobody_can_place_waits()
    {
        await using var owing = await Owing.StartAsync();
        var (claimId, closed) = (await owing.OweAsync(10_000), await owing.OweAsync(1_000));
        await owing.PayAsync(closed, "r-1", 1_000);
        // The sum of the file counts what cannot be taken too.
        var text = $"""
            H,20260304A,2026-03-04
            D,1,{Owing.Reference(claimId).ToLowerInvariant()},25.00
            D,2,{Owing.Reference(closed)},10.00
            D,3,Mary Roe,7.50
            D,3,Mary Roe,7.50
            D,4,{Owing.Reference(claimId)},-5.00
            D,5,{Owing.Reference(claimId)},99999999999999999.00
            D,6,{Owing.Reference(claimId)}
            T,7,100000000000000044.00
            """;
        var report = await owing.TakeFileAsync(text);
        Assert.True(report.Done);
        Assert.Equal(report, await owing.TakeFileAsync(text));
        Assert.Null(report.Wrong);
        Assert.Equal(
            ["2 applied 2500", "3 suspense-closed 1000", "4 suspense-unknown 750", "5 twice 0", "6 negative 0", "7 over 0", "8 fields 0"],
            await owing.Agency.Get<LockboxReports>().LinesAsync(report.Id, Owing.Cancellation).Select(line => $"{line.Line} {line.Outcome} {line.Cents}").ToListAsync(Owing.Cancellation));
        // Another file with the same payment.
        var again = await owing.TakeFileAsync($"H,20260304A,2026-03-04\nD,1,{Owing.Reference(claimId).ToLowerInvariant()},25.00\nT,1,25.00\n");
        Assert.Equal("before", (await owing.Agency.Get<LockboxReports>().LinesAsync(again.Id, Owing.Cancellation).SingleAsync(Owing.Cancellation)).Outcome);
        Assert.Equal(7_500, (await owing.DebtAsync(claimId)).Total);

        var waiting = await owing.Agency.Get<Receipts>().WaitingAsync(Owing.Cancellation).ToListAsync(Owing.Cancellation);
        Assert.Equal(["closed", "unknown"], waiting.Select(one => one.Why));
        Assert.NotNull(await owing.Cash.PlaceAsync(waiting[1].Number, Owing.Reference(claimId), "cole-hart", owing.Client, Owing.Cancellation));
        Assert.Null(await owing.Cash.PlaceAsync(waiting[1].Number, Owing.Reference(claimId), "cole-hart", owing.Client, Owing.Cancellation));
        Assert.True(await owing.Cash.ReturnAsync(waiting[0].Number, "cole-hart", Owing.Cancellation));
        Assert.Equal(6_750, (await owing.DebtAsync(claimId)).Total);
    }

    [Theory]
    [InlineData("", "header")]
    [InlineData("D,1,x,5.00\nT,1,5.00", "header")]
    [InlineData("H,f1,d\nD,1,x,5.00\nD,2,x,5.", "cut")]
    [InlineData("H,f1,d\nD,1,x,5.00", "cut")]
    [InlineData("H,f1,d\nD,1,x,5.00\nT,1,6.00", "totals")]
    [InlineData("H,f1,d\nD,1,x,5.00\nT,2,5.00", "totals")]
    [InlineData("H,f1,d\nT,0,0.00\nD,1,x,5.00", "after")]
    [InlineData("H,f1,d\nD,1,x,5.00\nT,1,5.00", null)]
    [InlineData("H,f1,d\r\nD,1,x,5.00\r\n\r\nT,1,5.00\r\n", null)]
    public void A_file_that_is_cut_or_does_not_add_up_is_taken_not_at_all(string text, string? wrong)
    {
        var reader = new LockboxReader(LockboxLayout.Own);
        foreach (var _ in reader.Read(new StringReader(text))) ;
        Assert.Equal(wrong, reader.Sum.Wrong);
    }

    [Fact]
    public void Nothing_in_a_file_makes_the_reader_throw() => Gen.OneOf(
            Gen.String, Gen.Const("D,1,x,5.00\n"), Gen.Const("H,f,d\n"), Gen.Const("T,1,5.00\n"), Gen.Const("D,1,x,-99999999999999999999999999999.00\n"))
        .List[0, 12].Sample(parts =>
        {
            var reader = new LockboxReader(LockboxLayout.Own);
            var lines = reader.Read(new StringReader(string.Concat(parts))).ToList();
            Assert.Equal(lines.Count, lines.Select(line => line.Number).Distinct().Count());
            _ = reader.Sum;
        }, iter: 20_000);

    [Theory]
    [InlineData("bf7k2m 9qxa-1", null)]
    [InlineData("bf 7k2m 9qxa 01", "BF-7K2M-9QXA-01")]
    [InlineData("BF-7K2M-9QXA-00", null)]
    [InlineData(null, null)]
    public void A_reference_is_read_as_people_type_it(string? typed, string? reference) => Assert.Equal(reference, PaymentReference.Read(typed)?.ToString());
}
