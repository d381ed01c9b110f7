namespace BenefitsFlow.App.Reports;

/// <summary>Carries the day's claim files over to the federal reports.</summary>
public sealed class ReportSweep(ReportProjection projection)
{
    /// <summary>12:30 UTC: the Pacific day before is over, and the agency is not open yet.</summary>
    [Function(nameof(ReportSweep))]
    public Task Run([TimerTrigger("0 30 12 * * *")] TimerInfo timer, CancellationToken cancellation) => projection.FoldAsync(cancellation);
}
