using System.Collections.Concurrent;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff.Approvals;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.Emulator.Engine;

namespace BenefitsFlow.Tests.Issues.Hearings;

/// <summary>The order of an issue's proceeding, with its steps' results given.</summary>
public class IssueOrchestrationTests
{
    private static readonly OpenedIssue Issue = new(new string('a', 32), 1, IssueOrchestration.Code);

    private readonly ConcurrentQueue<string> docket = [];

    private readonly ConcurrentQueue<Hearing> hearings = [];

    private readonly ConcurrentQueue<ApprovalEnd> approvals = [];

    private bool needsPerson = true;

    [Fact]
    public async Task What_is_said_while_a_step_waits_ends_it()
    {
        var waits = Weighs(mayDecide: false, TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1));
        Decides();
        await using var engines = await StartAsync();
        var id = await BeginAsync(engines);
        // Before the wait or after it began: the engine keeps it.
        await engines.Client.RaiseEventAsync(id, IssueOrchestration.Heard(1), new App.Answered(), TestContext.Current.CancellationToken);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await engines.EndAsync(id)).RuntimeStatus);
        Assert.Equal([.. waits, "WeighHearing 2", .. Decided(2)], docket);
    }

    [Fact]
    public async Task A_step_whose_time_is_over_is_weighed_again()
    {
        var waits = Weighs(mayDecide: false, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1));
        Decides();
        await using var engines = await StartAsync();
        await engines.EndAsync(await BeginAsync(engines));
        Assert.Equal([.. waits, "WeighHearing 2", .. Decided(2)], docket);
    }

    [Fact]
    public async Task What_was_said_while_the_proposal_was_written_is_heard_before_anybody_approves_it()
    {
        Weighs(mayDecide: true);
        Weighs(mayDecide: false);
        Decides();
        await using var engines = await StartAsync();
        await engines.EndAsync(await BeginAsync(engines));
        Assert.Equal(["WeighHearing 1", "ProposeDetermination 1", "WeighHearing 1", "WeighHearing 2", .. Decided(2)], docket);
    }

    [Theory]
    [InlineData(ApprovalOutcome.Returned)]
    [InlineData(ApprovalOutcome.Superseded)]
    public async Task What_was_not_approved_is_weighed_anew(ApprovalOutcome outcome)
    {
        approvals.Enqueue(new(outcome, 1));
        Weighs(mayDecide: true);
        Weighs(mayDecide: true);
        Decides();
        await using var engines = await StartAsync();
        await engines.EndAsync(await BeginAsync(engines));
        Assert.Equal(["WeighHearing 1", "ProposeDetermination 1", "WeighHearing 1", "Approval 1", "WeighHearing 2", .. Decided(2)], docket);
    }

    [Fact]
    public async Task What_needs_no_person_is_determined_at_once()
    {
        needsPerson = false;
        Decides();
        await using var engines = await StartAsync();
        await engines.EndAsync(await BeginAsync(engines));
        Assert.Equal(["WeighHearing 1", .. Decided(1).Where(line => !line.StartsWith("Approval", StringComparison.Ordinal))], docket);
    }

    [Fact]
    public async Task What_is_closed_ends_without_a_word()
    {
        hearings.Enqueue(new(1, false, default, Closed: true));
        await using var engines = await StartAsync();
        await engines.EndAsync(await BeginAsync(engines));
        Assert.Equal(["WeighHearing 1"], docket);
    }

    private static string[] Decided(int step)
        => [$"ProposeDetermination {step}", $"WeighHearing {step}", $"Approval {step}", "Determine", "WriteDeterminationLetters", "MailDeterminationLetters", "SettleWeeks"];

    private string[] Weighs(bool mayDecide, DateTime until = default)
    {
        hearings.Enqueue(new(0, mayDecide, until));
        return ["WeighHearing 1", "AskParties 1"];
    }

    private void Decides()
    {
        Weighs(mayDecide: true);
        Weighs(mayDecide: true);
        approvals.Enqueue(new(ApprovalOutcome.Approved, 7));
    }

    private async Task<Engines> StartAsync()
    {
        var engines = new Engines(Register);
        await engines.StartAsync();
        return engines;
    }

    private static Task<string> BeginAsync(Engines engines)
        => engines.Client.ScheduleNewOrchestrationInstanceAsync(
            IssueOrchestration.Name, Issue, new StartOrchestrationOptions(IssueOrchestration.InstanceOf(Issue.ClaimId, Issue.Number)), TestContext.Current.CancellationToken);

    private void Register(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc(IssueOrchestration.Name, IssueOrchestration.Run)
        .AddOrchestratorFunc(ApprovalOrchestration.Name, (TaskOrchestrationContext _, ApprovalRequest request) => Enter($"Approval {request.Proposal}", Next(approvals)))
        .AddActivityFunc(nameof(WeighHearing), (TaskActivityContext _, IssueStep step) => Enter($"WeighHearing {step.Step}", Next(hearings) with { Step = step.Step }))
        .AddActivityFunc(nameof(AskParties), (TaskActivityContext _, IssueStep step) => Enter($"AskParties {step.Step}", true))
        .AddActivityFunc(nameof(ProposeDetermination), (TaskActivityContext _, IssueStep step)
            => Enter($"ProposeDetermination {step.Step}", new ProposedIssue(step.ClaimId, step.Number, step.Step, needsPerson)))
        .AddActivityFunc(nameof(Determine), (TaskActivityContext _, ProposedIssue proposed) => Enter(nameof(Determine), new DecidedIssue(proposed.ClaimId, proposed.Number, 1)))
        .AddActivityFunc(nameof(WriteDeterminationLetters), (TaskActivityContext _, DecidedIssue decided) => Enter(nameof(WriteDeterminationLetters), decided))
        .AddActivityFunc(nameof(MailDeterminationLetters), (TaskActivityContext _, DecidedIssue decided) => Enter(nameof(MailDeterminationLetters), decided))
        .AddActivityFunc(nameof(SettleWeeks), (TaskActivityContext _, DecidedIssue decided) => Enter(nameof(SettleWeeks), decided));

    private static T Next<T>(ConcurrentQueue<T> given) => given.TryDequeue(out var next) ? next : throw new InvalidOperationException("No more was given.");

    private T Enter<T>(string line, T result)
    {
        docket.Enqueue(line);
        return result;
    }
}
