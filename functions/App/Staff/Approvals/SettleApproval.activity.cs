using System.Globalization;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Ends a step: carries out the answer on record, or closes the step as silent, and says whether the approval is over.</summary>
public sealed class SettleApproval(
    ApprovalCases cases, ApprovalBook book, ApprovalAnswers answers, IssueFile issues, Proposals proposals, TimeProvider clock)
{
    [Function(nameof(SettleApproval))]
    public async Task<SettledStep> Run([ActivityTrigger] ApprovalStep input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var number = input.Step + await book.BaseAsync(input.Id, begins: false, cancellation);
        var asked = await book.StepAsync(input.Id, number, cancellation) ?? throw new InvalidOperationException($"Nobody is asked in step {number} of {input.Id}.");
        var silence = new StepAnswer(AnswerKind.Silence, "agency", "", "", clock.GetUtcNow(), asked.Proposal, asked.Digest);
        var answer = await answers.KeepAsync(input.Id, number, silence, cancellation);
        var now = await CarryOutAsync(input, number, answer, cancellation);
        if (answer.Kind == AnswerKind.Returned)
            return await EndAsync(input, ApprovalOutcome.Returned, now, answer.By, cancellation);
        if (!await proposals.StandsAsync(input.ClaimId, input.Number, now.Proposal, cancellation))
            return await EndAsync(input, ApprovalOutcome.Superseded, now, "agency", cancellation);
        return now.Need is null
            ? await EndAsync(input, ApprovalOutcome.Approved, now, answer.By, cancellation)
            : new(false, ApprovalOutcome.Superseded, now.Proposal.Number);
    }

    private async Task<SettledStep> EndAsync(ApprovalStep at, ApprovalOutcome outcome, ApprovalCase now, string by, CancellationToken cancellation)
    {
        await book.EndAsync(at.Id, outcome, by, cancellation);
        return new(true, outcome, now.Proposal.Number);
    }

    /// <summary>A signature counts for exactly what was shown, while that stands.</summary>
    private async Task<ApprovalCase> CarryOutAsync(ApprovalStep at, int number, StepAnswer answer, CancellationToken cancellation)
    {
        var now = await LoadAsync(at, cancellation);
        if (answer.Kind == AnswerKind.Recused)
            await book.RecuseAsync(at.ClaimId, at.Number, answer.By, cancellation);
        foreach (var (question, place) in answer.Questions.Select((question, place) => (question, place)))
            await issues.AskAsync(at.ClaimId, at.Number, Key(at, number, place), question.Of, question.Text, answer.By, cancellation);
        if (answer.Kind == AnswerKind.Approved && answer.Digest == now.Proposal.Digest && now.Proposal.Result is not null
            && await proposals.StandsAsync(at.ClaimId, at.Number, now.Proposal, cancellation))
            await issues.SignAsync(at.ClaimId, at.Number, now.Proposal.Number, SignatureOf(answer), cancellation);
        return await LoadAsync(at, cancellation);
    }

    private async Task<ApprovalCase> LoadAsync(ApprovalStep at, CancellationToken cancellation)
        => await cases.LoadAsync(at.ClaimId, at.Number, cancellation) ?? throw new InvalidOperationException($"Nothing is proposed for {at.Id}.");

    private static Signature SignatureOf(StepAnswer answer)
        => new(answer.By, answer.Name, answer.Role, AgencyCalendar.DateOf(answer.At), answer.Digest, answer.Reason, answer.Cite);

    private static string Key(ApprovalStep at, int number, int place)
        => string.Create(CultureInfo.InvariantCulture, $"{at.Id[(at.Id.LastIndexOf('-') + 1)..]}-{number}-{place + 1}");
}

internal static class SettleApprovalStep
{
    public static Task<SettledStep> SettleApproval(this TaskOrchestrationContext context, ApprovalStep input)
        => context.CallActivityAsync<SettledStep>(nameof(Approvals.SettleApproval), input, Steps.Retried);
}
