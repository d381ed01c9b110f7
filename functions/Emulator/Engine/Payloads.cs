using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// The texts of a hub that are too long for its table: one blob each, under the partition key of its instance. Each write has a name of
/// its own, so that a host that lost the hub overwrites nothing.
/// </summary>
/// <param name="container">The hub's container.</param>
/// <param name="background">Does work again and again until it succeeds.</param>
internal sealed class Payloads(BlobContainerClient container, Func<string, Func<Task>, Task> background)
{
    /// <summary>Up to this many characters (256 KiB) stay in a history, inbox or outbox row.</summary>
    public const int InlineRow = 4 * StoredText.Property;

    /// <summary>Inputs and outputs are written again with every step, so only short ones stay in the status row.</summary>
    public const int InlineStatus = 8 * 1024;

    public async Task<StoredText> StoreAsync(string partition, string? text, int inline, CancellationToken cancellation = default)
    {
        if (text is null || text.Length <= inline)
            return new(text, null);
        var stored = new StoredText(null, $"{partition}/{InstanceRow.NewId()}");
        try
        {
            await container.GetBlobClient(stored.Blob).UploadAsync(BinaryData.FromString(text), overwrite: true, cancellation);
            return stored;
        }
        catch
        {
            Drop(stored);
            throw;
        }
    }

    /// <exception cref="InvalidDataException">The blob is gone.</exception>
    public async Task<string?> ReadAsync(StoredText text, CancellationToken cancellation = default)
    {
        if (text.Blob is null)
            return text.Inline;
        try
        {
            return (await container.GetBlobClient(text.Blob).DownloadContentAsync(cancellation)).Value.Content.ToString();
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            throw new InvalidDataException($"the blob '{text.Blob}' that holds its text is missing", gone);
        }
    }

    /// <summary>Removes, in a while, a text that no row holds any more.</summary>
    public void Drop(StoredText text)
    {
        if (text.Blob is not null)
            _ = background("Removing a payload", () => DeleteAsync(text));
    }

    public async Task DeleteAsync(StoredText text)
    {
        if (text.Blob is not null)
            await container.DeleteBlobIfExistsAsync(text.Blob);
    }

    /// <summary>Removes every text of an instance.</summary>
    public async Task<bool> DeleteAllAsync(string partition, CancellationToken cancellation)
    {
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, partition + "/", cancellation))
            await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
        return true;
    }

    /// <summary>The names of all texts of the hub, by the partition key of their instance.</summary>
    public async Task<ILookup<string, string>> AllAsync()
    {
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync())
            if (blob.Name.Contains('/', StringComparison.Ordinal))
                names.Add(blob.Name);
        return names.ToLookup(name => name[..name.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal);
    }
}
