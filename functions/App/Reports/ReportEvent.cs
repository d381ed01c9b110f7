using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Reports;

/// <summary>Something that counts in a cell of a report.</summary>
/// <param name="On">The agency's day on which it counts.</param>
/// <param name="Amount">Cents, days or things, as the cell has them; below zero when it takes back.</param>
/// <param name="Fact">The kind of fact behind it, or what stands at a period's end.</param>
/// <param name="Sequence">Of the entry in the claim file; 0 for what stands at a period's end.</param>
/// <param name="About">Which of several things of one fact, or of those that stand; part of its key.</param>
public sealed record ReportEvent(string Report, string Cell, DateOnly On, long Amount, string Fact, long Sequence, string About = "")
{
    /// <summary>Its key within cell and claim.</summary>
    internal string Key => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Sequence:D8}-{About}");

    /// <summary>The period in which it counts.</summary>
    internal ReportPeriod Period => ReportPeriod.Of(ReportLayout.Find(Report)!.Span, On);

    /// <summary>What one entry counts for.</summary>
    /// <param name="before">The claim before it; null before its first.</param>
    /// <param name="firstPayment">True when no payment of the claim was ever sent before.</param>
    public static IEnumerable<ReportEvent> Of(ClaimState? before, Entry entry, bool firstPayment)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var happened = new Happened(before ?? new ClaimState { ClaimId = entry.ClaimId }, entry, ClaimState.Apply(before, entry), firstPayment);
        return OverpaymentCells.Of(happened).Concat(ActivityCells.Of(happened)).Concat(TimeLapseCells.Of(happened));
    }
}

/// <summary>An entry between the states before and after it.</summary>
internal sealed record Happened(ClaimState Before, Entry Entry, ClaimState After, bool FirstPayment)
{
    public ReportEvent Counts(string report, string cell, long amount = 1, string about = "")
        => new(report, cell, Entry.AgencyDate, amount, Entry.Fact.GetType().Name, Entry.Sequence, about);
}
