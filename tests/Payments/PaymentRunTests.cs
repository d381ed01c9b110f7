using System.Text;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Payments.Nacha;
using BenefitsFlow.App.Storage;
using CsCheck;

namespace BenefitsFlow.Tests.Payments;

public class PaymentRunTests
{
    private const string File = "2026-03-05.ach";
    private const string Checks = "2026-03-05-checks.csv";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_due_goes_to_the_bank_the_ledger_and_the_claim_file()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 46_800);
        await desk.OweAsync(2, 9_900, PaymentDesk.Claimant("Ann", "O'Neil", new BankAccount("231380104", "98-765A", Savings: true)));
        await desk.RunAllAsync();

        var file = (await desk.FileAsync(File))!;
        Assert.Empty(NachaFile.Validate(new MemoryStream(Encoding.Latin1.GetBytes(file))));
        Assert.Equal("6221210428820012345678       0000046800C1A100000000000JOSE MUNOZ AVILA        0999999990000001", file.Split('\n')[2]);
        Assert.Equal("632231380104" + "98-765A          " + "0000009900", file.Split('\n')[3][..39]);
        Assert.Contains("260305260306", file.Split('\n')[1], StringComparison.Ordinal);
        Assert.Null(await desk.FileAsync(Checks));

        Assert.Equal(46_800, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
        Assert.Equal([new PaymentSent(PaymentDesk.Week, 46_800, "2026-03-05", "999999990000001")], await desk.SentAsync(claim));
        Assert.Equal("2026-03-05", await desk.Of<Payables>().PaidByAsync(claim, PaymentDesk.Week, cancellation: Cancellation));
        Assert.Empty(await desk.Of<Payables>().DueAsync(Cancellation).ToListAsync(Cancellation));
        Assert.Equal(BatchStage.Paid, (await desk.Of<Batches>().FindAsync(PaymentDesk.Day, Cancellation)).Stage);
    }

    [Fact]
    public async Task Whoever_asked_for_a_check_is_on_the_list_and_not_in_the_file()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 12_345, PaymentDesk.Claimant(check: true));
        await desk.RunAllAsync();
        Assert.Null(await desk.FileAsync(File));
        Assert.Equal("number,claim,week,cents\r\n1,C1A100000000000,2026-03-01,12345\r\n", await desk.FileAsync(Checks));
        Assert.Equal([new PaymentSent(PaymentDesk.Week, 12_345, "2026-03-05-checks", "0000001")], await desk.SentAsync(claim));
        Assert.Equal(12_345, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
    }

    [Fact]
    public async Task A_day_on_which_nothing_is_due_makes_no_file()
    {
        using var desk = new PaymentDesk();
        Assert.True((await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening)).IsEmpty);
        await desk.Of<ClosePayables>().Run(PaymentDesk.Day);
        Assert.Null(await desk.FileAsync(File));
        Assert.Empty(await desk.Of<Batches>().UnfinishedAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public Task Steps_killed_repeated_and_called_in_any_order_pay_once_and_write_the_same_bytes()
        => Gen.Int[0, 5].Array[0, 14].SampleAsync(async calls =>
        {
            using var desk = new PaymentDesk();
            string[] claims = [await desk.OweAsync(1, 46_800), await desk.OweAsync(2, 100, PaymentDesk.Claimant(check: true)), await desk.OweAsync(3, 9_900)];
            foreach (var call in calls)
            {
                // Before the batch is sealed a step has nothing to stand on, and says so.
                if (await Record.ExceptionAsync(desk.Steps.Values.ElementAt(call)) is { } early)
                    Assert.Contains("batch", Assert.IsType<InvalidOperationException>(early).Message, StringComparison.Ordinal);
            }

            await desk.RunAllAsync();
            var file = await desk.FileAsync(File);
            foreach (var call in calls)
                await desk.Steps.Values.ElementAt(call)();
            Assert.Equal(file, await desk.FileAsync(File));
            Assert.Equal(2, file!.Split('\n').Count(line => line.StartsWith('6')));
            Assert.Equal("number,claim,week,cents\r\n1,C1A100000000000,2026-03-01,100\r\n", await desk.FileAsync(Checks));
            foreach (var (claim, cents) in claims.Zip([46_800L, 100L, 9_900L]))
            {
                Assert.Single(await desk.Of<Ledger>().ReadAsync(claim));
                Assert.Equal(cents, await desk.Of<Ledger>().PaidAsync(claim));
                Assert.Equal(cents, Assert.Single(await desk.SentAsync(claim)).Cents);
            }
        }, iter: 12, threads: 1);

    [Fact]
    public async Task The_same_rows_give_the_same_bytes_whenever_they_are_written()
    {
        using var desk = new PaymentDesk();
        await desk.OweAsync(1, 46_800);
        await desk.RunAllAsync();
        desk.Clock.Now = desk.Clock.Now.AddDays(9);
        await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening with { Opened = desk.Clock.Now });
        await desk.Of<WritePaymentFile>().Run(PaymentDesk.Day);
        Assert.StartsWith("101 99999999299999999992603051800A", await desk.FileAsync(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_becomes_due_after_the_seal_waits_for_the_next_batch()
    {
        using var desk = new PaymentDesk();
        await desk.OweAsync(1, 46_800);
        await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening);
        var late = await desk.OweAsync(2, 500);
        Assert.Equal(new BatchTotals(1, 0, 46_800), await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening));
        Assert.Equal([new(late, PaymentDesk.Week, 500)], await desk.Of<Payables>().DueAsync(Cancellation).ToListAsync(Cancellation));
        var next = new PaymentDay(PaymentDesk.Day.AddDays(1), PaymentDesk.Evening.Opened.AddDays(1), PaymentRun.Code);
        Assert.Equal(new BatchTotals(1, 0, 500), await desk.Of<TakeUpPayables>().Run(next));
    }

    [Fact]
    public async Task An_account_that_changed_after_the_file_was_written_does_not_change_the_file()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 46_800);
        await desk.RunAllAsync();
        var first = await desk.FileAsync(File);
        await desk.Of<PersonalFile>().SaveAsync(claim, PaymentDesk.Claimant(account: new(PaymentDesk.Routing, "777", false)), Cancellation);
        await desk.Of<WritePaymentFile>().Run(PaymentDesk.Day);
        Assert.Equal(first, await desk.FileAsync(File));
    }

    [Fact]
    public async Task An_account_that_changed_between_taking_up_and_writing_does_not_stop_the_batch_and_the_fixed_one_is_paid()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 46_800);
        await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening);
        await desk.Of<PersonalFile>().SaveAsync(claim, PaymentDesk.Claimant(check: true), Cancellation);
        await desk.RunAllAsync();
        Assert.Contains("0012345678", await desk.FileAsync(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_asked_for_a_card_is_on_the_list_of_cards()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 12_345, PaymentDesk.Claimant(check: true) with { PaymentMethod = PaymentMethod.Card });
        Assert.Equal(new BatchTotals(0, 0, 12_345, Cards: 1), await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening));
        await desk.Of<WriteCardList>().Run(PaymentDesk.Day);
        await desk.Of<RecordPayments>().Run(PaymentDesk.Day);
        Assert.Equal("number,claim,week,cents\r\n1,C1A100000000000,2026-03-01,12345\r\n", await desk.FileAsync("2026-03-05-cards.csv"));
        Assert.Equal([new PaymentSent(PaymentDesk.Week, 12_345, "2026-03-05-cards", "0000001")], await desk.SentAsync(claim));
    }

    [Fact]
    public async Task A_payment_that_is_stopped_stays_due_and_holds_nobody_up()
    {
        using var desk = new PaymentDesk();
        var stopped = await desk.OweAsync(1, 100);
        await desk.OweAsync(2, 200);
        await desk.Of<ClaimFile>().AppendAsync(stopped, "payments-frozen-1", new PaymentsFrozen(1, FreezeReason.IdentityInDoubt), "ana-lima", Cancellation);
        Assert.Equal(new BatchTotals(1, 0, 200), await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening));
        await desk.Of<ClaimFile>().AppendAsync(stopped, "payments-freed-1", new PaymentsFreed(1), "ana-lima", Cancellation);
        var next = new PaymentDay(PaymentDesk.Day.AddDays(1), PaymentDesk.Evening.Opened.AddDays(1), PaymentRun.Code);
        Assert.Equal(new BatchTotals(1, 0, 100), await desk.Of<TakeUpPayables>().Run(next));
        Assert.Equal(["ana-lima"], (await desk.Of<Batches>().FindAsync(next.Day, Cancellation)).Deciders);
    }

    [Fact]
    public async Task Trace_numbers_go_on_from_batch_to_batch()
    {
        using var desk = new PaymentDesk();
        await desk.OweAsync(1, 100);
        await desk.OweAsync(2, 200);
        await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening);
        await desk.OweAsync(3, 300);
        var next = new PaymentDay(PaymentDesk.Day.AddDays(1), PaymentDesk.Evening.Opened.AddDays(1), PaymentRun.Code);
        await desk.Of<TakeUpPayables>().Run(next);
        Assert.Equal(3, (await desk.Of<Batches>().PaymentsAsync(next.Day, Cancellation).SingleAsync(Cancellation)).Number);
        await desk.Of<WritePaymentFile>().Run(next.Day);
        Assert.Contains("0999999990000003", await desk.FileAsync("2026-03-06.ach"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_account_is_tried_out_while_a_check_goes_and_is_paid_into_when_the_days_are_over()
    {
        using var desk = new PaymentDesk(settings: [KeyValuePair.Create("Payments:PrenoteDays", (string?)"3")]);
        var claim = await desk.OweAsync(1, 100);
        Assert.Equal(new BatchTotals(0, 1, 100, Notes: 1), await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening));
        await desk.Of<WritePaymentFile>().Run(PaymentDesk.Day);
        var file = (await desk.FileAsync(File))!;
        Assert.Empty(NachaFile.Validate(new MemoryStream(Encoding.Latin1.GetBytes(file))));
        Assert.Equal("623", file.Split('\n')[2][..3]);
        Assert.Equal("0000000000", file.Split('\n')[2][29..39]);
        // Thursday; three banking days on is Tuesday.
        foreach (var (days, deposits) in new[] { (1, 0), (4, 0), (5, 1) })
        {
            await desk.Of<Payables>().QueueAsync(new(claim, PaymentDesk.Week.AddDays(7 * days), 100), Cancellation);
            var day = new PaymentDay(PaymentDesk.Day.AddDays(days), PaymentDesk.Evening.Opened.AddDays(days), PaymentRun.Code);
            Assert.Equal(new BatchTotals(deposits, 1 - deposits, 100), await desk.Of<TakeUpPayables>().Run(day));
        }
    }

    [Fact]
    public async Task A_payment_sent_again_says_in_an_addenda_what_it_is_for()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 100);
        Assert.Equal("paid-2", await desk.Of<Payables>().QueueNextAsync(claim, PaymentDesk.Week, 100, "paid", "again-paid", Cancellation));
        Assert.Equal("paid-2", await desk.Of<Payables>().QueueNextAsync(claim, PaymentDesk.Week, 100, "paid", "again-paid", Cancellation));
        Assert.Equal("paid-3", await desk.Of<Payables>().QueueNextAsync(claim, PaymentDesk.Week, 100, "paid-2", "again-paid-2", Cancellation));
        await desk.RunAllAsync();
        var lines = (await desk.FileAsync(File))!.Split('\n');
        Assert.Empty(NachaFile.Validate(new MemoryStream(Encoding.Latin1.GetBytes(string.Join('\n', lines)))));
        Assert.Equal("705UNEMPLOYMENT BENEFITS PAID-2 WEEK BEGINNING 2026-03-01", lines[4][..83].TrimEnd());
        Assert.Equal("00010000002", lines[4][83..]);
        Assert.Equal(300, await desk.Of<Ledger>().PaidAsync(claim, Cancellation));
    }

    [Theory]
    [InlineData("121042883", "1")]
    [InlineData("121042882", "")]
    [InlineData("121042882", "123456789012345678")]
    [InlineData("121042882", "12 34")]
    public async Task An_account_that_no_bank_takes_stays_due_and_holds_nobody_up(string routing, string number)
    {
        using var desk = new PaymentDesk();
        var bad = await desk.OweAsync(1, 100, PaymentDesk.Claimant(account: new(routing, number, false)));
        await desk.OweAsync(2, 200);
        Assert.Equal(new BatchTotals(1, 0, 200), await desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening));
        Assert.Equal([bad], await desk.Of<Payables>().DueAsync(Cancellation).Select(due => due.ClaimId).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_name_without_one_ASCII_letter_is_paid_under_the_claims_reference()
    {
        using var desk = new PaymentDesk();
        await desk.OweAsync(1, 100, PaymentDesk.Claimant("太郎", "日本"));
        await desk.RunAllAsync();
        Assert.Contains("C1A100000000000C1A100000000000 ", await desk.FileAsync(File), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_payments_than_one_transaction_moves_are_all_taken_up_by_two_runs_at_once()
    {
        using var desk = new PaymentDesk();
        for (var number = 1; number <= (2 * Batches.Chunk) + 3; number++)
            await desk.OweAsync(number, number);
        await Task.WhenAll(desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening), desk.Of<TakeUpPayables>().Run(PaymentDesk.Evening));
        var taken = await desk.Of<Batches>().PaymentsAsync(PaymentDesk.Day, Cancellation).ToListAsync(Cancellation);
        var due = await desk.Of<Payables>().DueAsync(Cancellation).ToListAsync(Cancellation);
        Assert.Equal((2 * Batches.Chunk) + 3, taken.Count + due.Count);
        Assert.Empty(taken.Select(payment => payment.Payable).Intersect(due));
        Assert.Equal(Enumerable.Range(1, taken.Count), taken.Select(payment => payment.Number));
        var totals = (await desk.Of<Batches>().FindAsync(PaymentDesk.Day, Cancellation)).Totals;
        Assert.Equal(new BatchTotals(taken.Count, 0, taken.Sum(payment => payment.Payable.Cents)), totals);
    }

    [Fact]
    public async Task No_account_and_no_name_is_in_any_table_of_the_payments()
    {
        using var desk = new PaymentDesk();
        var claim = await desk.OweAsync(1, 46_800);
        await desk.RunAllAsync();
        foreach (var table in new[] { "payables", "ledger", "claimfile" })
            await foreach (var row in desk.Of<AgencyTables>().Open(table).QueryAsync($"PartitionKey ne {""}", Cancellation))
                Assert.DoesNotContain(row.Select(property => property.Value), value => value is string text && (text.Contains("0012345678", StringComparison.Ordinal) || text.Contains("Mu", StringComparison.Ordinal)));
        Assert.NotEmpty(claim);
    }
}
