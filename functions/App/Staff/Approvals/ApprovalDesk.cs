using BenefitsFlow.App.Issues;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>How an answer was taken.</summary>
public enum DeskResult
{
    /// <summary>It is the answer to the step.</summary>
    Taken,

    /// <summary>The step has another answer.</summary>
    AnsweredBefore,

    /// <summary>What is proposed is no longer what was shown.</summary>
    Changed,

    /// <summary>Somebody else has been asked meanwhile, or the same person again.</summary>
    MovedOn,

    /// <summary>The member may not answer.</summary>
    NotYours,

    /// <summary>A question of judgement is open: it can be changed or returned, not signed.</summary>
    OpenJudgement,
}

/// <summary>What a member was shown, and answers.</summary>
/// <param name="Step">Counted through every run of the approval.</param>
/// <param name="Digest">Of what was shown.</param>
public sealed record Shown(string ApprovalId, int Step, string Digest);

/// <summary>Takes the answers of members of staff: each is stored, once a step, before the approval is told.</summary>
public sealed class ApprovalDesk(ApprovalBook book, ApprovalCases cases, ApprovalAnswers answers, Proposals proposals, TimeProvider clock)
{
    public Task<DeskResult> SignAsync(
        DurableTaskClient client, Shown shown, StaffMember member, string reason, string cite, CancellationToken cancellation = default)
        => AnswerAsync(client, shown, member, AnswerKind.Approved, answer => answer with { Reason = reason, Cite = cite }, cancellation);

    public Task<DeskResult> ReturnAsync(
        DurableTaskClient client, Shown shown, StaffMember member, IReadOnlyList<ReturnedQuestion> questions, CancellationToken cancellation = default)
        => AnswerAsync(client, shown, member, AnswerKind.Returned, answer => answer with { Questions = questions }, cancellation);

    /// <param name="conflict">True for a conflict of interest: the member then keeps out of the issue for good.</param>
    /// <param name="to">The colleague's id; null when somebody is to be found.</param>
    public Task<DeskResult> HandOnAsync(
        DurableTaskClient client, Shown shown, StaffMember member, bool conflict, string? to, CancellationToken cancellation = default)
        => AnswerAsync(client, shown, member, conflict ? AnswerKind.Recused : AnswerKind.HandedOn, answer => answer with { HandTo = to }, cancellation);

    /// <summary>Makes another proposal of what the member found. It is not signed by that: the member signs what is then shown.</summary>
    public async Task<DeskResult> ChangeAsync(
        Shown shown, StaffMember member, IReadOnlyList<Answer> found, string reason, string cite, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(member);
        var (refused, open, now) = await LookAsync(shown, member, cancellation);
        if (refused is { } why)
            return why;
        await proposals.ChangeAsync(open!.ClaimId, open.Issue, now!.Proposal, found, reason, cite, member.Id, cancellation);
        return DeskResult.Taken;
    }

    /// <summary>Why an answer of the member would not be taken now; null when it would.</summary>
    public async Task<DeskResult?> WhyNotAsync(Shown shown, StaffMember member, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(member);
        return (await LookAsync(shown, member, cancellation)).Refused;
    }

    private async Task<DeskResult> AnswerAsync(
        DurableTaskClient client, Shown shown, StaffMember member, AnswerKind kind, Func<StepAnswer, StepAnswer> with, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(member);
        var (refused, open, now) = await LookAsync(shown, member, cancellation);
        if (refused is { } why)
            return why;
        if (kind == AnswerKind.Approved && now!.Proposal.Result is null)
            return DeskResult.OpenJudgement;
        var answer = with(new(
            kind, member.Id, member.Name, SignaturesNeeded.RoleOf(member), clock.GetUtcNow(), now!.Proposal.Number, shown.Digest));
        var kept = await answers.KeepAsync(shown.ApprovalId, shown.Step, answer, cancellation);
        if (!ReferenceEquals(kept, answer))
            return kept.Kind == AnswerKind.Silence ? DeskResult.MovedOn : DeskResult.AnsweredBefore;
        await book.MarkAsync(shown.ApprovalId, shown.Step, ApprovalState.Answered, cancellation);
        await Approval.WakeAsync(client, open!, cancellation);
        return DeskResult.Taken;
    }

    /// <summary>Why the member's answer cannot be taken; null, with what it is about, when it can.</summary>
    private async Task<(DeskResult? Refused, OpenApproval? Open, ApprovalCase? Now)> LookAsync(Shown shown, StaffMember member, CancellationToken cancellation)
    {
        if (await answers.FindAsync(shown.ApprovalId, shown.Step, cancellation) is { Kind: not AnswerKind.Silence })
            return (DeskResult.AnsweredBefore, null, null);
        if (await book.FindAsync(shown.ApprovalId, cancellation) is not { } open || open.Step != shown.Step)
            return (DeskResult.MovedOn, null, null);
        if (await cases.LoadAsync(open.ClaimId, open.Issue, cancellation) is not { } now || !now.MayAnswer(member, open))
            return (DeskResult.NotYours, null, null);
        return shown.Digest == now.Proposal.Digest && await proposals.StandsAsync(open.ClaimId, open.Issue, now.Proposal, cancellation)
            ? (null, open, now)
            : (DeskResult.Changed, null, null);
    }
}
