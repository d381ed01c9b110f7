using System.Globalization;
using Azure.Storage.Blobs;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>Keeps each mail in a blob. The names sort newest first, so a page of the list reads only its own mails.</summary>
internal sealed class Mailbag(BlobServiceClient blobs, string containerName) : IDisposable
{
    private readonly BlobContainerClient container = blobs.GetBlobContainerClient(containerName);
    private readonly SemaphoreSlim turn = new(1, 1);
    private Dictionary<string, string>? namesById;

    /// <summary>Keeps a mail, or counts one more delivery of the one that has its id.</summary>
    public async Task PutAsync(Mail mail, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var names = await NamesAsync(cancellation);
            if (names.TryGetValue(mail.Id, out var known))
            {
                var before = await ReadAsync(known, cancellation);
                await WriteAsync(known, before with { Deliveries = before.Deliveries + 1 }, cancellation);
                return;
            }

            var name = (long.MaxValue - mail.At.UtcTicks).ToString("D19", CultureInfo.InvariantCulture) + "-" + mail.Id;
            await WriteAsync(name, mail, cancellation);
            names[mail.Id] = name;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <returns>Null when there is no such mail.</returns>
    public async Task<Mail?> FindAsync(string id, CancellationToken cancellation)
    {
        var names = await SnapshotAsync(cancellation);
        return names.TryGetValue(id, out var name) ? await ReadAsync(name, cancellation) : null;
    }

    /// <summary>Newest first; mails of one instant in no order.</summary>
    public async Task<IReadOnlyList<Mail>> PageAsync(int skip, int take, CancellationToken cancellation)
    {
        var names = (await SnapshotAsync(cancellation)).Values.Order(StringComparer.Ordinal).Skip(skip).Take(take);
        return await Task.WhenAll(names.Select(name => ReadAsync(name, cancellation)));
    }

    public async Task<int> CountAsync(CancellationToken cancellation) => (await SnapshotAsync(cancellation)).Count;

    public void Dispose() => turn.Dispose();

    private async Task<Dictionary<string, string>> SnapshotAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return new Dictionary<string, string>(await NamesAsync(cancellation));
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<Dictionary<string, string>> NamesAsync(CancellationToken cancellation)
    {
        if (namesById is not null)
            return namesById;
        await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
        var names = new Dictionary<string, string>();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
            names[blob.Name[(blob.Name.IndexOf('-', StringComparison.Ordinal) + 1)..]] = blob.Name;
        return namesById = names;
    }

    private async Task<Mail> ReadAsync(string name, CancellationToken cancellation)
        => (await container.GetBlobClient(name).DownloadContentAsync(cancellation)).Value.Content.ToObjectFromJson<Mail>()!;

    private async Task WriteAsync(string name, Mail mail, CancellationToken cancellation)
        => await container.GetBlobClient(name).UploadAsync(BinaryData.FromObjectAsJson(mail), overwrite: true, cancellation);
}
