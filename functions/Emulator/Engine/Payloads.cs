using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The texts of a hub that are too long for its table: one blob each, under the partition key of its instance.</summary>
internal sealed class Payloads(BlobContainerClient container)
{
    /// <summary>Up to this many characters (256 KiB) stay in a history, inbox or outbox row.</summary>
    public const int InlineRow = 4 * StoredText.Property;

    /// <summary>Inputs and outputs are written again with every step, so only short ones stay in the status row.</summary>
    public const int InlineStatus = 8 * 1024;

    public async Task<StoredText> StoreAsync(string partition, string? text, int inline, CancellationToken cancellation = default)
    {
        if (text is null || text.Length <= inline)
            return new(text, null);
        var name = $"{partition}/{InstanceRow.NewId()}";
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(text), overwrite: false, cancellation);
        return new(null, name);
    }

    public async Task<string?> ReadAsync(StoredText text, CancellationToken cancellation = default)
    {
        if (text.Blob is null)
            return text.Inline;
        var blob = await container.GetBlobClient(text.Blob).DownloadContentAsync(cancellation);
        return blob.Value.Content.ToString();
    }

    public async Task DeleteAsync(StoredText text)
    {
        if (text.Blob is not null)
            await container.DeleteBlobIfExistsAsync(text.Blob);
    }

    /// <summary>Removes every text of an instance.</summary>
    public async Task DeleteAllAsync(string partition, CancellationToken cancellation)
    {
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, partition + "/", cancellation))
            await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellation);
    }

    public AsyncPageable<BlobItem> All() => container.GetBlobsAsync();
}
