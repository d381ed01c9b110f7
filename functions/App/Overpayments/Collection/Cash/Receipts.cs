using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Collection.Cash;

/// <summary>Every payment on a debt that came in, by its number. What the payer wrote is sealed: it can be a name.</summary>
public sealed class Receipts(AgencyTables tables, FieldCipher cipher)
{
    private const string Table = "receipts";
    private const string Partition = "receipts";

    private AgencyTable Rows => tables.Open(Table);

    /// <summary>Enters a receipt; false when one of the number stands there, which stays as it is.</summary>
    public Task<bool> InsertAsync(Receipt receipt, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return Rows.InsertAsync(ToRow(receipt), cancellation);
    }

    public async Task<(Receipt Receipt, ETag Read)?> FindAsync(string number, CancellationToken cancellation = default)
        => Receipt.IsNumber(number) && await Rows.GetAsync(Partition, number, cancellation) is { } row ? (FromRow(row), row.ETag) : null;

    /// <summary>False when it changed since it was read.</summary>
    public Task<bool> ReplaceAsync(Receipt receipt, ETag read, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        return Rows.ReplaceAsync(ToRow(receipt), read, cancellation);
    }

    /// <summary>Those that wait for a person, by number.</summary>
    public IAsyncEnumerable<Receipt> WaitingAsync(CancellationToken cancellation = default)
        => Rows.QueryAsync($"PartitionKey eq {Partition} and Standing eq {nameof(ReceiptStanding.Suspense)}", cancellation).Select(FromRow);

    /// <summary>Those whose facts a break may have left out.</summary>
    public IAsyncEnumerable<Receipt> UnfinishedAsync(CancellationToken cancellation = default)
        => Rows.QueryAsync($"PartitionKey eq {Partition} and Done eq {false}", cancellation).Select(FromRow).Where(one => one.Standing != ReceiptStanding.Suspense);

    private TableEntity ToRow(Receipt receipt) => new(Partition, receipt.Number)
    {
        [nameof(Receipt.Cents)] = receipt.Cents,
        [nameof(Receipt.By)] = receipt.By.ToString(),
        [nameof(Receipt.On)] = receipt.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [nameof(Receipt.EnteredBy)] = receipt.EnteredBy,
        [nameof(Receipt.Reference)] = cipher.Seal(receipt.Reference, PlaceOf(receipt.Number)),
        [nameof(Receipt.Standing)] = receipt.Standing.ToString(),
        [nameof(Receipt.Why)] = receipt.Why,
        [nameof(Receipt.Shares)] = JsonSerializer.Serialize(receipt.Shares),
        [nameof(Receipt.Done)] = receipt.Done,
        [nameof(Receipt.Source)] = receipt.Source,
    };

    private Receipt FromRow(TableEntity row) => new(
        row.RowKey,
        row.GetInt64(nameof(Receipt.Cents))!.Value,
        Enum.Parse<PaidBy>(row.GetString(nameof(Receipt.By))),
        DateOnly.ParseExact(row.GetString(nameof(Receipt.On)), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        row.GetString(nameof(Receipt.EnteredBy)),
        cipher.Open(row.GetString(nameof(Receipt.Reference)), PlaceOf(row.RowKey)),
        Enum.Parse<ReceiptStanding>(row.GetString(nameof(Receipt.Standing))),
        row.GetString(nameof(Receipt.Why)),
        JsonSerializer.Deserialize<List<CashPlaced>>(row.GetString(nameof(Receipt.Shares)))!,
        row.GetBoolean(nameof(Receipt.Done)) == true,
        row.GetString(nameof(Receipt.Source)));

    private static FieldPlace PlaceOf(string number) => new(Table, Partition, number, nameof(Receipt.Reference));
}
