using System.Globalization;
using BenefitsFlow.App.Reports;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;
using BenefitsFlow.Law.Weekly;

namespace BenefitsFlow.Tests.Reports;

/// <summary>What a claim file tells, day by day: counted as it is, or kept in an agency's claim file.</summary>
internal sealed class Told
{
    private readonly List<Entry> entries = [];

    public string ClaimId { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Facts at an instant, or at noon of an agency's day.</summary>
    /// <param name="at">As <c>2026-03-04</c> or <c>2026-04-01T06:59:59Z</c>.</param>
    public Told On(string at, params Fact[] facts)
    {
        var instant = at.Length == 10 ? AgencyCalendar.StartOf(DateOnly.Parse(at, CultureInfo.InvariantCulture)).AddHours(12) : DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        foreach (var fact in facts)
            entries.Add(new(ClaimId, entries.Count + 1, $"fact-{entries.Count + 1}", fact, instant, AgencyCalendar.DateOf(instant), "agency", null, "", "", ""));
        return this;
    }

    public IReadOnlyList<ReportEvent> Events(string through = "2026-01-01")
        => [.. ClaimEvents.Of(entries, DateOnly.Parse(through, CultureInfo.InvariantCulture))];

    /// <summary>What all events of a cell in a period come to.</summary>
    public long Sum(string report, string period, string cell, string through = "2026-01-01")
        => Events(through).Where(one => (one.Report, one.Period.Name, one.Cell) == (report, period, cell)).Sum(one => one.Amount);

    public async Task<string> KeepAsync(AgencyHost agency)
    {
        foreach (var entry in entries)
            await new ClaimFile(agency.Get<AgencyTables>(), agency.Get<FactTypes>(), agency.Get<SsnIndex>(), new At(entry.At)).AppendAsync(ClaimId, entry.Key, entry.Fact, "agency");
        return ClaimId;
    }

    /// <summary>A week decided for payment, whole dollars.</summary>
    public static WeekDecided Decided(string sunday, decimal payable, decimal deduction = 0, params OffsetShare[] shares) => new(
        Day(sunday),
        new() { Week = new(Day(sunday)), Outcome = payable > 0 ? WeekOutcome.Payable : WeekOutcome.NothingPayable, Unemployed = true, Deduction = deduction, Payable = payable, Offset = shares.Sum(share => share.Amount), Findings = [] },
        shares.Length == 0 ? null : shares);

    public static WeekCertified Certified(string sunday) => new(Day(sunday), new(true, 40, false, 0, 0, 3, 0, false));

    public static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);

    private sealed class At(DateTimeOffset instant) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => instant;
    }
}
