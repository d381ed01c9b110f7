using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Reports;

/// <summary>The federal reports, and their latest periods.</summary>
public sealed class ReportsPage(StaffDoor door, TimeProvider clock)
{
    private const int Periods = 6;

    [Function("StaffReports")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/reports")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeReports, cancellation);
        if (member is null)
            return refusal!;
        var language = Languages.Of(request);
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        return door.Show(request, member, new("Reports/reports", "reports.title")
        {
            Model =
            {
                ["reports"] = ReportLayout.All.Select(layout => new
                {
                    layout.Name,
                    Periods = Latest(ReportPeriod.Of(layout.Span, today)).Select(period => new { Months = period.In(language), Path = $"/staff/reports/{layout.Report}/{period.Name}" }).ToList(),
                }).ToList(),
            },
        });
    }

    private static IEnumerable<ReportPeriod> Latest(ReportPeriod period)
    {
        for (var n = 0; n < Periods; n++, period = period.Previous)
            yield return period;
    }
}
