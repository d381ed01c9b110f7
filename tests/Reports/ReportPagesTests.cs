using System.Net;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Reports;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Tests.Browser;

namespace BenefitsFlow.Tests.Reports;

/// <summary>Five reports of three claims, their numbers counted by hand, on April 10, 2026.</summary>
public class ReportPagesTests
{
    private static readonly DateTimeOffset Now = new(2026, 4, 10, 20, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_numbers_are_those_counted_by_hand_and_each_is_what_is_listed_behind_it()
    {
        await using var agency = await AgencyHost.StartAsync(Now);
        foreach (var claim in new[] { Quarter.Ana(), Quarter.Ben(), Quarter.Cleo() })
            await claim.KeepAsync(agency);
        // Twice: the second time nothing is new, and nothing counts twice.
        for (var run = 0; run < 2; run++)
        {
            await agency.Get<ReportProjection>().FoldAsync(Cancellation);
            await HoldAsync(agency);
        }

        foreach (var (report, name, _) in Quarter.Expected)
            await agency.Get<ReportProjection>().FigureAsync(ReportLayout.Find(report)!, Read(report, name), Cancellation);
        await HoldAsync(agency);
    }

    [Fact]
    public async Task What_a_claim_told_later_is_taken_in_the_next_night_and_what_counts_no_more_goes_when_figured_again()
    {
        await using var agency = await AgencyHost.StartAsync(Now);
        var claim = Quarter.Ana();
        await claim.KeepAsync(agency);
        var (projection, rows, layout, april) = (agency.Get<ReportProjection>(), agency.Get<ReportRows>(), ReportLayout.Find("5159")!, Read("5159", "2026-04"));
        await projection.FoldAsync(Cancellation);
        await agency.Get<ClaimFile>().AppendAsync(claim.ClaimId, "ended", new ClaimEnded("exhausted"), "agency", Cancellation);
        await projection.FoldAsync(Cancellation);
        Assert.Equal(1, (await rows.FiguresAsync(layout, april, Cancellation))!.Cells["303-final"].Number);

        await rows.PutAsync(claim.ClaimId, new("5159", "101-new", Told.Day("2026-04-02"), 7, "Planted", 999), Cancellation);
        await rows.SumAsync(layout, april, Cancellation);
        Assert.Equal(7, (await rows.FiguresAsync(layout, april, Cancellation))!.Cells["101-new"].Number);
        await agency.Host.Winder.WindToAsync(Now.AddMinutes(1), Cancellation);
        await projection.FigureAsync(layout, april, Cancellation);
        var figures = (await rows.FiguresAsync(layout, april, Cancellation))!.Cells;
        Assert.Equal((0, 1), (figures["101-new"].Number, figures["303-final"].Number));
    }

    [Fact]
    public async Task A_page_shows_the_numbers_and_leads_to_the_claims_behind_each()
    {
        await using var agency = await AgencyHost.StartAsync(Now);
        var ben = await Quarter.Ben().KeepAsync(agency);
        using var auditor = await agency.VisitAsync("ugo-finn");

        Assert.Contains("/staff/reports/227/2026-q1", (await auditor.GetAsync("/staff/reports")).Html, StringComparison.Ordinal);
        Assert.Contains("Not figured yet", (await auditor.GetAsync("/staff/reports/227/2026-q1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await auditor.SendFormAsync("/staff/reports/227/2026-q1")).Status);
        Assert.Equal("/staff/reports/227/2026-q1?asked=yes", (await auditor.PostAsync("/staff/reports/227/2026-q1")).Location);
        Assert.Contains("being made again", (await auditor.GetAsync("/staff/reports/227/2026-q1?asked=yes")).Text, StringComparison.Ordinal);
        await agency.Host.Winder.WindToAsync(Now, Cancellation);

        var page = (await auditor.GetAsync("/staff/reports/227/2026-q1")).Text;
        Assert.Contains("/staff/reports/227/2026-q1/cells/c-cash-other\">$30", page, StringComparison.Ordinal);
        Assert.Contains("rest on a line or a definition that is not confirmed", page, StringComparison.Ordinal);
        Assert.Contains("not on record", page, StringComparison.Ordinal);
        var behind = (await auditor.GetAsync("/staff/reports/227/2026-q1/cells/c-cash-other")).Text;
        Assert.Contains($"<a href=\"/staff/claims/{ben}\">{Confirmation.Of(ben)}</a>", behind, StringComparison.Ordinal);
        Assert.Contains("Debt payment entered, overpayment 1", behind, StringComparison.Ordinal);

        var csv = await auditor.GetAsync("/staff/reports/227/2026-q1/csv");
        Assert.Contains("227,2026-q1,c-cash-other,\"C, nonfraud: recovered in cash\",30.00,no,", csv.Html, StringComparison.Ordinal);
        Assert.Contains("227,2026-q1,105,\"A, line 105: nonfraud, state agency errors\",,no,", csv.Html, StringComparison.Ordinal);
        Assert.Equal($"claim,fact,about,day,amount\r\n{Confirmation.Of(ben)},DebtPaid,overpayment-1,2026-03-31,30.00\r\n", (await auditor.GetAsync("/staff/reports/227/2026-q1/cells/c-cash-other/csv")).Html);
    }

    [Fact]
    public async Task A_period_in_which_nothing_happened_has_zeros_and_says_so()
    {
        await using var agency = await AgencyHost.StartAsync(Now);
        await agency.Get<ReportProjection>().FigureAsync(ReportLayout.Find("9055")!, Read("9055", "2025-12"), Cancellation);
        using var auditor = await agency.VisitAsync("ugo-finn");
        Assert.Contains("/cells/lower-average\">0.0", (await auditor.GetAsync("/staff/reports/9055/2025-12")).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing is behind this number", (await auditor.GetAsync("/staff/reports/9055/2025-12/cells/lower-total")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_and_an_auditor_see_the_reports_and_nobody_else_does()
    {
        await using var agency = await AgencyHost.StartAsync(Now);
        foreach (var path in new[] { "/staff/reports", "/staff/reports/227/2026-q1", "/staff/reports/227/2026-q1/csv", "/staff/reports/227/2026-q1/cells/103-cases", "/staff/reports/227/2026-q1/cells/103-cases/csv" })
        {
            foreach (var (id, may) in new[] { ("ugo-finn", true), ("lee-wong", true), ("tess-ray", false), ("ana-lima", false), ("cole-hart", false), ("tia-bell", false) })
            {
                using var member = await agency.VisitAsync(id);
                Assert.Equal((id, path, may ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (id, path, (await member.GetAsync(path)).Status));
            }
        }

        using var technician = await agency.VisitAsync("tess-ray");
        Assert.Equal(HttpStatusCode.Forbidden, (await technician.SendFormAsync("/staff/reports/227/2026-q1")).Status);
        using var auditor = await agency.VisitAsync("ugo-finn");
        foreach (var nothing in new[] { "/staff/reports/1/2026-q1", "/staff/reports/227/2026-03", "/staff/reports/227/2026-q1/cells/none", "/staff/reports/227/2026-q1/cells/105", "/staff/reports/227/x/csv" })
            Assert.Equal((nothing, HttpStatusCode.NotFound), (nothing, (await auditor.GetAsync(nothing)).Status));
    }

    [Fact]
    public async Task An_auditor_looks_at_a_report_in_a_browser()
    {
        await using var agency = await AgencyHost.StartAsync(Now);
        var ben = await Quarter.Ben().KeepAsync(agency);
        await agency.Get<ReportProjection>().FoldAsync(Cancellation);
        await using var browser = await Chromium.LaunchAsync();
        await using var auditor = await Browser.Visitor.ComeAsync(browser, agency, script: true);
        await auditor.OpenAsync("/staff/reports");
        await auditor.Page.ClickAsync("main a.button");
        await auditor.Page.ClickAsync("button[value='ugo-finn']");
        foreach (var (page, name) in new[] { ("/staff/reports", "reports-1-all"), ("/staff/reports/227/2026-q1", "reports-2-report"), ("/staff/reports/227/2026-q1/cells/c-cash-other", "reports-3-behind"), ("/staff/reports/9055/2026-03?lang=es", "reports-4-es") })
        {
            await auditor.OpenAsync(page);
            await auditor.LookAsync(name);
        }

        await auditor.OpenAsync("/staff/reports?lang=en");
        await auditor.Page.ClickAsync("a[href='/staff/reports/227/2026-q1']");
        await auditor.Page.ClickAsync("a[href$='/cells/c-cash-other']");
        await auditor.Page.ClickAsync($"a[href='/staff/claims/{ben}']");
        Assert.EndsWith($"/staff/claims/{ben}", new Uri(auditor.Page.Url).AbsolutePath, StringComparison.Ordinal);

        // The claim of this test is nothing but its facts: its page says that nobody is behind it.
        Assert.DoesNotContain(auditor.Alarms, alarm => !alarm.Contains("401", StringComparison.Ordinal) && !alarm.Contains("404", StringComparison.Ordinal));
    }

    /// <summary>Every cell: the number counted by hand, and what is listed behind it comes to the number.</summary>
    private static async Task HoldAsync(AgencyHost agency)
    {
        var rows = agency.Get<ReportRows>();
        foreach (var (report, name, cells) in Quarter.Expected)
        {
            var (layout, period) = (ReportLayout.Find(report)!, Read(report, name));
            var figures = (await rows.FiguresAsync(layout, period, Cancellation))!.Cells;
            Assert.Equal(cells.OrderBy(cell => cell.Cell, StringComparer.Ordinal), figures.Where(one => one.Value.Number != 0).Select(one => (one.Key, one.Value.Number)).OrderBy(cell => cell.Key, StringComparer.Ordinal));
            foreach (var cell in layout.Cells.Where(cell => cell.Unit is ReportUnit.Count or ReportUnit.Cents))
            {
                var behind = await rows.BehindAsync(layout, period, cell.Cell, null, Cancellation).ToListAsync(Cancellation);
                Assert.Equal((cell.Cell, figures[cell.Cell].Number, figures[cell.Cell].Rows), (cell.Cell, behind.Sum(row => row.Amount), behind.Count));
            }
        }
    }

    private static ReportPeriod Read(string report, string name) => ReportPeriod.Read(ReportLayout.Find(report)!.Span, name)!;
}
