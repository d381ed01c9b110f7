using System.IO.Pipelines;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Payments;

/// <summary>Writes a file's content from its beginning, the same each time.</summary>
public delegate Task WriteContent(Stream file, CancellationToken cancellation);

/// <summary>
/// The files for the bank and for the check printer, in the container <c>payments</c>. Content streams through; a file appears whole or
/// not at all, and the first one written under a name stands.
/// </summary>
public sealed class PaymentFiles(AgencyBlobs blobs)
{
    public const string Container = "payments";

    /// <summary>Keeps a file; when the same bytes stand there already, nothing happens.</summary>
    /// <exception cref="InvalidOperationException">When other bytes stand under the name: they stay.</exception>
    public async Task KeepAsync(string name, string contentType, WriteContent write, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(write);
        var file = (await blobs.ContainerAsync(Container, cancellation)).GetBlobClient(name);
        if (!await file.ExistsAsync(cancellation) && await UploadAsync(file, contentType, write, cancellation))
            return;
        var standing = await HashOfAsync(file, cancellation);
        var offered = await ThroughAsync(write, async content => await SHA256.HashDataAsync(content, cancellation), cancellation);
        if (!standing.AsSpan().SequenceEqual(offered))
            throw new InvalidOperationException(
                $"{Container}/{name} stands with other bytes: an account, a name or a setting has changed since it was written. The first file "
                + "stands. Compare it with what the bank has before anything more is sent.");
    }

    /// <summary>A file's content; null when there is none.</summary>
    public async Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default)
    {
        var file = (await blobs.ContainerAsync(Container, cancellation)).GetBlobClient(name);
        return await file.ExistsAsync(cancellation) ? await file.OpenReadAsync(cancellationToken: cancellation) : null;
    }

    private static async Task<bool> UploadAsync(BlobClient file, string contentType, WriteContent write, CancellationToken cancellation)
    {
        var options = new BlobUploadOptions
        {
            HttpHeaders = new() { ContentType = contentType },
            Conditions = new() { IfNoneMatch = ETag.All },
        };
        try
        {
            await ThroughAsync(write, content => file.UploadAsync(content, options, cancellation), cancellation);
            return true;
        }
        catch (RequestFailedException exists) when (exists.Status is 409 or 412)
        {
            return false;
        }
    }

    private static async Task<byte[]> HashOfAsync(BlobClient file, CancellationToken cancellation)
    {
        var content = await file.OpenReadAsync(cancellationToken: cancellation);
        await using (content)
            return await SHA256.HashDataAsync(content, cancellation);
    }

    /// <summary>Lets a reader take in what a writer puts out, a few pages at a time; a writer that fails fails the reader.</summary>
    private static async Task<T> ThroughAsync<T>(WriteContent write, Func<Stream, Task<T>> read, CancellationToken cancellation)
    {
        var pipe = new Pipe();
        var writing = FillAsync(pipe.Writer, write, cancellation);
        try
        {
            return await read(pipe.Reader.AsStream());
        }
        finally
        {
            await pipe.Reader.CompleteAsync();
            await writing;
        }
    }

    private static async Task FillAsync(PipeWriter writer, WriteContent write, CancellationToken cancellation)
    {
        try
        {
            await write(writer.AsStream(leaveOpen: true), cancellation);
            await writer.CompleteAsync();
        }
        catch (Exception failure)
        {
            await writer.CompleteAsync(failure);
        }
    }
}
