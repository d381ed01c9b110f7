using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Issues.Hearings;

/// <summary>A claim whose only job was quit, on the running agency, and what the parties to it say.</summary>
internal sealed class HearingScene : IAsyncDisposable
{
    private static readonly HashSet<string> Told = [nameof(HearingStepped), nameof(AttemptMade), nameof(StatementTaken), nameof(QuestionAsked), nameof(IssueClosed)];

    private readonly AgencyHost agency;

    private HearingScene(AgencyHost agency) => this.agency = agency;

    public string ClaimId { get; private set; } = "";

    public AgencyHost Agency => agency;

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public IssueFile Issues => agency.Get<IssueFile>();

    /// <param name="mailed">True when the employer designated an address for mail.</param>
    /// <param name="wages">False when no benefit year can be set.</param>
    public static async Task<HearingScene> OpenAsync(DateOnly applied, bool mailed = true, bool wages = true)
    {
        var scene = new HearingScene(await AgencyHost.StartAsync(AgencyCalendar.StartOf(applied).AddHours(9)));
        if (wages)
        {
            foreach (var quarter in new Quarter[] { new(2024, 2), new(2024, 3), new(2024, 4) })
                await scene.agency.Get<WageRecords>().SaveAsync(new(1, People.Rosa.Ssn, "Reyes", "Rosa", "", "", 500, 950_600, "412031"), quarter, "123456786", "f", Cancellation);
        }

        if (mailed)
            await scene.agency.Get<EmployerContacts>().SaveAsync("Harbor Freight Works", new("claims@harbor.example", ["PO Box 12", "Seattle, WA 98101"], "en"), Cancellation);
        var filed = await scene.agency.FileAsync(People.Rosa with { Jobs = [People.Rosa.Jobs[0] with { Ended = JobEnded.Quit }] });
        scene.ClaimId = filed.ClaimId;
        await scene.SettleAsync();
        return scene;
    }

    /// <summary>Says something as the form's last page does, and lets everything settle.</summary>
    public async Task SayAsync(Party by, Party? against = null, int? rebuts = null)
    {
        await StoreAsync($"s-{Guid.NewGuid():N}", by, against, rebuts);
        await TellAsync();
        await SettleAsync();
    }

    public Task StoreAsync(string key, Party by, Party? against = null, int? rebuts = null)
        => Issues.TakeStatementAsync(ClaimId, key, new(1, key, by, against, true, true, rebuts), new() { By = by, Words = "So it was." }, by.ToString().ToLowerInvariant(), Cancellation);

    public Task TellAsync() => agency.Get<IssueHeard>().RaiseAsync(agency.Host.Client, ClaimId, 1, Cancellation);

    /// <summary>A member of staff puts a letter in the post.</summary>
    public async Task PostAsync(string name) => Assert.True(await agency.Get<PaperPost>().MailedAsync(ClaimId, name, "ana-lima", Cancellation));

    public Task SettleAsync() => agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow(), Cancellation);

    /// <summary>Lets time pass until nine in the morning of a day.</summary>
    public Task WaitUntilAsync(DateOnly day) => agency.Host.Winder.WindToAsync(AgencyCalendar.StartOf(day).AddHours(9), Cancellation);

    public async Task<IssueState> IssueAsync() => (await agency.Get<ClaimFile>().StateAsync(ClaimId, Cancellation))!.Issue(1)!;

    /// <summary>The hearing's lines of the docket, as <c>08-04 AttemptMade: Claimant, Mail, FirstAnswer, until 2025-08-11</c>.</summary>
    public async Task<string[]> DocketAsync()
        => [.. (await agency.Get<Docket>().OfAsync(ClaimId, Cancellation)).Where(line => Told.Contains(line.What))
            .Select(line => $"{line.On:MM-dd} {line.What}: {line.Detail.Replace("issue 1, ", "", StringComparison.Ordinal)}")];

    public ValueTask DisposeAsync() => agency.DisposeAsync();
}
