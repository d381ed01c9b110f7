using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Staff;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>Enters the determination.</summary>
public sealed class Determine(IssueFile issues, ApprovalPolicy policy, WorkQueue queue, TimeProvider clock)
{
    /// <returns>
    /// Null when something was said, asked or sent in after the proposal was made, or a side has to be asked again, as when a mail came back, or when the
    /// weeks that fraud disqualifies have moved on: then it is heard and proposed anew.
    /// </returns>
    /// <exception cref="InvalidOperationException">When the proposal is not fit to be decided: an operator looks.</exception>
    [Function(nameof(Determine))]
    public async Task<DecidedIssue?> Run([ActivityTrigger] ProposedIssue input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (claim, issue) = (input.ClaimId, input.Number);
        if (await issues.DeterminedAsync(claim, issue, input.Proposal, cancellation) is { } before)
            return new(claim, issue, before);
        var record = await issues.LoadAsync(claim, issue, cancellation) ?? throw new InvalidOperationException($"Claim {claim} has no issue {issue}.");
        var proposal = await issues.ProposalAsync(claim, issue, input.Proposal, cancellation)
            ?? throw new InvalidOperationException($"Issue {issue} of claim {claim} has no proposal {input.Proposal}.");
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        if (!proposal.StandsOn(record) || HearingWindows.Of(record, today).Any(window => window.Owed || window.Running)
            || Fraud.IsOfAnotherWeek(proposal, record, today))
            return null;
        var outcome = input.NeedsPerson
            ? Determination.Signed(proposal, record, await issues.SignaturesAsync(claim, issue, proposal.Number, cancellation), policy, today)
            : Determination.Agreed(proposal, record, today);
        if (outcome.Made is not { } made)
            throw new InvalidOperationException(
                $"Issue {issue} of claim {claim} cannot be decided. {string.Join(' ', outcome.Refused.Select(refused => refused.En))}");
        var number = await issues.KeepDeterminationAsync(made, cancellation);
        await queue.RemoveAsync(claim, issue, cancellation);
        return new(claim, issue, number);
    }
}

internal static class DetermineStep
{
    public static Task<DecidedIssue?> Determine(this TaskOrchestrationContext context, ProposedIssue input)
        => context.CallActivityAsync<DecidedIssue?>(nameof(Issues.Determine), input, Steps.Retried);
}
