using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Enters whom a step asks, and until when.</summary>
public sealed class AssignApprover(
    ApprovalCases cases, ApprovalBook book, ApprovalAnswers answers, Proposals proposals, ApprovalTimes times, ClaimFile file, WorkQueue queue,
    TimeProvider clock)
{
    private static readonly TimeSpan Opens = TimeSpan.FromHours(8);

    [Function(nameof(AssignApprover))]
    public async Task<AskedApprover> Run([ActivityTrigger] ApprovalStep input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var steps = await book.BaseAsync(input.Id, begins: input.Step == 1, cancellation);
        var number = steps + input.Step;
        var now = await cases.LoadAsync(input.ClaimId, input.Number, cancellation) ?? throw new InvalidOperationException($"Nothing is proposed for {input.Id}.");
        var asked = await book.StepAsync(input.Id, number, cancellation) ?? await ChooseAsync(input, number, now, cancellation);
        asked = await book.AskAsync(input, steps, asked, cancellation);
        await EnterAsync(input, asked, cancellation);
        // Looked at after the step is entered: what is said from here on wakes this step.
        return await proposals.StandsAsync(input.ClaimId, input.Number, now.Proposal, cancellation) && now.Need is not null
            ? new(MorningAfter(asked.Due), asked.Mail)
            : new(clock.GetUtcNow().UtcDateTime, false);
    }

    private async Task EnterAsync(ApprovalStep at, AskedStep asked, CancellationToken cancellation)
    {
        var fact = new ApprovalAsked(at.Number, asked.Proposal, asked.Step, asked.To, asked.As.ToString().ToLowerInvariant(), asked.Due);
        if (asked.Mail)
            await file.AppendAsync(at.ClaimId, $"approval-{at.Id[33..]}-asked-{asked.Step}", fact, "agency", cancellation);
        await queue.PutAsync(at.ClaimId, at.Number, cancellation);
    }

    private async Task<AskedStep> ChooseAsync(ApprovalStep at, int number, ApprovalCase now, CancellationToken cancellation)
    {
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        var need = now.Need ?? SignatureNeed.Decision;
        var loads = await book.OpenAsync(cancellation).Where(open => open.Id != at.Id).GroupBy(open => open.AssignedTo)
            .ToDictionaryAsync(group => group.Key, group => group.Count(), cancellationToken: cancellation);
        var turn = new Turn(need, now.Proposal, now.Signatures, now.Staff, loads, now.Barred, now.Record.Claim.Language, today);
        var last = at.Step == 1 ? null : await book.StepAsync(at.Id, number - 1, cancellation);
        var answer = last is null ? null : await answers.FindAsync(at.Id, last.Step, cancellation);
        var same = last is not null && last.Need == need && last.Digest == now.Proposal.Digest && answer?.Kind == AnswerKind.Silence;
        if (same && last!.Due >= today && turn.Find(last.To) is { } waiting && turn.Present(waiting))
            return last with { Step = number, Mail = false };
        var (member, how) = same ? WhoseTurn.After(turn, last!)
            : WhoseTurn.First(turn, answer?.HandTo ?? (need == SignatureNeed.Decision ? await book.LastWordAsync(at.ClaimId, at.Number, cancellation) : null));
        if (answer?.Kind is AnswerKind.Recused or AnswerKind.HandedOn && how == AskedAs.First)
            how = AskedAs.HandedOn;
        var days = how == AskedAs.Escalation ? times.LeadWorkingDays : times.AnswerWorkingDays;
        return new(number, member.Id, how, need, today, AgencyCalendar.AddWorkingDays(today, days), now.Proposal.Number, now.Proposal.Digest, Mail: true);
    }

    /// <summary>Nobody is mailed at midnight.</summary>
    private static DateTime MorningAfter(DateOnly due) => (AgencyCalendar.StartOf(AgencyCalendar.WorkingDayOnOrAfter(due.AddDays(1))) + Opens).UtcDateTime;
}

internal static class AssignApproverStep
{
    public static Task<AskedApprover> AssignApprover(this TaskOrchestrationContext context, ApprovalStep input)
        => context.CallActivityAsync<AskedApprover>(nameof(Approvals.AssignApprover), input, Steps.Retried);
}
