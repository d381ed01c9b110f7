using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BenefitsFlow.App;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Cases;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Law;
using Microsoft.Extensions.DependencyInjection;
using Answer = BenefitsFlow.App.Issues.Answer;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>The agency with the platform's sign-in, and a claim whose quit is disputed and proposed on. The clock stands at noon of Wednesday, March 4, 2026, Pacific.</summary>
internal sealed class House : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 4, 20, 0, 0, TimeSpan.Zero);

    private readonly EmulatorHost host;

    private House(EmulatorHost host) => this.host = host;

    public EmulatorHost Host => host;

    public string ClaimId { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public string Approval => ApprovalRequest.IdOf(ClaimId, 1, 1);

    public string CasePath => $"/staff/approvals/{Approval}/case";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<House> OpenAsync(decimal stake = 1000m, bool denied = true, bool judged = true, Application? person = null)
    {
        var name = "t" + Guid.NewGuid().ToString("N")[..12];
        var house = new House(await EmulatorHost.StartAsync(
            new EmulatorOptions
            {
                Storage = TestStorage.ConnectionString,
                HubName = name,
                Assemblies = [typeof(Agency).Assembly],
                StartAt = Noon,
                Frozen = true,
                Settings = new Dictionary<string, string?>
                {
                    ["Agency:StoragePrefix"] = name,
                    ["Agency:KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys"),
                    [Platform.Outside.Key] = Platform.Outside.Value,
                },
            },
            Agency.Configure));
        Platform.SignsPeopleIn(house.Host.Services);
        await house.FillAsync(stake, denied, judged, person ?? People.Rosa);
        return house;
    }

    public T Get<T>()
        where T : notnull
        => host.Services.GetRequiredService<T>();

    public Desk SignIn(string? email) => new(host.BaseAddress, email);

    /// <summary>Begins the approval and lets it ask somebody.</summary>
    public async Task BeginAsync()
    {
        await host.Client.ScheduleNewOrchestrationInstanceAsync(
            ApprovalOrchestration.Name,
            new ApprovalRequest(Approval, ClaimId, 1, 1, ApprovalOrchestration.Code),
            new StartOrchestrationOptions(ApprovalOrchestration.InstanceOf(Approval)),
            Cancellation);
        await SettleAsync();
    }

    public Task SettleAsync() => host.Winder.WindToAsync(host.Clock.GetUtcNow(), Cancellation);

    public Task WindToAsync(DateOnly day) => host.Winder.WindToAsync(AgencyCalendar.StartOf(day).AddHours(9), Cancellation);

    public async Task<OpenApproval?> FindAsync() => await Get<ApprovalBook>().FindAsync(Approval, Cancellation);

    /// <summary>Null while it runs.</summary>
    public async Task<ApprovalEnd?> EndAsync()
        => (await host.Client.GetInstanceAsync(ApprovalOrchestration.InstanceOf(Approval), getInputsAndOutputs: true, Cancellation)) is { IsCompleted: true } done
            ? done.ReadOutputAs<ApprovalEnd>()
            : null;

    public Task<IReadOnlyList<Signature>> SignaturesAsync(int proposal = 1) => Get<IssueFile>().SignaturesAsync(ClaimId, 1, proposal, Cancellation);

    public async Task<List<JsonElement>> MailsAsync()
    {
        using var http = new HttpClient { BaseAddress = host.BaseAddress };
        return [.. JsonDocument.Parse(await http.GetStringAsync(new Uri("emulator/mail.json", UriKind.Relative), Cancellation)).RootElement.EnumerateArray()];
    }

    /// <summary>The path of the link of the latest step: mails of one instant have no order.</summary>
    public async Task<string> LinkAsync() => (await MailsAsync()).Select(mail => new Uri(mail.GetProperty("links")[0].GetString()!).PathAndQuery)
        .MaxBy(path => Get<ApprovalLinks>().Open(path["/staff/approvals/".Length..])!.Step)!;

    public Task<string> DigestAsync() => Get<IssueFile>().LoadAsync(ClaimId, 1, Cancellation).ContinueWith(
        async record => (await Get<IssueFile>().ProposalAsync(ClaimId, 1, record.Result!.Issue.Proposal, Cancellation))!.Digest, TaskScheduler.Default).Unwrap();

    /// <summary>The law on what is on record, proposed under the next number.</summary>
    public async Task<Proposal> ProposeAsync(string by = "agency", decimal stake = 1000m, bool denied = true, bool judged = true)
    {
        var record = (await Get<IssueFile>().LoadAsync(ClaimId, 1, Cancellation))!;
        var verdict = new QuitCase().Decide(record, Case.Today);
        return await Get<IssueFile>().ProposeAsync(ClaimId, 1, Case.Proposal(stake) with
        {
            By = by,
            Result = !judged ? null : denied ? new(false, new(2026, 2, 22), null) : IssueResult.Allow,
            Decided = verdict.Decided,
            Findings = verdict.Decision.Findings,
            Judgements = [.. verdict.Decision.OpenQuestions],
            Unconfirmed = verdict.Decision.Unconfirmed,
            Statements = record.Statements.Count,
            Questions = record.Questions.Count,
            Documents = record.Documents.Count,
            Digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{by} {record.Statements.Count} {record.Questions.Count} {record.Documents.Count} {stake} {denied}"))),
        }, Cancellation);
    }

    public async Task SayAsync(string key, Party by, string words, params Answer[] answers) => await Get<IssueFile>().TakeStatementAsync(
        ClaimId, key, new(1, "", by, by == Party.Employer ? Party.Claimant : Party.Employer, true, true, null),
        new() { By = by, Words = words, Answers = answers, SignedBy = by == Party.Employer ? "Pat Doe, office manager" : null }, by.ToString().ToLowerInvariant(), Cancellation);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static Answer Answer(string fact, string asked, object value) => new(fact, new(asked, asked), JsonSerializer.SerializeToElement(value));

    private async Task FillAsync(decimal stake, bool denied, bool judged, Application person)
    {
        await Get<PersonalFile>().SaveAsync(ClaimId, person, Cancellation);
        await Get<ClaimFile>().AppendAsync(ClaimId, "issue-1", new IssueRaised("separation-quit", "RCW 50.20.050", null, 0), "agency", Cancellation);
        await SayAsync("claimant-1", Party.Claimant, "The other yard offered me a job from Monday, then took it back.",
            Answer("JobOffer", "Did you leave for another job?", new { }),
            Answer("JobOffer.DefiniteBeforeLeaving", "Did you have a definite offer of a job before you left?", true),
            Answer("JobOffer.OfferedWithAuthority", "Could the person who offered it hire you?", true));
        await SayAsync("employer-1", Party.Employer, "She told us on Friday that she would not come back, and named no other job.",
            Answer("reason-given", "Did the worker say why?", "No"));
        await Get<IssueFile>().EnterAttemptAsync(ClaimId, "a1", new(1, Party.Employer, Channel.Mail, AskedFor.FirstAnswer, null, null, Case.Today), "agency", null, Cancellation);
        await Get<IssueFile>().EnterAttemptAsync(ClaimId, "a2", new(1, Party.Claimant, Channel.Phone, AskedFor.Rebuttal, 2, true, Case.Today), "ben-ode", "Spoke to her at 10:15.", Cancellation);
        await ProposeAsync(stake: stake, denied: denied, judged: judged);
    }
}
