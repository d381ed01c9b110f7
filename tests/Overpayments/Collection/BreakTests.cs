using System.Text;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Overpayments.Waivers;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>Breaks between a fact and its entry in the ledger, and between the entry and what follows it: the next night makes them good, once.</summary>
public class BreakTests
{
    private static readonly OverpaymentFact[] Moving =
    [
        new DebtCharged(1, "costs-1", new(CashPart.CourtCosts, 500)),
        new DebtPaid(1, "r-1", PaidBy.Staff, [new(CashPart.CourtCosts, 500), new(CashPart.Benefits, 3_000)]),
        new OverpaymentWaived(1, 1, 1_000),
        new OverpaymentReduced(1, 1, 1_500, 0, "decision-2-1"),
        new DebtPaymentDishonored(1, "r-1"),
        new DebtWrittenOff(1, 1, [new(CashPart.CourtCosts, 500)], "settlement-1"),
    ];

    [Fact]
    public async Task Facts_whose_entries_a_break_left_out_are_posted_the_next_night_once()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        foreach (var (place, fact) in Moving.Index())
            await owing.Agency.Get<ClaimFile>().AppendAsync(claimId, $"moving-{place}", fact, "cole-hart", cancellation: Owing.Cancellation);
        var ledger = owing.Agency.Get<Ledger>();
        Assert.Empty(await ledger.ReadAsync(claimId, Owing.Cancellation));

        await owing.WindToAsync(new(2026, 3, 5));
        var posted = await ledger.ReadAsync(claimId, Owing.Cancellation);
        await owing.AssertBalancedAsync(claimId);
        Assert.Equal((7_500L, 7_500L), ((await owing.DebtAsync(claimId)).Total, await ledger.BalanceAsync(claimId, Account.OverpaidBenefits, Owing.Cancellation)));

        await owing.WindToAsync(new(2026, 3, 7));
        Assert.Equal(posted.Count, (await ledger.ReadAsync(claimId, Owing.Cancellation)).Count);
    }

    [Fact]
    public async Task A_debt_whose_entry_stands_and_whose_collection_never_began_is_collected_from_the_next_night_on()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        await owing.Agency.Get<DebtEntries>().PostAsync(claimId, Owing.Cancellation);
        var instance = OverpaymentOrchestration.InstanceOf(claimId, 1);
        Assert.Null(await owing.Client.GetInstanceAsync(instance, Owing.Cancellation));
        await owing.WindToAsync(new(2026, 3, 5));
        Assert.False((await owing.Client.GetInstanceAsync(instance, Owing.Cancellation))!.IsCompleted);
        Assert.Equal(10_000, await owing.Agency.Get<Ledger>().BalanceAsync(claimId, Account.OverpaidBenefits, Owing.Cancellation));
    }

    [Fact]
    public async Task A_payment_sent_back_half_way_is_finished_the_next_night_with_one_charge()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        await owing.PayAsync(claimId, "r-1", 4_000);
        var receipts = owing.Agency.Get<Receipts>();
        var (receipt, read) = (await receipts.FindAsync("r-1", Owing.Cancellation))!.Value;
        Assert.True(await receipts.ReplaceAsync(receipt with { Standing = ReceiptStanding.Dishonored, Done = false }, read, Owing.Cancellation));
        await owing.WindToAsync(new(2026, 3, 7));
        Assert.Equal(12_500, (await owing.DebtAsync(claimId)).Total);
        await owing.AssertBalancedAsync(claimId);
    }

    [Fact]
    public async Task A_file_that_was_kept_and_never_taken_is_taken_the_next_night()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        var bytes = Encoding.UTF8.GetBytes($"H,f1,2026-03-04\nD,1,{Owing.Reference(claimId)},25.00\nT,1,25.00\n");
        await owing.Agency.Get<LockboxDesk>().KeepAsync(bytes, PaidBy.Lockbox, "cole-hart", Owing.Cancellation);
        await owing.WindToAsync(new(2026, 3, 7));
        Assert.Equal(7_500, (await owing.DebtAsync(claimId)).Total);
        await owing.AssertBalancedAsync(claimId);
    }
}
