using System.Text.Json;
using Azure.Storage.Blobs;

namespace BenefitsFlow.Emulator.Host;

/// <summary>What the host keeps of its hub between two runs.</summary>
/// <param name="Now">The emulated instant when this was saved.</param>
/// <param name="Ahead">How far emulated time was ahead of the wall clock then.</param>
/// <param name="FunctionKey">Opens functions of level Function.</param>
/// <param name="MasterKey">Opens every function.</param>
/// <param name="LastRuns">By timer function: the tick that ran last.</param>
internal sealed record HubState(
    DateTimeOffset Now, TimeSpan Ahead, string FunctionKey, string MasterKey, IReadOnlyDictionary<string, DateTimeOffset> LastRuns);

/// <summary>Keeps the <see cref="HubState"/> in a blob of the hub.</summary>
internal sealed class HubStore(BlobServiceClient blobs, string hubName)
{
    private readonly BlobContainerClient container = blobs.GetBlobContainerClient(ContainerName(hubName, "emulator"));

    /// <returns>Null on the hub's first run.</returns>
    public async Task<HubState?> LoadAsync(CancellationToken cancellation)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var blob = container.GetBlobClient("state.json");
        if (!await blob.ExistsAsync(cancellation))
            return null;
        var content = await blob.DownloadContentAsync(cancellation);
        return JsonSerializer.Deserialize<HubState>(content.Value.Content);
    }

    public Task SaveAsync(HubState state, CancellationToken cancellation)
        => container.GetBlobClient("state.json").UploadAsync(BinaryData.FromObjectAsJson(state), overwrite: true, cancellation);

    /// <summary>A container of the hub: lower case, letters and digits, as Blob Storage asks.</summary>
    public static string ContainerName(string hubName, string purpose)
        => string.Concat(hubName.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() + "-" + purpose;
}
