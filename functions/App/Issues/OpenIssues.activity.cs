using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Issues;

/// <summary>
/// Starts the proceeding of each of the claim's issues; started before, it is left alone. Before a monetary determination nothing hangs on them, and
/// the sweep starts them when a person has made it; without a benefit year they are only closed.
/// </summary>
public sealed class OpenIssues(ClaimFile file, WorkQueue queue)
{
    [Function(nameof(OpenIssues))]
    public async Task Run([ActivityTrigger] string claimId, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(client);
        var claim = await file.StateAsync(claimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {claimId}.");
        foreach (var issue in claim.Issues.Where(issue => issue.Open && claim.Determination is not null))
        {
            await queue.PutAsync(claimId, issue.Number, cancellation);
            await StartAsync(client, claimId, issue, cancellation);
        }
    }

    internal static async Task StartAsync(DurableTaskClient client, string claimId, IssueState issue, CancellationToken cancellation)
    {
        var instance = IssueOrchestration.InstanceOf(claimId, issue.Number, issue.Reopened);
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                IssueOrchestration.Name,
                new OpenedIssue(claimId, issue.Number, IssueOrchestration.Code, Math.Max(issue.Step, issue.StepsBefore + 1)),
                new StartOrchestrationOptions(instance),
                cancellation);
    }
}

internal static class OpenIssuesStep
{
    public static Task OpenIssues(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Issues.OpenIssues), claimId, Steps.Retried);
}
