using System.Collections.Concurrent;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace BenefitsFlow.App.Storage;

/// <summary>The agency's documents: private containers, created on first use.</summary>
public sealed class AgencyBlobs(BlobServiceClient service, StoragePrefix prefix)
{
    /// <summary>Characters of a blob's path at most.</summary>
    public const int PathCharacters = 1024;

    private const string Operation = "op";

    private readonly ConcurrentDictionary<string, BlobContainerClient> open = new(StringComparer.Ordinal);

    /// <summary>The container of that name; nobody reads it without the agency's own identity.</summary>
    /// <param name="name">As <c>claim-letters</c>, without prefix.</param>
    /// <exception cref="ArgumentException">When the blob service would refuse the name.</exception>
    public async Task<BlobContainerClient> ContainerAsync(string name, CancellationToken cancellation = default)
    {
        if (open.TryGetValue(name, out var container))
            return container;
        container = service.GetBlobContainerClient(prefix.Container(name));
        await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancellation);
        return open.GetOrAdd(name, container);
    }

    /// <summary>Keeps a document under a path, once; false when one is there already, which stays as it is.</summary>
    /// <param name="path">Segments between slashes, at most 1,024 characters.</param>
    /// <exception cref="StorageLimitException">When the blob service would refuse the path.</exception>
    public async Task<bool> WriteOnceAsync(
        string container, string path, BinaryData content, string contentType, CancellationToken cancellation = default)
    {
        CheckPath(path);
        var blob = (await ContainerAsync(container, cancellation)).GetBlobClient(path);
        var operation = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Metadata = new Dictionary<string, string> { [Operation] = operation },
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        return await UnknownOutcome.SettleAsync(
            () => blob.UploadAsync(content, options, cancellation), () => StandsAsync(blob, operation, cancellation), cancellation);
    }

    /// <summary>A document's bytes; null when there is none.</summary>
    public async Task<BinaryData?> ReadAsync(string container, string path, CancellationToken cancellation = default)
    {
        CheckPath(path);
        var blob = (await ContainerAsync(container, cancellation)).GetBlobClient(path);
        try
        {
            return (await blob.DownloadContentAsync(cancellation)).Value.Content;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The paths in a container that begin with <paramref name="folder"/>, in their order.</summary>
    public async IAsyncEnumerable<string> PathsAsync(
        string container, string folder, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var blobs = await ContainerAsync(container, cancellation);
        await foreach (var blob in blobs.GetBlobsAsync(BlobTraits.None, BlobStates.None, folder, cancellation))
            yield return blob.Name;
    }

    private static async Task<bool> StandsAsync(BlobClient blob, string operation, CancellationToken cancellation)
    {
        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            return properties.Value.Metadata.TryGetValue(Operation, out var written) && written == operation;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return false;
        }
    }

    private static void CheckPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var shaped = path.Length is > 0 and <= PathCharacters && !path.Any(char.IsControl) && !path.Contains('\\')
            && path.Split('/') is { Length: <= 254 } parts && parts.All(p => p.Length > 0 && p[^1] != '.');
        if (!shaped)
            throw new StorageLimitException(
                $"A path of {path.Length} characters: take 1 to {PathCharacters}, segments between slashes, none ending in a dot.");
    }
}
