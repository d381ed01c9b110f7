using System.Globalization;
using System.Text.Json;

namespace BenefitsFlow.App.Storage;

/// <summary>
/// What people told the agency about themselves, sealed (AES-256-GCM, the row's keys as associated data) in the claim's partition. What
/// was told before stays: other content makes a new version.
/// </summary>
public sealed class PersonalFile(AgencyTables tables, SealedRows rows)
{
    private const string Table = "personal";
    private const string From = "application-";
    private const string UpTo = "application.";

    /// <summary>Keeps the application of a claim; the same content again changes nothing.</summary>
    public async Task SaveAsync(string claimId, Filing.Application application, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(application);
        while (true)
        {
            var version = await VersionAsync(claimId, cancellation);
            if (version > 0 && SameContent(await ReadAsync(claimId, version, cancellation), application))
                return;
            if (await rows.InsertAsync(Table, claimId, RowKey(version + 1), application, cancellation: cancellation))
                return;
        }
    }

    /// <summary>Changes what is on file: the change is made to the very version that it follows, anew when another comes between.</summary>
    /// <param name="change">Pure; the same content again makes no new version.</param>
    /// <exception cref="InvalidOperationException">When the claim has no application on file.</exception>
    public async Task ChangeAsync(string claimId, Func<Filing.Application, Filing.Application> change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        while (true)
        {
            var version = await VersionAsync(claimId, cancellation);
            var before = version > 0 ? await ReadAsync(claimId, version, cancellation) : null;
            var after = change(before ?? throw new InvalidOperationException($"Claim {claimId} has no application on file."));
            if (SameContent(before, after) || await rows.InsertAsync(Table, claimId, RowKey(version + 1), after, cancellation: cancellation))
                return;
        }
    }

    /// <summary>The application of a claim as it was last told; null when there is none.</summary>
    public async Task<Filing.Application?> LoadAsync(string claimId, CancellationToken cancellation = default)
        => ClaimFile.IsClaimId(claimId) ? await rows.LastAsync<Filing.Application>(Table, claimId, From, UpTo, cancellation) : null;

    private static string RowKey(int version) => string.Create(CultureInfo.InvariantCulture, $"{From}{version:D4}");

    private static bool SameContent(Filing.Application? before, Filing.Application after)
        => JsonSerializer.Serialize(before) == JsonSerializer.Serialize(after);

    private Task<Filing.Application?> ReadAsync(string claimId, int version, CancellationToken cancellation)
        => rows.LoadAsync<Filing.Application>(Table, claimId, RowKey(version), cancellation);

    /// <summary>Number of the newest version; 0 when there is none.</summary>
    private async Task<int> VersionAsync(string claimId, CancellationToken cancellation)
    {
        var newest = 0;
        await foreach (var row in tables.Open(Table).RowsAsync(claimId, From, UpTo, cancellation))
            newest = int.Parse(row.RowKey.AsSpan(From.Length), CultureInfo.InvariantCulture);
        return newest;
    }
}
