using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BenefitsFlow.Tests.Play;

/// <summary>Draws by lot, the same again for the same seed.</summary>
internal sealed class Lot(int seed)
{
    private int drawn;

    /// <returns>From 0 up to, but not including, 1.</returns>
    public double Draw()
        => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}/{drawn++}"))) / (uint.MaxValue + 1.0);
}
