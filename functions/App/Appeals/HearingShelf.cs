using System.Globalization;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>Hearing files in Blob Storage, sealed: for each appeal the hearing office's, and a copy for each party.</summary>
public sealed class HearingShelf(AgencyBlobs blobs, FieldCipher cipher)
{
    private const string Container = "hearingfiles";

    /// <summary>Keeps a file; a second time under a name keeps the first.</summary>
    /// <param name="seer">Null for the hearing office's.</param>
    /// <param name="extension"><c>pdf</c> or <c>zip</c>.</param>
    /// <returns>The bytes that stand: these, or the first ones.</returns>
    public async Task<byte[]> KeepAsync(string claimId, int appeal, Party? seer, string extension, byte[] bytes, CancellationToken cancellation = default)
    {
        var sealedBytes = cipher.SealBytes(bytes, PlaceOf(claimId, appeal, seer, extension));
        await blobs.WriteOnceAsync(Container, PathOf(claimId, appeal, seer, extension), BinaryData.FromBytes(sealedBytes), "application/octet-stream", cancellation);
        return (await ReadAsync(claimId, appeal, seer, extension, cancellation))!;
    }

    /// <summary>Null when there is none.</summary>
    public async Task<byte[]?> ReadAsync(string claimId, int appeal, Party? seer, string extension, CancellationToken cancellation = default)
        => ClaimFile.IsClaimId(claimId) && extension is "pdf" or "zip"
            && await blobs.ReadAsync(Container, PathOf(claimId, appeal, seer, extension), cancellation) is { } kept
            ? cipher.OpenBytes(kept.ToMemory().Span, PlaceOf(claimId, appeal, seer, extension))
            : null;

    private static string PathOf(string claimId, int appeal, Party? seer, string extension)
        => string.Create(CultureInfo.InvariantCulture, $"{claimId}/appeal-{appeal}/{NameOf(seer)}.{extension}");

    private static FieldPlace PlaceOf(string claimId, int appeal, Party? seer, string extension)
        => new(Container, claimId, appeal.ToString(CultureInfo.InvariantCulture), $"{NameOf(seer)}.{extension}");

    private static string NameOf(Party? seer) => seer switch { null => "office", Party.Employer => "employer", _ => "claimant" };
}
