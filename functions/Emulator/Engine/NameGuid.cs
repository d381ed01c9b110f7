using System.Security.Cryptography;
using System.Text;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Version 5 UUIDs (RFC 9562, section 5.5): the same name always gives the same one.</summary>
internal static class NameGuid
{
    private static readonly Guid Orchestrations = new("9e952958-5e33-4daf-827f-2fa12937b875");

    public static Guid Of(string name)
    {
        byte[] bytes = [.. Orchestrations.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)];
        // The standard asks for SHA-1; nothing is kept secret by it.
#pragma warning disable CA5350
        var hash = SHA1.HashData(bytes).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
