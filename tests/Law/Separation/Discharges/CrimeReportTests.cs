using BenefitsFlow.Law;
using BenefitsFlow.Law.Separation.Discharges;

namespace BenefitsFlow.Tests.Law.Separation.Discharges;

/// <summary>RCW 50.20.066(3), (4); WAC 192-150-215.</summary>
public class CrimeReportTests
{
    private static readonly CrimeReportFacts Applied = new() { Applied = new(2026, 3, 23) };

    [Theory]
    [InlineData("2026-02-10", "2026-08-10", "2026-08-09", true)]
    [InlineData("2026-02-10", "2026-08-10", "2026-08-10", true)]
    [InlineData("2026-02-10", "2026-08-10", "2026-08-11", false)]
    // The end of February 2026 is a Saturday, so that it is Monday, March 2 (RCW 1.12.040).
    [InlineData("2025-08-31", "2026-03-02", "2026-03-02", true)]
    [InlineData("2025-08-31", "2026-03-02", "2026-03-03", false)]
    [InlineData("2026-02-10", "2026-08-10", null, false)]
    public void The_employer_has_six_months_after_the_conviction_or_admission(string established, string by, string? told, bool inTime)
    {
        var report = CrimeReport.For(Applied with { Established = established.Day(), EmployerTold = told?.Day(), NoticeReceived = new(2026, 3, 24) });
        Assert.Equal((by.Day(), null, inTime), (report.EmployerTellsBy, report.PendingTellsBy, report.ToldInTime));
        var finding = report.Of("CrimeReport");
        Assert.Equal((inTime, "RCW 50.20.066(3)"), (finding.Met, finding.Cite));
        Assert.Contains(English.Day(by.Day()), finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(Spanish.Day(by.Day()), finding.Because.Es, StringComparison.Ordinal);
        Assert.Equal("6", finding.Parameters.Single(used => used.Name == "Separation/crime-report-months").Value);
    }

    [Theory]
    [InlineData("2026-04-03", true)]
    [InlineData("2026-04-04", false)]
    [InlineData(null, false)]
    public void Of_a_pending_matter_the_employer_tells_within_ten_days_of_the_notice(string? told, bool inTime)
    {
        var report = CrimeReport.For(Applied with { NoticeReceived = new(2026, 3, 24), EmployerTold = told?.Day() });
        Assert.Equal((null, new DateOnly(2026, 4, 3), inTime), (report.EmployerTellsBy, report.PendingTellsBy, report.ToldInTime));
        var finding = report.Of("CrimeReport");
        Assert.Equal((inTime, "WAC 192-150-215"), (finding.Met, finding.Cite));
        Assert.Contains("April 3, 2026", finding.Because.En, StringComparison.Ordinal);
        report.SpeaksOf(typeof(CrimeReportFacts));
    }

    [Fact]
    public void Without_a_conviction_admission_or_notice_there_is_nothing_to_report()
    {
        var report = CrimeReport.For(Applied);
        Assert.Equal((null, null, false, false), (report.EmployerTellsBy, report.PendingTellsBy, report.ToldInTime, report.ClaimantDiscloses));
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("2024-03-22", false)]
    [InlineData("2024-03-23", true)]
    [InlineData("2024-03-24", true)]
    [InlineData("2026-03-23", true)]
    [InlineData("2026-03-24", false)]
    public void The_claimant_discloses_convictions_of_the_two_years_before_the_application(string convicted, bool discloses)
    {
        var report = CrimeReport.For(Applied with { Established = convicted.Day(), Convicted = true });
        Assert.Equal(discloses, report.ClaimantDiscloses);
        var finding = report.Of("Disclosure");
        Assert.Equal((discloses, "RCW 50.20.066(4)"), (finding.Met, finding.Cite));
        Assert.Contains("March 23, 2024", finding.Because.En, StringComparison.Ordinal);
        Assert.Equal(["2"], finding.Parameters.Select(used => used.Value));
        report.SpeaksOf(typeof(CrimeReportFacts));
    }

    [Fact]
    public void An_admission_need_not_be_disclosed() =>
        Assert.False(CrimeReport.For(Applied with { Established = new(2025, 3, 23) }).ClaimantDiscloses);
}
