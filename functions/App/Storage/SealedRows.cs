using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// Documents about people as sealed rows: JSON, sealed whole under the row's keys, in as many binary properties as it takes. A row may
/// carry an instant after which it is as if it were not there.
/// </summary>
public sealed class SealedRows(AgencyTables tables, FieldCipher cipher, TimeProvider clock)
{
    /// <summary>The most that a document's JSON takes: local storage counts the base64 of it towards its 1 MiB.</summary>
    public const int DocumentBytes = 700 * 1024;

    private const string Expires = "Expires";
    private const string Part = "Part";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Writes the document, whatever stood there.</summary>
    /// <param name="table">Without prefix.</param>
    /// <exception cref="StorageLimitException">When the document is too large or a key is out of bounds.</exception>
    public Task SaveAsync<T>(
        string table, string partition, string row, T document, DateTimeOffset? expires = null, CancellationToken cancellation = default)
        => tables.Open(table).PutAsync(Seal(table, partition, row, document, expires), cancellation);

    /// <summary>Writes the document if none stands there; false when one does, expired or not.</summary>
    /// <exception cref="StorageLimitException">When the document is too large or a key is out of bounds.</exception>
    public Task<bool> InsertAsync<T>(
        string table, string partition, string row, T document, DateTimeOffset? expires = null, CancellationToken cancellation = default)
        => tables.Open(table).InsertAsync(Seal(table, partition, row, document, expires), cancellation);

    /// <summary>The document; null when there is none or its time is over.</summary>
    /// <exception cref="SealBrokenException">When the row was altered or moved, or its key is gone.</exception>
    public async Task<T?> LoadAsync<T>(string table, string partition, string row, CancellationToken cancellation = default)
        where T : class
        => Open<T>(table, await tables.Open(table).GetAsync(partition, row, cancellation));

    /// <summary>The last document of a partition by its row, from <paramref name="from"/> up to and without <paramref name="to"/>, read at one go; null when there is none or its time is over.</summary>
    /// <exception cref="SealBrokenException">When the row was altered or moved, or its key is gone.</exception>
    public async Task<T?> LastAsync<T>(string table, string partition, string from, string to, CancellationToken cancellation = default)
        where T : class
        => Open<T>(table, await tables.Open(table).RowsAsync(partition, from, to, cancellation).LastOrDefaultAsync(cancellation));

    private T? Open<T>(string table, TableEntity? entity)
        where T : class
    {
        if (entity is null || entity.GetDateTimeOffset(Expires) <= clock.GetUtcNow())
            return null;
        var bytes = cipher.OpenBytes(Chunks.Get(entity, Part), PlaceOf(table, entity));
        return JsonSerializer.Deserialize<T>(bytes, Json);
    }

    /// <summary>Deletes the row; nothing happens when there is none.</summary>
    public Task DeleteAsync(string table, string partition, string row, CancellationToken cancellation = default)
        => tables.Open(table).DeleteAsync(partition, row, cancellation);

    /// <summary>Deletes the rows whose time is over.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteExpiredAsync(string table, CancellationToken cancellation = default)
    {
        var deleted = 0;
        var now = clock.GetUtcNow();
        await foreach (var row in tables.Open(table).QueryAsync($"Expires le {now}", cancellation))
        {
            // A query may compare to the millisecond only.
            if (row.GetDateTimeOffset(Expires) > now)
                continue;
            await tables.Open(table).DeleteAsync(row.PartitionKey, row.RowKey, cancellation);
            deleted++;
        }

        return deleted;
    }

    private TableEntity Seal<T>(string table, string partition, string row, T document, DateTimeOffset? expires)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(document, Json);
        if (json.Length > DocumentBytes)
            throw new StorageLimitException($"The document takes {json.Length:N0} bytes; {DocumentBytes:N0} is the most.");
        var entity = new TableEntity(partition, row);
        if (expires is { } instant)
            entity[Expires] = instant.ToUniversalTime();
        Chunks.Put(entity, Part, cipher.SealBytes(json, PlaceOf(table, entity)));
        return entity;
    }

    /// <summary>The instant belongs to the place: a row whose life was prolonged does not open.</summary>
    private static FieldPlace PlaceOf(string table, TableEntity entity)
        => new(table, entity.PartitionKey, entity.RowKey, string.Create(
            CultureInfo.InvariantCulture, $"document until {entity.GetDateTimeOffset(Expires)?.UtcTicks ?? 0}"));
}
