using System.Text;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Payments;
using BenefitsFlow.Tests.Staff;
using BenefitsFlow.Tests.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>A payment, and a file of them, whose taking is killed at each of its writes to the tables, right before and right after, and then taken again.</summary>
public class CashKillTests
{
    private const string ClaimId = "0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_it_is_killed_it_counts_once(bool afterTheWrite)
    {
        // Only tells collections, on storage of its own: what is killed is the desk.
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        var write = 1;
        while (await IsKilledAt(write, afterTheWrite, OneAsync))
            write++;
        Assert.True(write > 4, $"Taking a payment made {write - 1} writes; it has more steps than that.");

        Task OneAsync(StorageRun run) => run.Of<CashDesk>().TakeAsync(
            "r-1", 4_000, PaidBy.Staff, Owing.Reference(ClaimId), "cole-hart", agency.Host.Client, cancellation: Owing.Cancellation);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Wherever_a_file_is_killed_each_row_counts_once_and_has_its_line_in_the_report(bool afterTheWrite)
    {
        await using var agency = await AgencyHost.StartAsync(Office.Noon);
        var bytes = Encoding.UTF8.GetBytes($"H,f1,2026-03-04\nD,1,{Owing.Reference(ClaimId)},25.00\nD,2,Mary Roe,7.50\nD,3,{Owing.Reference(ClaimId)},15.00\nD,4,{Owing.Reference(ClaimId)},-1.00\nT,4,46.50\n");
        var write = 1;
        while (await IsKilledAt(write, afterTheWrite, FileAsync, ReportAsync))
            write++;
        Assert.True(write > 15, $"Taking a file made {write - 1} writes; it has more steps than that.");

        // Two lines a step, so that the file takes more than one.
        async Task FileAsync(StorageRun run)
        {
            var (desk, line) = (run.Of<LockboxDesk>(), (int?)1);
            var report = await desk.KeepAsync(bytes, PaidBy.Lockbox, "cole-hart", Owing.Cancellation);
            while (line is { } from)
                line = await desk.TakeAsync(report.Id, from, 2, agency.Host.Client, Owing.Cancellation);
        }

        async Task ReportAsync(StorageRun run)
        {
            var report = await run.Of<LockboxReports>().AllAsync(Owing.Cancellation).SingleAsync(Owing.Cancellation);
            Assert.Equal((null, true), (report.Wrong, report.Done));
            Assert.Equal(
                ["2 applied 2500", "3 suspense-unknown 750", "4 applied 1500", "5 negative 0"],
                await run.Of<LockboxReports>().LinesAsync(report.Id, Owing.Cancellation).Select(line => $"{line.Line} {line.Outcome} {line.Cents}").ToListAsync(Owing.Cancellation));
            Assert.Equal(750, (await run.Of<Receipts>().WaitingAsync(Owing.Cancellation).SingleAsync(Owing.Cancellation)).Cents);
        }
    }

    /// <summary>Takes 4,000 cents for a debt of 10,000, killed at one write, and then again.</summary>
    /// <returns>False when the taking had fewer writes.</returns>
    private static async Task<bool> IsKilledAt(int write, bool afterTheWrite, Func<StorageRun, Task> take, Func<StorageRun, Task>? check = null)
    {
        var wire = new KillsTheProcess();
        using var run = new StorageRun(wire, retries: 0, add: services => services
            .AddPayments(new ConfigurationBuilder().Build())
            .AddSingleton<ClaimNumbers>().AddSingleton<DebtFile>().AddSingleton<PersonsDebts>().AddSingleton<Receipts>().AddSingleton<CashDesk>().AddSingleton<LockboxReports>().AddSingleton<LockboxDesk>());
        await run.Of<PersonalFile>().SaveAsync(ClaimId, People.Rosa, Owing.Cancellation);
        await run.Of<ClaimNumbers>().KeepAsync(ClaimId, Owing.Cancellation);
        var file = run.Of<ClaimFile>();
        await file.AppendAsync(ClaimId, "filed", new ClaimFiled("x", new(2026, 3, 4), new(2026, 3, 1), "en", 40, false, false), "claimant", Owing.Cancellation);
        await file.AppendAsync(ClaimId, "s", new OverpaymentSuspected(1, OverpaymentCause.Staff, [new(Owing.Week, 10_000, 0)]), "ana-lima", Owing.Cancellation);
        await file.AppendAsync(ClaimId, "e", new OverpaymentEstablished(1, OverpaymentKind.Other, [new(Owing.Week, 10_000)]), "ana-lima", Owing.Cancellation);

        wire.Arm(write, afterTheWrite);
        var killed = await Record.ExceptionAsync(() => take(run));
        wire.Arm(int.MaxValue, false);
        await take(run);

        var debt = (await file.StateAsync(ClaimId, Owing.Cancellation))!.Overpayment(1)!;
        Assert.Equal((6_000L, 4_000L), (debt.Principal, debt.Payments.Sum(paid => paid.Parts.Sum(part => part.Cents))));
        Assert.Equal(4_000, await run.Of<Ledger>().BalanceAsync(ClaimId, Account.Cash, Owing.Cancellation));
        Assert.Empty(await run.Of<Receipts>().UnfinishedAsync(Owing.Cancellation).ToListAsync(Owing.Cancellation));
        if (check is not null)
            await check(run);
        return killed is not null;
    }
}
