using System.Security.Cryptography;
using System.Text;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>The guids that the engine makes of names.</summary>
internal static class GuidNames
{
    private static readonly Guid Namespace = new("9e952958-5e33-4daf-827f-2fa12937b875");

    // RFC 9562, section 5.5; the service names guids by SHA-1.
#pragma warning disable CA5350
    public static Guid Version5(string name)
    {
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
#pragma warning restore CA5350
}
