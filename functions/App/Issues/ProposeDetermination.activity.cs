using BenefitsFlow.App.Issues.Determining;

namespace BenefitsFlow.App.Issues;

/// <summary>Applies the law to what was gathered.</summary>
public sealed class ProposeDetermination(Proposals proposals, IssueFile issues, ApprovalPolicy policy)
{
    [Function(nameof(ProposeDetermination))]
    public async Task<ProposedIssue> Run([ActivityTrigger] IssueStep input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var proposal = await proposals.MakeAsync(input.ClaimId, input.Number, cancellation);
        var record = (await issues.LoadAsync(input.ClaimId, input.Number, cancellation))!;
        return new(input.ClaimId, input.Number, proposal.Number, policy.NeedsPerson(proposal, record));
    }
}

internal static class ProposeDeterminationStep
{
    public static Task<ProposedIssue> ProposeDetermination(this TaskOrchestrationContext context, IssueStep input)
        => context.CallActivityAsync<ProposedIssue>(nameof(Issues.ProposeDetermination), input, Steps.Retried);
}
