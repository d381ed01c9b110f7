using System.Globalization;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>A payment as a trace number finds it.</summary>
/// <param name="Day">The day of its batch.</param>
public sealed record Traced(Payable Payable, DateOnly Day);

/// <summary>Which payment the bank means by a trace number. Numbers come round after ten million payments: the newest is meant.</summary>
public sealed class Traces(AgencyTables tables)
{
    private AgencyTable Rows => tables.Open("traces");

    public Task EnterAsync(Payment payment, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(payment);
        var number = payment.Number.ToString("D7", CultureInfo.InvariantCulture);
        return Rows.PutAsync(
            new TableEntity(number[^2..], number)
            {
                ["Claim"] = payment.Payable.ClaimId,
                ["Week"] = Batch.NameOf(payment.Payable.Week),
                ["Kind"] = payment.Payable.Kind,
                ["Cents"] = payment.Payable.Cents,
                ["Day"] = Batch.NameOf(day),
            },
            cancellation);
    }

    /// <summary>Null when no payment had the number.</summary>
    /// <param name="sequence">The last seven digits of the trace number.</param>
    public async Task<Traced?> FindAsync(string sequence, CancellationToken cancellation = default)
        => sequence is { Length: 7 } && await Rows.GetAsync(sequence[^2..], sequence, cancellation) is { } row
            ? new(new(row.GetString("Claim"), Day(row, "Week"), row.GetInt64("Cents")!.Value, row.GetString("Kind")), Day(row, "Day"))
            : null;

    private static DateOnly Day(TableEntity row, string name) => DateOnly.ParseExact(row.GetString(name), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
