using System.Text;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Reports;

/// <summary>What is behind one number: each claim, fact and day.</summary>
public sealed class BehindPage(StaffDoor door, ReportRows rows)
{
    private const int PageSize = 100;

    /// <summary><c>?after=</c> the key after which the list goes on.</summary>
    [Function("StaffReportBehind")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/reports/{report}/{period}/cells/{cell}")] HttpRequest request,
        string report, string period, string cell, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeReports, cancellation);
        if (member is null)
            return refusal!;
        if (Find(report, period, cell) is not { } at)
            return door.Say(request, member, StatusCodes.Status404NotFound, "reports.none");
        var (asked, found) = at;
        var behind = await rows.BehindAsync(asked.Layout, asked.Period, cell, request.Query["after"], cancellation).Take(PageSize + 1).ToListAsync(cancellation);
        var figures = await rows.FiguresAsync(asked.Layout, asked.Period, cancellation);
        var (path, language) = (ReportPage.PathOf(asked), Languages.Of(request));
        return door.Show(request, member, new("Reports/behind", "reports.behind.title")
        {
            Model =
            {
                ["back"] = path,
                ["path"] = $"{path}/cells/{cell}",
                ["layout"] = asked.Layout,
                ["period"] = asked.Period,
                ["cell"] = found,
                ["number"] = ReportCsv.ShownOf(found, figures?.Cells.GetValueOrDefault(cell)),
                ["rows"] = behind.Take(PageSize).Select(row => new { row.Claim, Path = $"/staff/claims/{row.ClaimId}", Fact = DocketWords.Fact(row.Fact, language), About = DocketWords.Detail(row.About, language).Words, row.On, Amount = ReportCsv.ShownOf(found, row.Amount) }).ToList(),
                ["next"] = behind.Count > PageSize ? $"{path}/cells/{cell}?after={Uri.EscapeDataString(behind[PageSize - 1].Row)}" : null,
            },
        });
    }

    /// <summary>The same whole, as CSV.</summary>
    [Function("StaffReportBehindCsv")]
    public async Task<IActionResult> CsvAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/reports/{report}/{period}/cells/{cell}/csv")] HttpRequest request,
        string report, string period, string cell, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeReports, cancellation);
        if (member is null)
            return refusal!;
        if (Find(report, period, cell) is not { } at)
            return door.Say(request, member, StatusCodes.Status404NotFound, "reports.none");
        var (asked, found) = at;
        var csv = ReportCsv.Of(await rows.BehindAsync(asked.Layout, asked.Period, cell, null, cancellation).ToListAsync(cancellation), found);
        return new FileContentResult(Encoding.UTF8.GetBytes(csv), "text/csv; charset=utf-8") { FileDownloadName = $"eta-{report}-{period}-{cell}.csv" };
    }

    private static (AskedReport Asked, ReportCell Cell)? Find(string report, string period, string cell)
        => ReportPage.Asked(report, period) is { } asked && asked.Layout.CellOf(cell) is { Unit: not ReportUnit.NotKept } found ? (asked, found) : null;
}
