using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Issues.Hearings;

/// <summary>An issue that a judge sent back is heard and decided anew, by people: RCW 50.32.080.</summary>
public class SentBackTests
{
    private static readonly DateOnly Monday = new(2025, 8, 4);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_has_another_hearing_whose_steps_count_on_and_which_hears_what_is_said()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await DeniedAsync(scene);
        var before = (await scene.IssueAsync()).Step;
        Assert.True((await InstanceAsync(scene, 0))!.IsCompleted);

        await SendBackAsync(scene);

        var again = await scene.IssueAsync();
        Assert.Equal((true, 1, true), (again.Open, again.Reopened, again.Step > before));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await InstanceAsync(scene, 1))!.RuntimeStatus);
        await scene.SayAsync(Party.Claimant, against: Party.Employer);
        Assert.True((await scene.IssueAsync()).Step > again.Step);
        await scene.WaitUntilAsync(new(2025, 9, 30));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await InstanceAsync(scene, 1))!.RuntimeStatus);
        Assert.True((await scene.IssueAsync()).Open);
    }

    [Fact]
    public async Task What_was_lost_of_its_start_the_sweep_finds()
    {
        await using var scene = await HearingScene.OpenAsync(Monday);
        await DeniedAsync(scene);
        await scene.Agency.Get<ClaimFile>().AppendAsync(scene.ClaimId, "appeal-9-reopened", new IssueReopened(1, 9), "ana-lima", Cancellation);
        Assert.Null(await InstanceAsync(scene, 1));

        await scene.Agency.Host.Winder.WindToAsync(scene.Agency.Host.Clock.GetUtcNow().AddDays(1), Cancellation);

        Assert.False((await InstanceAsync(scene, 1))!.IsCompleted);
    }

    [Fact]
    public void What_was_signed_before_counts_for_nothing_and_a_person_decides_even_what_nobody_disputes()
    {
        var record = Determining.Case.Record();
        var before = Proposals.Of(record, Determining.Case.Today) with { Number = 1 };
        var signature = Determining.Case.Sign(before);
        Assert.NotNull(Determination.Signed(before, record, [signature], Determining.Case.Policy, Determining.Case.Today).Made);

        var again = record with { Issue = record.Issue with { Reopened = 1 } };
        var after = Proposals.Of(again, Determining.Case.Today) with { Number = 2 };
        Assert.NotEqual(before.Digest, after.Digest);
        Assert.Null(Determination.Signed(after, again, [signature], Determining.Case.Policy, Determining.Case.Today).Made);
        Assert.Null(Determination.Signed(before, again, [signature], Determining.Case.Policy, Determining.Case.Today).Made);
        Assert.True(new ApprovalPolicy().NeedsPerson(after with { Undisputed = true, Result = IssueResult.Allow, Judgements = [] }, again with { Statements = [] }));
        Assert.Null(Determination.Agreed(after with { Undisputed = true, Result = IssueResult.Allow, Judgements = [] }, again, Determining.Case.Today).Made);
    }

    /// <summary>Decided by hand: what still waits of the hearing ends with the next look at the record.</summary>
    private static async Task DeniedAsync(HearingScene scene)
    {
        await scene.Agency.Get<ClaimFile>().AppendAsync(
            scene.ClaimId, "issue-1-determined-1", new IssueDetermined(1, 1, 1, new string('a', 64), new(false, new(2025, 8, 3), null), "RCW 50.20.050"), "ana-lima", Cancellation);
        await scene.WaitUntilAsync(new(2025, 8, 15));
    }

    private static async Task SendBackAsync(HearingScene scene)
    {
        var (desk, client) = (scene.Agency.Get<AppealDesk>(), scene.Agency.Host.Client);
        var claim = (await scene.Agency.Get<ClaimFile>().StateAsync(scene.ClaimId, Cancellation))!;
        var appeal = await desk.ReceiveAsync(
            scene.ClaimId, AppealedDecision.Of(claim)[0], Party.Claimant, AppealForm.Paper, new(2025, 8, 15), new() { Why = "I had no choice." }, "ana-lima", client, Cancellation);
        await desk.RecordOrderAsync(
            scene.ClaimId, new(appeal.Number, AppealOrder.Remanded, new(2025, 9, 5), "01-2025-12345", null), "Both sides are to be heard on the offer.", "ana-lima", client, Cancellation);
        await scene.SettleAsync();
    }

    private static Task<OrchestrationMetadata?> InstanceAsync(HearingScene scene, int reopened)
        => scene.Agency.Host.Client.GetInstanceAsync(IssueOrchestration.InstanceOf(scene.ClaimId, 1, reopened), Cancellation);
}
