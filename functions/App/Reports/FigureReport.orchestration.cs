namespace BenefitsFlow.App.Reports;

/// <summary>One report of one period made anew from all claim files, page after page. Instance <c>report-{report}-{period}-{minute}</c>.</summary>
public static class FigureReport
{
    /// <summary>The number of this code, raised by every change that a figuring under way could not replay (docs/adr/0005).</summary>
    public const int Code = 1;

    /// <summary>Pages in one generation: its history stays short.</summary>
    private const int Pages = 20;

    [Function(nameof(FigureReport))]
    public static async Task Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var page = context.GetInput<ReportPart>()!;
        for (var done = 0; done < Pages && page.After is not null; done++)
            page = await context.FigureReportPart(page);
        if (page.After is not null)
            context.ContinueAsNew(page with { Code = Code });
    }
}

/// <summary>How far the figuring of a report has come.</summary>
/// <param name="Period">As <c>2026-q1</c> or <c>2026-03</c>.</param>
/// <param name="After">The last claim that was read; empty before the first, null when all were.</param>
/// <param name="Began">When the first was read: what was entered before it, and not again since, counts no more.</param>
/// <param name="Code">The code under which it runs. 0 when it was not written yet.</param>
public sealed record ReportPart(string Report, string Period, string? After, DateTimeOffset Began, int Code);
