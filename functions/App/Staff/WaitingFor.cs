using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Staff;

/// <summary>Whom an open issue waits for.</summary>
public enum Awaited
{
    /// <summary>The agency is about to open its hearing.</summary>
    Opening,

    /// <summary>The parties, until a day.</summary>
    Parties,

    /// <summary>The parties' time is over: the hearing is being weighed.</summary>
    Weighing,

    /// <summary>A member of staff has to say a word on the proposal.</summary>
    Decision,
}

/// <summary>What an open issue waits for.</summary>
/// <param name="Member">Id of the member of staff that it waits for; null when for no one in particular.</param>
/// <param name="Since">The agency's day.</param>
/// <param name="Until">The last day, inclusive; null when none is set.</param>
/// <param name="Approval">Id of the approval that waits; null when none does.</param>
public sealed record Waiting(Awaited For, string? Member, DateOnly Since, DateOnly? Until, string? Approval = null);

/// <summary>Joins open issues with the approvals that wait.</summary>
public static class WaitingFor
{
    /// <param name="today">The agency's day.</param>
    public static Waiting Of(string claimId, IssueState issue, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var since = issue.WaitsSince ?? issue.Detected;
        if (issue.Proposed)
            return new(Awaited.Decision, issue.AssignedTo, since, issue.DecideBy, Approvals.ApprovalRequest.IdOf(claimId, issue.Number, issue.Approval));
        return issue.Step == 0 ? new(Awaited.Opening, null, since, null)
            : new(issue.AnswerBy >= today ? Awaited.Parties : Awaited.Weighing, null, since, issue.AnswerBy);
    }
}
