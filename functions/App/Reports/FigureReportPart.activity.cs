namespace BenefitsFlow.App.Reports;

/// <summary>Enters what the next claims count for in a report, in the order of their ids; after the last it makes the numbers. Run again, it comes to the same.</summary>
public sealed class FigureReportPart(ReportProjection projection)
{
    /// <returns>Where the next part begins.</returns>
    /// <exception cref="InvalidOperationException">When no report or period has that name.</exception>
    [Function(nameof(FigureReportPart))]
    public async Task<ReportPart> Run([ActivityTrigger] ReportPart part, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(part);
        var asked = ReportPage.Asked(part.Report, part.Period) ?? throw new InvalidOperationException($"There is no report {part.Report} of {part.Period}.");
        return part with { After = await projection.FigureAsync(asked.Layout, asked.Period, part.After ?? "", part.Began, cancellation) };
    }
}

internal static class FigureReportPartStep
{
    public static Task<ReportPart> FigureReportPart(this TaskOrchestrationContext context, ReportPart part)
        => context.CallActivityAsync<ReportPart>(nameof(Reports.FigureReportPart), part, Steps.Retried);
}
