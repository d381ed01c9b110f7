using System.Globalization;
using Azure.Storage.Blobs;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The hub's container says in which form its rows are written, so that no program misreads what another version wrote.</summary>
internal static class HubFormat
{
    /// <summary>Raised with every change of the rows. Hubs without a number have format 1.</summary>
    public const int Current = 2;

    private const string Name = "format";

    /// <exception cref="HubFormatException">The hub was written by another version.</exception>
    public static async Task EnsureAsync(BlobContainerClient container, string hub, CancellationToken cancellation)
    {
        var ours = new Dictionary<string, string> { [Name] = Current.ToString(CultureInfo.InvariantCulture) };
        await container.CreateIfNotExistsAsync(metadata: ours, cancellationToken: cancellation);
        var written = (await container.GetPropertiesAsync(cancellationToken: cancellation)).Value.Metadata;
        if (written.TryGetValue(Name, out var format))
            Check(hub, format);
        else if (await IsUsedAsync(container, cancellation))
            Check(hub, "1");
        else
            await container.SetMetadataAsync(ours, cancellationToken: cancellation);
    }

    private static void Check(string hub, string format)
    {
        if (!int.TryParse(format, CultureInfo.InvariantCulture, out var number) || number != Current)
            throw new HubFormatException(hub, format, isOlder: number is > 0 and < Current, Current);
    }

    private static async Task<bool> IsUsedAsync(BlobContainerClient container, CancellationToken cancellation)
    {
        await foreach (var _ in container.GetBlobsAsync(cancellationToken: cancellation))
            return true;
        return false;
    }
}

/// <summary>The hub was written by another version of this program.</summary>
public sealed class HubFormatException(string hub, string format, bool isOlder, int known) : InvalidOperationException(
    $"The hub '{hub}' was written by {(isOlder ? "an older" : "a newer")} version of this program (format {format}; this one reads format {known})."
    + $" Nothing was changed. Use {(isOlder ? "the older" : "the newer")} version for it, or give this one another hub name"
    + " (extensions.durableTask.hubName in host.json) or fresh storage.");
