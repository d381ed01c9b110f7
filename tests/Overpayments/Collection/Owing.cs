using System.Text;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Tests.Staff;
using BenefitsFlow.Tests.Web;
using Microsoft.AspNetCore.DataProtection;

namespace BenefitsFlow.Tests.Overpayments.Collection;

/// <summary>An agency in which somebody owes, decided at noon of Wednesday, March 4, 2026, Pacific.</summary>
internal sealed class Owing : IAsyncDisposable
{
    public static readonly DateOnly Week = new(2026, 1, 4);

    private Owing(AgencyHost agency) => Agency = agency;

    public AgencyHost Agency { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public CashDesk Cash => Agency.Get<CashDesk>();

    public DurableTaskClient Client => Agency.Host.Client;

    public static async Task<Owing> StartAsync() => new(await AgencyHost.StartAsync(Office.Noon));

    /// <summary>A claim with one overpayment of one week.</summary>
    public async Task<string> OweAsync(long cents, long penalty = 0)
    {
        var claimId = await Office.FileAsync(Agency);
        await OweAsync(claimId, 1, cents, penalty);
        return claimId;
    }

    public async Task OweAsync(string claimId, int number, long cents, long penalty = 0)
    {
        var file = Agency.Get<ClaimFile>();
        await file.AppendAsync(claimId, $"overpayment-of-{number}", new OverpaymentSuspected(number, OverpaymentCause.Staff, [new(Week, cents, 0)]), "ana-lima", Cancellation);
        await file.AppendAsync(
            claimId, $"overpayment-{number}-established",
            new OverpaymentEstablished(number, penalty > 0 ? OverpaymentKind.Fraud : OverpaymentKind.Other, [new(Week, cents, penalty > 0)], penalty), "ana-lima", Cancellation);
    }

    public async Task<OverpaymentState> DebtAsync(string claimId, int number = 1)
        => (await Agency.Get<ClaimFile>().StateAsync(claimId, Cancellation))!.Overpayment(number)!;

    public static string Reference(string claimId, int number = 1) => new PaymentReference(Confirmation.Of(claimId), number).ToString();

    public Task<CashTaken> PayAsync(string claimId, string receipt, long cents, int number = 1)
        => Cash.TakeAsync(receipt, cents, PaidBy.Staff, Reference(claimId, number), "cole-hart", Client, cancellation: Cancellation);

    /// <summary>A file of payments is sent in, and taken to its end.</summary>
    public async Task<LockboxReport> TakeFileAsync(string text)
    {
        var report = await Agency.Get<LockboxDesk>().KeepAsync(Encoding.UTF8.GetBytes(text), PaidBy.Lockbox, "cole-hart", Cancellation);
        await LockboxStart.StartAsync(Client, report.Id, Cancellation);
        await SettleAsync();
        return (await Agency.Get<LockboxReports>().FindAsync(report.Id, Cancellation))!;
    }

    public Task WindToAsync(DateOnly day) => Agency.Host.Winder.WindToAsync(AgencyCalendar.StartOf(day).AddHours(12), Cancellation);

    public Task SettleAsync() => Agency.Host.Winder.WindToAsync(Agency.Host.Clock.GetUtcNow(), Cancellation);

    /// <summary>What was entered about the claim's debts, a line each.</summary>
    public async Task<IReadOnlyList<string>> DocketAsync(string claimId)
        => await Agency.Get<ClaimFile>().ReadAsync(claimId, Cancellation).Where(entry => entry.Fact is OverpaymentFact or BenefitsFlow.App.Filing.MailSent)
            .Select(entry => $"{entry.AgencyDate:yyyy-MM-dd}  {(entry.Fact is MailSent mail ? mail.Kind : entry.Fact.GetType().Name)}").ToListAsync(Cancellation);

    /// <summary>A browser of the claimant, who proved to be it.</summary>
    public Visitor Visit(string claimId, string language = "en")
    {
        var visitor = new Visitor(Agency.Host.BaseAddress, language);
        visitor.Cookies.Add(Agency.Host.BaseAddress, new System.Net.Cookie("claimant", Cookie(claimId)));
        return visitor;
    }

    public string Cookie(string claimId) => Agency.Get<IDataProtectionProvider>().CreateProtector("ClaimantSession")
        .Protect($"{claimId}|{Agency.Host.Clock.GetUtcNow().AddMinutes(30).ToUnixTimeSeconds()}");

    public ValueTask DisposeAsync() => Agency.DisposeAsync();
}
