using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace BenefitsFlow.App.Storage;

/// <summary>Where a sealed field lives. It opens nowhere else.</summary>
public sealed record FieldPlace(string Table, string Partition, string Row, string Field);

/// <summary>A sealed field that was altered, moved to another place, or sealed with a key that is gone.</summary>
public sealed class SealBrokenException(string message) : Exception(message);

/// <summary>
/// Seals fields with AES-256-GCM under the current key, each with its own random nonce and bound to its place. What older keys sealed
/// stays readable. A random nonce allows 2^32 seals a key: rotate long before.
/// </summary>
public sealed class FieldCipher(KeyRing keys)
{
    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <returns>Base64url; the key's id is inside.</returns>
    public string Seal(string plain, FieldPlace place) => Base64Url.EncodeToString(SealBytes(Encoding.UTF8.GetBytes(plain), place));

    /// <exception cref="SealBrokenException">When the text is not what was sealed at that place.</exception>
    public string Open(string sealedText, FieldPlace place)
    {
        if (!Base64Url.IsValid(sealedText))
            throw Broken(place);
        return Encoding.UTF8.GetString(OpenBytes(Base64Url.DecodeFromChars(sealedText), place));
    }

    /// <returns>Version, length and letters of the key's id, nonce, tag, cipher.</returns>
    public byte[] SealBytes(ReadOnlySpan<byte> plain, FieldPlace place)
    {
        var id = Encoding.ASCII.GetBytes(keys.CurrentId);
        var head = 2 + id.Length;
        var whole = new byte[head + NonceBytes + TagBytes + plain.Length];
        whole[0] = Version;
        whole[1] = (byte)id.Length;
        id.CopyTo(whole, 2);
        var nonce = whole.AsSpan(head, NonceBytes);
        var tag = whole.AsSpan(head + NonceBytes, TagBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(keys.FieldKey(keys.CurrentId), TagBytes);
        aes.Encrypt(nonce, plain, whole.AsSpan(head + NonceBytes + TagBytes), tag, Bound(whole.AsSpan(0, head), place));
        return whole;
    }

    /// <exception cref="SealBrokenException">When the bytes are not what was sealed at that place.</exception>
    public byte[] OpenBytes(ReadOnlySpan<byte> whole, FieldPlace place)
    {
        if (whole.Length < 2 || whole[0] != Version || whole.Length < 2 + whole[1] + NonceBytes + TagBytes)
            throw Broken(place);
        var head = 2 + whole[1];
        var id = Encoding.ASCII.GetString(whole[2..head]);
        if (id.Length is 0 or > 64 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw Broken(place);
        var nonce = whole.Slice(head, NonceBytes);
        var tag = whole.Slice(head + NonceBytes, TagBytes);
        var sealedBytes = whole[(head + NonceBytes + TagBytes)..];
        var plain = new byte[sealedBytes.Length];
        using var aes = new AesGcm(keys.FieldKey(id), TagBytes);
        try
        {
            aes.Decrypt(nonce, sealedBytes, tag, plain, Bound(whole[..head], place));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Broken(place);
        }

        return plain;
    }

    /// <summary>Each part with its length before it: no two places read alike.</summary>
    private static byte[] Bound(ReadOnlySpan<byte> head, FieldPlace place)
    {
        using var bound = new MemoryStream();
        using var writer = new BinaryWriter(bound);
        writer.Write(head);
        foreach (var part in new[] { place.Table, place.Partition, place.Row, place.Field })
            writer.Write(part);
        writer.Flush();
        return bound.ToArray();
    }

    private static SealBrokenException Broken(FieldPlace place)
        => new($"The seal of {place.Table} / {place.Field} is broken: the field was altered, or moved from another row.");
}
