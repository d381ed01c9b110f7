using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Staff;
using Microsoft.AspNetCore.DataProtection;

namespace BenefitsFlow.Tests.Appeals;

/// <summary>A claim with a decided question about a job that was left, on a day of the test's choice.</summary>
internal sealed class Appealing : IAsyncDisposable
{
    public const string Employer = "Harbor Freight Works";

    private Appealing(AgencyHost agency, string claimId) => (Agency, ClaimId) = (agency, claimId);

    public AgencyHost Agency { get; }

    public string ClaimId { get; }

    public AppealDesk Desk => Agency.Get<AppealDesk>();

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="mailed">The day of the determination.</param>
    public static async Task<Appealing> StartAsync(DateOnly mailed, IssueResult? result = null, string language = "en")
    {
        var agency = await AgencyHost.StartAsync(AgencyCalendar.StartOf(mailed).AddHours(9), settings: Platform.Outside);
        var filed = await agency.FileAsync(People.Rosa with
        {
            Language = language,
            Jobs = [new(Employer, "Seattle", new(2023, 3, 1), new(2025, 8, 1), JobEnded.Quit, "The shifts moved to nights.")],
        });
        var file = agency.Get<ClaimFile>();
        await file.AppendAsync(
            filed.ClaimId, "issue-1-determined-1", new IssueDetermined(1, 1, 1, new string('a', 64), result ?? new(false, new(2025, 8, 3), null), "RCW 50.20.050"), "ana-lima", Cancellation);
        return new(agency, filed.ClaimId);
    }

    public async Task<ClaimState> StateAsync() => (await Agency.Get<ClaimFile>().StateAsync(ClaimId, Cancellation))!;

    public async Task<AppealState> AppealAsync(int number = 1) => (await StateAsync()).Appeal(number)!;

    public async Task<AppealState> ReceiveAsync(
        DateOnly filed, Party by = Party.Claimant, AppealForm how = AppealForm.Paper, string? whyLate = null, AppealContent? content = null)
    {
        var decision = AppealedDecision.Of(await StateAsync())[0];
        var appeal = await Desk.ReceiveAsync(
            ClaimId, decision, by, how, filed, content ?? new() { Why = "I had no choice.", WhyLate = whyLate }, "ana-lima", Agency.Host.Client, Cancellation);
        await WindAsync(TimeSpan.Zero);
        return await AppealAsync(appeal.Number);
    }

    public async Task<AppealState> OrderAsync(AppealOrder order, IssueResult? result = null)
    {
        var appeal = await AppealAsync();
        await Desk.RecordOrderAsync(
            ClaimId, new(appeal.Number, order, appeal.Filed.AddDays(20), "01-2026-12345", result), "The judge believed the claimant.", "ana-lima", Agency.Host.Client, Cancellation);
        await WindAsync(TimeSpan.Zero);
        return await AppealAsync();
    }

    public Task WindAsync(TimeSpan time) => Agency.Host.Winder.WindToAsync(Agency.Host.Clock.GetUtcNow() + time, Cancellation);

    public Task<IReadOnlyList<string>> MailsAsync() => MailsAsync("appeal-");

    public async Task<IReadOnlyList<string>> MailsAsync(string begins)
    {
        var kinds = new List<string>();
        await foreach (var entry in Agency.Get<ClaimFile>().ReadAsync(ClaimId, Cancellation))
            if (entry.Fact is MailSent sent && sent.Kind.StartsWith(begins, StringComparison.Ordinal))
                kinds.Add(sent.Kind);
        return kinds;
    }

    /// <summary>The cookie of somebody who proved to be the claimant.</summary>
    public string ClaimantCookie => Sealed("ClaimantSession", ClaimId);

    /// <summary>The cookie of somebody who proved to answer for the employer of the issue.</summary>
    public string EmployerCookie => Sealed("EmployerSession", $"{ClaimId}|1");

    /// <summary>What the platform hands over of a signed-in member of staff.</summary>
    public (string Header, string Value) SignIn(string email)
    {
        Platform.SignsPeopleIn(Agency.Host.Services);
        return (Platform.Header, Platform.PrincipalOf(email));
    }

    public ValueTask DisposeAsync() => Agency.DisposeAsync();

    private string Sealed(string purpose, string what) => Agency.Get<IDataProtectionProvider>().CreateProtector(purpose)
        .Protect($"{what}|{Agency.Host.Clock.GetUtcNow().AddMinutes(30).ToUnixTimeSeconds()}");
}
