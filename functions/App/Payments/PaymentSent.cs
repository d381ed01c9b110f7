using System.Globalization;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>A week's money left the agency.</summary>
/// <param name="Week">The Sunday.</param>
/// <param name="Batch">The day's batch as <c>2026-03-05</c>, or <c>2026-03-05-checks</c> for its list of checks, <c>-cards</c> for that of payment cards.</param>
/// <param name="Trace">The trace number in the bank's file, 15 digits; the number in the list for a check.</param>
/// <param name="Kind">Which payment of the week it is: <see cref="Payable.Kind"/>.</param>
public sealed record PaymentSent(DateOnly Week, long Cents, string Batch, string Trace, string Kind = Payable.First) : Fact
{
    public override string Cite => "RCW 50.20.130";

    /// <summary>The agency's day of the batch.</summary>
    internal DateOnly Day => DateOnly.ParseExact(Batch.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
