using BenefitsFlow.App.Staff.Approvals;

namespace BenefitsFlow.App.Issues;

/// <summary>
/// An issue, <c>claim-{id}-issue-{n}</c>: both sides are asked, each hears what the other said against it, the law is applied, a person decides, everyone
/// is told, and the weeks that waited go on.
/// </summary>
public static class IssueOrchestration
{
    public const string Name = "Issue";

    /// <summary>The number of this code, raised by every change that an issue under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    [Function(Name)]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var issue = context.GetInput<OpenedIssue>()!;
        var decided = default(DecidedIssue);
        for (var step = issue.First; decided is null; step++)
        {
            var hearing = await context.WeighHearing(new IssueStep(issue.ClaimId, issue.Number, step));
            if (hearing.Closed)
                return;
            if (hearing.MayDecide)
                decided = await context.Decide(issue, hearing);
            else
                await context.HearParties(issue, hearing);
        }

        await context.WriteDeterminationLetters(decided);
        await context.MailDeterminationLetters(decided);
        await context.SettleWeeks(decided);
    }

    /// <summary>Waits for an answer, or for the step's time to run out. The wait begins before anybody is asked.</summary>
    private static async Task HearParties(this TaskOrchestrationContext context, OpenedIssue issue, Hearing hearing)
    {
        var heard = context.HearBy(Heard(hearing.Step), hearing.Until);
        await context.AskParties(new IssueStep(issue.ClaimId, issue.Number, hearing.Step));
        await heard;
    }

    /// <summary>Null when the proposal was returned with questions, or when something new was said while it was written or waited.</summary>
    private static async Task<DecidedIssue?> Decide(this TaskOrchestrationContext context, OpenedIssue issue, Hearing hearing)
    {
        var step = new IssueStep(issue.ClaimId, issue.Number, hearing.Step);
        var proposal = await context.ProposeDetermination(step);
        // A statement that came in between may stand in the proposal: the other side hears it first.
        if (await context.WeighHearing(step) is not { MayDecide: true })
            return null;
        if (!proposal.NeedsPerson)
            return await context.Determine(proposal);
        var approval = await context.Approve(ApprovalRequest.Of(proposal));
        return approval.Outcome == ApprovalOutcome.Approved ? await context.Determine(proposal with { Proposal = approval.Proposal }) : null;
    }

    /// <summary>Raised when something that a step of the hearing waits for is on record.</summary>
    public static string Heard(int step) => $"Heard-{step}";

    /// <summary>The one instance of an issue; each time that it was sent back, another.</summary>
    /// <param name="reopened">How often it was.</param>
    public static string InstanceOf(string claimId, int number, int reopened = 0)
        => $"claim-{claimId}-issue-{number}" + (reopened == 0 ? "" : $"-again-{reopened}");
}

/// <summary>An issue to be heard and decided.</summary>
/// <param name="Code">The code under which it runs to its end. 0 when it was not written yet.</param>
/// <param name="First">The step with which it begins: the steps of an issue's hearings count on.</param>
public sealed record OpenedIssue(string ClaimId, int Number, int Code, int First = 1);

/// <summary>A step of an issue's hearing, from 1.</summary>
public sealed record IssueStep(string ClaimId, int Number, int Step);

/// <summary>Where the hearing stands.</summary>
/// <param name="MayDecide">True when both sides were heard or had their time.</param>
/// <param name="Until">UTC: when the step is over, answered or not; of no matter when it may be decided.</param>
/// <param name="Closed">True when nothing is left to decide.</param>
public sealed record Hearing(int Step, bool MayDecide, DateTime Until, bool Closed = false);

/// <summary>A proposal that was made.</summary>
/// <param name="NeedsPerson">False only for what is favourable, undisputed and left to itself by policy.</param>
public sealed record ProposedIssue(string ClaimId, int Number, int Proposal, bool NeedsPerson);

/// <summary>An issue that was decided.</summary>
public sealed record DecidedIssue(string ClaimId, int Number, int Determination);
