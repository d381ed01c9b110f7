using System.Globalization;
using System.Text;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Reports;

/// <summary>One report of one period, as a page and as CSV; a lead or an auditor may have it figured again.</summary>
public sealed class ReportPage(StaffDoor door, ReportRows rows, FormPosts posts, TimeProvider clock)
{
    /// <summary>A post figures the period again.</summary>
    /// <param name="report">As <c>227</c>.</param>
    /// <param name="period">As <c>2026-q1</c> or <c>2026-03</c>.</param>
    [Function("StaffReport")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/reports/{report}/{period}")] HttpRequest request, string report, string period,
        [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeReports, cancellation);
        if (member is null)
            return refusal!;
        if (Asked(report, period) is not { } asked)
            return door.Say(request, member, StatusCodes.Status404NotFound, "reports.none");
        if (!HttpMethods.IsPost(request.Method))
            return await ShowAsync(request, member, asked, stale: false, cancellation);
        var post = await posts.ReadAsync(request);
        if (post.Refusal is not null)
            return post.Refusal;
        if (post.Stale)
            return await ShowAsync(request, member, asked, stale: true, cancellation);
        await StartAsync(client, asked, cancellation);
        return new SeeOther(PathOf(asked) + "?asked=yes");
    }

    [Function("StaffReportCsv")]
    public async Task<IActionResult> CsvAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/reports/{report}/{period}/csv")] HttpRequest request, string report, string period, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeReports, cancellation);
        if (member is null)
            return refusal!;
        if (Asked(report, period) is not { } asked)
            return door.Say(request, member, StatusCodes.Status404NotFound, "reports.none");
        var csv = ReportCsv.Of(asked.Layout, asked.Period, await rows.FiguresAsync(asked.Layout, asked.Period, cancellation));
        return new FileContentResult(Encoding.UTF8.GetBytes(csv), "text/csv; charset=utf-8") { FileDownloadName = $"eta-{asked.Layout.Report}-{asked.Period.Name}.csv" };
    }

    /// <summary>It reads every claim file: too much for one request. Asked for twice in a minute, it runs once.</summary>
    private async Task StartAsync(DurableTaskClient client, AskedReport asked, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var instance = string.Create(CultureInfo.InvariantCulture, $"report-{asked.Layout.Report}-{asked.Period.Name}-{now:yyyyMMddHHmm}");
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                nameof(FigureReport), new ReportPart(asked.Layout.Report, asked.Period.Name, "", now, FigureReport.Code), new StartOrchestrationOptions(instance), cancellation);
    }

    /// <summary>Null when there is no such report, or no such period of it.</summary>
    internal static AskedReport? Asked(string report, string period)
        => ReportLayout.Find(report) is { } layout && ReportPeriod.Read(layout.Span, period) is { } found ? new(layout, found) : null;

    internal static string PathOf(AskedReport asked) => $"/staff/reports/{asked.Layout.Report}/{asked.Period.Name}";

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffMember member, AskedReport asked, bool stale, CancellationToken cancellation)
    {
        var figures = await rows.FiguresAsync(asked.Layout, asked.Period, cancellation);
        var language = Languages.Of(request);
        return door.Show(request, member, new("Reports/report", "reports.title")
        {
            Status = stale ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK,
            Model =
            {
                ["stale"] = stale,
                ["layout"] = asked.Layout,
                ["period"] = asked.Period,
                ["months"] = asked.Period.In(language),
                ["asked"] = !stale && request.Query["asked"] == "yes",
                ["path"] = PathOf(asked),
                ["earlier"] = PathOf(asked with { Period = asked.Period.Previous }),
                ["later"] = PathOf(asked with { Period = asked.Period.Next }),
                ["figured"] = figures is null ? null : Texts.Of("reports.figured", ("at", AgencyCalendar.DateOf(figures.At)), ("hour", Wording.Hour(figures.At, language))).In(language),
                ["over"] = asked.Period.Last < AgencyCalendar.DateOf(clock.GetUtcNow()),
                ["unconfirmed"] = asked.Layout.Cells.Count(cell => !cell.Confirmed),
                ["cells"] = asked.Layout.Cells.Select(cell => RowOf(asked, cell, figures)).ToList(),
            },
        });
    }

    private static object RowOf(AskedReport asked, ReportCell cell, ReportFigures? figures) => new
    {
        cell.Cell,
        cell.Label,
        cell.Definition,
        cell.Confirmed,
        NotKept = cell.Unit == ReportUnit.NotKept,
        Number = ReportCsv.ShownOf(cell, figures?.Cells.GetValueOrDefault(cell.Cell)),
        Path = $"{PathOf(asked)}/cells/{cell.Cell}",
    };
}

/// <summary>A report and one of its periods.</summary>
public sealed record AskedReport(ReportLayout Layout, ReportPeriod Period);
