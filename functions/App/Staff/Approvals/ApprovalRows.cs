using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Why a person is asked in a step.</summary>
public enum AskedAs
{
    /// <summary>The person's turn.</summary>
    First,

    /// <summary>The same person again, before somebody else is asked.</summary>
    Reminder,

    /// <summary>Stands in for somebody who is away or stayed silent.</summary>
    Delegate,

    /// <summary>A lead, because nobody else answered.</summary>
    Escalation,

    /// <summary>A colleague handed it on.</summary>
    HandedOn,
}

/// <summary>Where an approval stands, as the queue shows it.</summary>
public enum ApprovalState
{
    Created,
    Notified,
    Seen,
    Answered,
    Delegated,
    Escalated,
}

/// <summary>One asking of one person.</summary>
/// <param name="Step">From 1, counted through every run of the approval.</param>
/// <param name="To">The member's id.</param>
/// <param name="Since">The agency's day on which this person was first asked.</param>
/// <param name="Due">The last day before the next step, inclusive.</param>
/// <param name="Proposal">The proposal that was shown.</param>
/// <param name="Digest">Of it.</param>
/// <param name="Mail">False when the person has the link already.</param>
public sealed record AskedStep(int Step, string To, AskedAs As, SignatureNeed Need, DateOnly Since, DateOnly Due, int Proposal, string Digest, bool Mail);

/// <summary>An approval that waits. Holds ids and days, nothing personal.</summary>
/// <param name="Id">As <c>{claim}-issue-1-1</c>.</param>
/// <param name="Base">Steps of runs before this one: a proposal that was returned, and not answered, is asked about again.</param>
/// <param name="Step">The present step, counted through every run.</param>
/// <param name="Since">The agency's day on which it began.</param>
/// <param name="Due">The last day of the present step, inclusive.</param>
public sealed record OpenApproval(
    string Id, string ClaimId, int Issue, int Base, int Step, string AssignedTo, DateOnly Since, DateOnly Due, ApprovalState State);

/// <summary>What a person did with a step.</summary>
public enum AnswerKind
{
    Approved,
    Returned,

    /// <summary>Handed on because of a conflict of interest.</summary>
    Recused,

    /// <summary>Handed on to a colleague for another reason.</summary>
    HandedOn,

    /// <summary>Nobody answered in time. Never a decision: somebody is asked again.</summary>
    Silence,
}

/// <summary>A question to be put to a party.</summary>
public sealed record ReturnedQuestion(Party Of, string Text);

/// <summary>The one end of a step: somebody's answer, or silence. Kept sealed.</summary>
/// <param name="By">The member's id; <c>agency</c> for silence.</param>
/// <param name="Name">As printed.</param>
/// <param name="Role">In which the member answered; empty for silence.</param>
/// <param name="Proposal">The proposal that was shown.</param>
/// <param name="Digest">Of exactly what was shown.</param>
public sealed record StepAnswer(AnswerKind Kind, string By, string Name, string Role, DateTimeOffset At, int Proposal, string Digest)
{
    public string Reason { get; init; } = "";

    /// <summary>The section that the person leans on.</summary>
    public string Cite { get; init; } = "";

    public IReadOnlyList<ReturnedQuestion> Questions { get; init; } = [];

    /// <summary>The colleague who is to take over; null when somebody is to be found.</summary>
    public string? HandTo { get; init; }
}
