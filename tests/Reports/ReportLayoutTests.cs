using BenefitsFlow.App.Reports;

namespace BenefitsFlow.Tests.Reports;

/// <summary>What the reports print, and in which period a day falls.</summary>
public class ReportLayoutTests
{
    [Fact]
    public void There_are_five_reports() => Assert.Equal(["227", "5159", "9050", "9052", "9055"], ReportLayout.All.Select(layout => layout.Report));

    [Fact]
    public void Every_cell_has_one_id_that_can_be_a_key_and_says_what_it_counts() => Assert.All(ReportLayout.All, layout =>
    {
        Assert.Equal(layout.Cells.Count, layout.Cells.Select(cell => cell.Cell).Distinct().Count());
        Assert.All(layout.Cells, cell => Assert.Matches("^[0-9a-z]+(-[0-9a-z]+)*$", cell.Cell));
        Assert.All(layout.Cells, cell => Assert.All([cell.Label, cell.Definition, cell.Source], text => Assert.False(string.IsNullOrWhiteSpace(text))));
        Assert.All(layout.Cells.Where(cell => cell.Band is not null).GroupBy(cell => cell.Band), band => Assert.Null(band.Last().UpTo));
    });

    [Theory]
    [InlineData(ReportSpan.Month, "2026-02-28", "2026-02", "2026-02-01", "2026-02-28")]
    [InlineData(ReportSpan.Quarter, "2026-01-01", "2026-q1", "2026-01-01", "2026-03-31")]
    [InlineData(ReportSpan.Quarter, "2026-12-31", "2026-q4", "2026-10-01", "2026-12-31")]
    public void A_day_falls_in_one_period(ReportSpan span, string day, string name, string first, string last)
    {
        var period = ReportPeriod.Of(span, Told.Day(day));
        Assert.Equal((name, Told.Day(first), Told.Day(last)), (period.Name, period.First, period.Last));
        Assert.Equal(period, ReportPeriod.Read(span, name));
        Assert.Equal(period, period.Next.Previous);
    }

    [Theory]
    [InlineData(ReportSpan.Month, "2026-13")]
    [InlineData(ReportSpan.Month, "2026-q1")]
    [InlineData(ReportSpan.Quarter, "2026-q5")]
    [InlineData(ReportSpan.Quarter, "2026-03")]
    [InlineData(ReportSpan.Quarter, "")]
    [InlineData(ReportSpan.Month, "0001-01")]
    [InlineData(ReportSpan.Month, "9999-12")]
    public void Another_name_is_no_period(ReportSpan span, string name) => Assert.Null(ReportPeriod.Read(span, name));

    [Fact]
    public void A_spreadsheet_finds_no_formula_in_a_CSV()
        => Assert.Equal("a,b\r\n'=1+1,-3.20\r\n'@x,\"c,\"\"d\"\"\"\r\n'-cmd,'+x\r\n", ReportCsv.Of(["a", "b"], [["=1+1", "-3.20"], ["@x", "c,\"d\""], ["-cmd", "+x"]]));
}
