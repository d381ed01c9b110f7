using BenefitsFlow.App.Issues.FactFinding;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.App.Filing;

/// <summary>Every night: forms and answers that nobody went on with are deleted, as their pages said.</summary>
public sealed class DraftSweep(Drafts drafts, AnswerDrafts answers, ILogger<DraftSweep> log)
{
    [Function("SweepDrafts")]
    public async Task RunAsync([TimerTrigger("0 30 9 * * *")] TimerInfo timer, CancellationToken cancellation)
        => log.LogInformation("Deleted {Count} expired drafts", await drafts.SweepAsync(cancellation) + await answers.SweepAsync(cancellation));
}
