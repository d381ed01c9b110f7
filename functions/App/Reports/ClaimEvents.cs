using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Reports;

/// <summary>All that one claim file counts for, in its order.</summary>
public static class ClaimEvents
{
    /// <param name="entries">All of the file, oldest first.</param>
    /// <param name="through">The last day that is over: what stands at the end of a period counts when the period is.</param>
    public static IEnumerable<ReportEvent> Of(IEnumerable<Entry> entries, DateOnly through)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ClaimState? state = null;
        var (paid, day) = (false, DateOnly.MinValue);
        foreach (var entry in entries)
        {
            foreach (var standing in Between(state, day, entry.AgencyDate.AddDays(-1)))
                yield return standing;
            var payment = entry.Fact is PaymentSent sent && !sent.Kind.StartsWith(Payable.Refund, StringComparison.Ordinal);
            foreach (var counted in ReportEvent.Of(state, entry, payment && !paid))
                yield return counted;
            (state, day, paid) = (ClaimState.Apply(state, entry), entry.AgencyDate, paid || payment);
        }

        foreach (var standing in Between(state, day, through))
            yield return standing;
    }

    /// <summary>What stands at the end of each period that ends from one day to another, both inclusive.</summary>
    private static IEnumerable<ReportEvent> Between(ClaimState? state, DateOnly from, DateOnly to)
    {
        if (state is null || !Standing.AnythingIn(state))
            yield break;
        foreach (var span in Enum.GetValues<ReportSpan>())
            for (var period = ReportPeriod.Of(span, from); period.Last <= to; period = period.Next)
                foreach (var standing in Standing.At(state, period))
                    yield return standing;
    }
}
