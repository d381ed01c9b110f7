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
    DateTimeOffset Now, TimeSpan Ahead, string FunctionKey, string MasterKey, IReadOnlyDictionary<string, DateTimeOffset> LastRuns)
{
    /// <summary>Opens the webhooks of the Durable Task extension; null in a hub saved before there were any.</summary>
    public string? SystemKey { get; init; }

    /// <summary>By timer function: the tick that is due next; null in a hub saved before it was kept.</summary>
    public IReadOnlyDictionary<string, DueTick>? Due { get; init; }
}

/// <summary>A tick that is due, and the schedule that it comes from.</summary>
internal sealed record DueTick(string Schedule, DateTimeOffset At);

/// <summary>Keeps the <see cref="HubState"/> in a blob of the hub.</summary>
internal sealed class HubStore(BlobServiceClient blobs, string hubName)
{
    private readonly BlobContainerClient container = blobs.GetBlobContainerClient(ContainerName(hubName, "emulator"));

    /// <returns>Null on the hub's first run.</returns>
    /// <exception cref="CannotStartException">What is kept there cannot be read.</exception>
    public async Task<HubState?> LoadAsync(CancellationToken cancellation)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var blob = container.GetBlobClient("state.json");
        if (!await blob.ExistsAsync(cancellation))
            return null;
        var content = await blob.DownloadContentAsync(cancellation);
        try
        {
            return JsonSerializer.Deserialize<HubState>(content.Value.Content);
        }
        catch (JsonException unreadable)
        {
            throw new CannotStartException(
                $"What the hub keeps of itself, the blob 'state.json' in the container '{container.Name}', cannot be read: {unreadable.Message} "
                + "It was not changed. Run the version of the app that wrote it, or delete that blob: the hub's time, its keys and the last "
                + "runs of its timers then begin anew, and its orchestrations stay.",
                unreadable);
        }
    }

    public Task SaveAsync(HubState state, CancellationToken cancellation)
        => container.GetBlobClient("state.json").UploadAsync(BinaryData.FromObjectAsJson(state), overwrite: true, cancellation);

    /// <summary>A container of the hub: lower case, letters and digits, as Blob Storage asks.</summary>
    public static string ContainerName(string hubName, string purpose)
        => string.Concat(hubName.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant() + "-" + purpose;
}
