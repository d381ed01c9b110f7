using System.Globalization;
using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>
/// An approval, <c>approval-{id}</c>: the wait begins, the right person is mailed a link, and is reminded, stood in for or gone past until everybody whose
/// word is needed has answered. It never ends by silence.
/// </summary>
public static class ApprovalOrchestration
{
    public const string Name = "Approval";

    /// <summary>The number of this code, raised by every change that an approval under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    [Function(Name)]
    public static async Task<ApprovalEnd> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var request = context.GetInput<ApprovalRequest>()!;
        for (var number = 1; ; number++)
        {
            var step = new ApprovalStep(request.Id, request.ClaimId, request.Number, number);
            var asked = await context.AssignApprover(step);
            var answered = context.HearBy(Answered(number), asked.Until);
            if (asked.Mail)
                await context.MailApproval(step);
            await answered;
            var settled = await context.SettleApproval(step);
            if (settled.Ended)
                return new(settled.Outcome, settled.Proposal);
        }
    }

    /// <summary>Raised when an answer to a step is on record.</summary>
    public static string Answered(int step) => $"ApprovalAnswered-{step}";

    /// <summary>The approval's one instance.</summary>
    public static string InstanceOf(string approvalId) => $"approval-{approvalId}";

    /// <summary>Runs the approval to its end.</summary>
    internal static Task<ApprovalEnd> Approve(this TaskOrchestrationContext context, ApprovalRequest request)
        => context.CallSubOrchestratorAsync<ApprovalEnd>(Name, request, new SubOrchestrationOptions(Steps.Retried) { InstanceId = InstanceOf(request.Id) });
}

/// <summary>What is to be approved.</summary>
/// <param name="Id">As <c>{claim}-issue-1-1</c>: claim, issue and proposal.</param>
/// <param name="Number">The issue.</param>
/// <param name="Proposal">The proposal with which it begins; a change makes a newer one.</param>
/// <param name="Code">The code under which it runs to its end. 0 when it was not written yet.</param>
public sealed record ApprovalRequest(string Id, string ClaimId, int Number, int Proposal, int Code)
{
    public static ApprovalRequest Of(ProposedIssue proposed)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        return new(IdOf(proposed.ClaimId, proposed.Number, proposed.Proposal), proposed.ClaimId, proposed.Number, proposed.Proposal, ApprovalOrchestration.Code);
    }

    public static string IdOf(string claimId, int issue, int proposal) => $"{claimId}-issue-{issue}-{proposal}";

    /// <summary>Claim and issue of an approval's id; null when it is none.</summary>
    public static (string ClaimId, int Issue)? Parse(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.Split('-') is [{ Length: 32 } claimId, "issue", { Length: < 9 } issue, { Length: < 9 } proposal]
            && claimId.All(char.IsAsciiHexDigitLower) && int.TryParse(issue, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(proposal, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? (claimId, number)
            : null;
    }
}

/// <summary>A step of an approval, from 1: one person is asked, and answers or lets the time pass.</summary>
/// <param name="Number">The issue.</param>
public sealed record ApprovalStep(string Id, string ClaimId, int Number, int Step);

/// <summary>Who was asked in a step, and until when.</summary>
/// <param name="Until">UTC: when the next step begins without an answer.</param>
/// <param name="Mail">False when nobody is to be mailed: the person has the link already, or the record has moved on.</param>
public sealed record AskedApprover(DateTime Until, bool Mail);

/// <summary>What a step came to.</summary>
/// <param name="Ended">False when somebody has to be asked again.</param>
/// <param name="Outcome">Of no matter unless ended.</param>
/// <param name="Proposal">The proposal that stands.</param>
public sealed record SettledStep(bool Ended, ApprovalOutcome Outcome, int Proposal);

/// <summary>How an approval ended.</summary>
public enum ApprovalOutcome
{
    /// <summary>Everybody whose word is needed signed the proposal.</summary>
    Approved,

    /// <summary>Returned with questions to a party.</summary>
    Returned,

    /// <summary>Something new was said while it waited: it is to be proposed anew.</summary>
    Superseded,
}

/// <summary>How an approval ended.</summary>
/// <param name="Proposal">The proposal that was signed, the first or a changed one.</param>
public sealed record ApprovalEnd(ApprovalOutcome Outcome, int Proposal);
