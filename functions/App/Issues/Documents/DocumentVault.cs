using System.Security.Cryptography;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>
/// The bytes of documents: sealed, in the container <c>documents</c>, a folder a claim, under the keyed hash of their content. The same bytes are kept
/// once a claim, and what is read back is held against its hash.
/// </summary>
public sealed class DocumentVault(AgencyBlobs blobs, FieldCipher cipher, SsnIndex index)
{
    public const string Container = "documents";

    /// <returns>The keyed hash under which the bytes are.</returns>
    public async Task<string> KeepAsync(string claimId, byte[] bytes, CancellationToken cancellation = default)
    {
        var hash = HashOf(claimId, bytes);
        await blobs.WriteOnceAsync(
            Container, $"{claimId}/{hash}", BinaryData.FromBytes(cipher.SealBytes(bytes, PlaceOf(claimId, hash))), "application/octet-stream", cancellation);
        return hash;
    }

    /// <exception cref="InvalidDataException">When there are none, or they are not those of the hash.</exception>
    /// <exception cref="SealBrokenException">When they were altered or moved.</exception>
    public async Task<byte[]> ReadAsync(string claimId, string hash, CancellationToken cancellation = default)
    {
        var kept = await blobs.ReadAsync(Container, $"{claimId}/{hash}", cancellation) ?? throw new InvalidDataException("A document on record has no bytes.");
        var bytes = cipher.OpenBytes(kept, PlaceOf(claimId, hash));
        return HashOf(claimId, bytes) == hash ? bytes : throw new InvalidDataException("A document's bytes are not those that were kept.");
    }

    /// <summary>Hashes of one content in two claims tell nobody that they are one.</summary>
    internal string HashOf(string claimId, byte[] bytes) => index.Of("document", $"{claimId} {Convert.ToHexStringLower(SHA256.HashData(bytes))}");

    private static FieldPlace PlaceOf(string claimId, string hash) => new(Container, claimId, hash, "bytes");
}
