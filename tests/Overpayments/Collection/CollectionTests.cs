using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>The collection of an overpayment, month by month (WAC 192-230).</summary>
public class CollectionTests
{
    /// <summary>$1,000 without fraud: $30 a month (3%). The time to appeal ends on April 3; the second month is missed on June 4, and interest runs from June 5.</summary>
    [Fact]
    public async Task A_debt_that_nobody_pays_bears_interest_after_two_months_missed_and_is_closed_when_it_is_paid()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(100_000);
        await CollectionStart.StartAsync(owing.Client, claimId, 1, Owing.Cancellation);
        await owing.WindToAsync(new(2026, 7, 6));

        var debt = await owing.DebtAsync(claimId);
        Assert.Equal([(CashPart.Interest, 1_000L), (CashPart.Benefits, 100_000L)], debt.Owed.Select(one => (one.Part, one.Cents)));
        Assert.Equal([new(2026, 4, 4), new(2026, 5, 5), new(2026, 6, 5)], debt.Missed);
        Assert.Equal([3_000L, 3_000L, 3_000L, 3_000L], debt.Collection.Statements.Select(one => one.Minimum));

        await owing.PayAsync(claimId, "r-1", 101_000);
        await owing.SettleAsync();
        Assert.Equal(
            [
                "2026-03-04  OverpaymentSuspected",
                "2026-03-04  OverpaymentEstablished",
                "2026-04-04  OverpaymentFinal",
                "2026-04-04  StatementBilled",
                "2026-04-04  overpayment-1-statement-1",
                "2026-04-27  overpayment-1-reminder-1",
                "2026-05-05  InterestAccrued",
                "2026-05-05  MonthMissed",
                "2026-05-05  StatementBilled",
                "2026-05-05  overpayment-1-statement-2",
                "2026-05-28  overpayment-1-reminder-2",
                "2026-06-05  InterestAccrued",
                "2026-06-05  MonthMissed",
                "2026-06-05  StatementBilled",
                "2026-06-05  overpayment-1-statement-3",
                "2026-06-27  overpayment-1-reminder-3",
                "2026-07-05  DebtCharged",
                "2026-07-05  MonthMissed",
                "2026-07-05  StatementBilled",
                "2026-07-05  overpayment-1-statement-4",
                "2026-07-06  DebtPaid",
                "2026-07-06  MonthMadeUp",
                "2026-07-06  MonthMadeUp",
                "2026-07-06  MonthMadeUp",
                "2026-07-06  DebtClosed",
                "2026-07-06  overpayment-1-closed-1",
            ],
            (await owing.DocketAsync(claimId)).Where(line => line.Contains("verpayment", StringComparison.Ordinal) || !line.Contains("  receipt", StringComparison.Ordinal) && char.IsUpper(line[12])));
        Assert.Equal(0, await owing.Agency.Get<Ledger>().BalanceAsync(claimId, Account.OverpaidBenefits, Owing.Cancellation));
        var letter = (await owing.Agency.Get<LetterShelf>().ReadAsync(claimId, "overpayment-1-statement-4", "html", Owing.Cancellation))!.ToString();
        Assert.Contains("Please pay $120 or more by August 4, 2026.", letter, StringComparison.Ordinal);
        Assert.Contains("<title id=\"chart-title\">", letter, StringComparison.Ordinal);
    }

    /// <summary>By fraud interest runs from the decision, on benefits and penalty, and is added when the decision is final: $1,150 × 1% = $11.50.</summary>
    [Fact]
    public async Task By_fraud_what_ran_before_it_was_final_is_added_then()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(100_000, 15_000);
        await CollectionStart.StartAsync(owing.Client, claimId, 1, Owing.Cancellation);
        // March 4 is the first day of the month: April 4 is after its end.
        await owing.WindToAsync(new(2026, 4, 5));
        Assert.Equal(1_150, (await owing.DebtAsync(claimId)).OwedOf(CashPart.Interest));
    }

    [Fact]
    public async Task A_payment_above_all_that_is_owed_is_paid_back_once()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        await CollectionStart.StartAsync(owing.Client, claimId, 1, Owing.Cancellation);
        await owing.PayAsync(claimId, "r-1", 12_500);
        await owing.PayAsync(claimId, "r-1", 12_500);
        await owing.SettleAsync();
        var debt = await owing.DebtAsync(claimId);
        Assert.Empty(debt.Owed);
        Assert.Equal(2_500, Assert.Single(debt.Collection.Refunds).Cents);
        var due = await owing.Agency.Get<Payables>().DueAsync(Owing.Cancellation).ToListAsync(Owing.Cancellation);
        Assert.Equal((claimId, 2_500L, "refund-1"), due.Select(one => (one.ClaimId, one.Cents, one.Kind)).Single());
        Assert.Equal(-2_500, await owing.Agency.Get<Ledger>().BalanceAsync(claimId, Account.RefundsPayable, Owing.Cancellation));
    }

    [Fact]
    public async Task When_all_of_it_is_reversed_what_was_paid_and_the_interest_go_back()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        var file = owing.Agency.Get<ClaimFile>();
        await owing.PayAsync(claimId, "r-1", 4_000);
        await file.AppendAsync(claimId, "i", new DebtCharged(1, "interest-2026-03-05", new(CashPart.Interest, 60)), "agency", Owing.Cancellation);
        await file.AppendAsync(claimId, "r", new OverpaymentReduced(1, 1, 10_000, 0, "appeal"), "agency", Owing.Cancellation);
        await CollectionStart.ChangedAsync(owing.Client, claimId, 1, Owing.Cancellation);
        await owing.SettleAsync();
        var debt = await owing.DebtAsync(claimId);
        Assert.Empty(debt.Owed);
        Assert.Equal((4_000L, true), (debt.Collection.Refunds.Sum(one => one.Cents), debt.Collection.Closed));
    }

    [Fact]
    public async Task Two_persons_give_up_a_debt_and_one_alone_cannot()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        var desk = owing.Agency.Get<ReliefDesk>();
        Assert.True(await desk.ProposeAsync(new(claimId, 1), ReliefKind.Settlement, 6_000, "Ill for good.", "mara-diaz", Owing.Cancellation));
        Assert.False(await desk.AnswerAsync(new(claimId, 1), true, "Yes.", "mara-diaz", owing.Client, Owing.Cancellation));
        Assert.True(await desk.AnswerAsync(new(claimId, 1), true, "Yes.", "lee-wong", owing.Client, Owing.Cancellation));
        await owing.SettleAsync();
        Assert.Equal(10_000, (await owing.DebtAsync(claimId)).Total);
        await owing.PayAsync(claimId, "r-1", 6_000);
        await owing.SettleAsync();
        var debt = await owing.DebtAsync(claimId);
        Assert.Equal((0L, 1, true), (debt.Total, debt.WriteOffs, debt.Collection.Closed));
        Assert.Equal(4_000, await owing.Agency.Get<Ledger>().BalanceAsync(claimId, Account.WrittenOff, Owing.Cancellation));
    }

    [Fact]
    public async Task A_week_of_one_claim_repays_a_debt_of_another_once()
    {
        await using var owing = await Owing.StartAsync();
        var claimId = await owing.OweAsync(10_000);
        var person = (await owing.Agency.Get<PersonalFile>().LoadAsync(claimId, Owing.Cancellation))!;
        var (present, _) = await owing.Agency.Get<ClaimantIndex>().ClaimForAsync(person.Ssn, "d", new(2026, 3, 1), Owing.Cancellation);
        var (other, _) = await owing.Agency.Get<ClaimantIndex>().ClaimForAsync(person.Ssn, "e", new(2025, 3, 2), Owing.Cancellation);
        foreach (var id in new[] { present, other })
        {
            await owing.Agency.Get<PersonalFile>().SaveAsync(id, person, Owing.Cancellation);
            await owing.Agency.Get<ClaimFile>().AppendAsync(
                id, "filed", new BenefitsFlow.App.Filing.ClaimFiled("x", new(2026, 3, 4), id == present ? new(2026, 3, 1) : new(2025, 3, 2), "en", 40, false, false), "claimant", Owing.Cancellation);
        }

        await owing.OweAsync(other, 1, 9_000);
        await owing.Agency.Get<PlanDesk>().RequestOffsetAsync(new(other, 1), true, 25, Owing.Cancellation);
        var owed = (await owing.Agency.Get<Debts>().OfAsync(present, Owing.Cancellation))!;
        var name = Owing.Reference(other);
        Assert.Equal((name, 90m, false, true, (decimal?)25), (owed.Debts[0].Name, owed.Debts[0].Principal, owed.Debts[0].OnCurrentClaim, owed.Requested, owed.RequestedPercent));
        for (var round = 0; round < 2; round++)
            await owing.Agency.Get<OffsetReceived>().PostAsync(present, new(2026, 3, 1), [new(name, 50)], owing.Client, Owing.Cancellation);
        var debt = await owing.DebtAsync(other);
        Assert.Equal((4_000L, PaidBy.Offset), (debt.Principal, Assert.Single(debt.Payments).By));
        Assert.Equal(5_000, await owing.Agency.Get<Ledger>().BalanceAsync(present, Account.Offsets, Owing.Cancellation));
    }
}
