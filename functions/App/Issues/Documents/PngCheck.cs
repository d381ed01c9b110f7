using System.Buffers.Binary;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>Walks the chunks of a PNG: a header of bounded dimensions, data, an end, and nothing after it. Nothing is unpacked.</summary>
internal static class PngCheck
{
    /// <summary>Length and type before a chunk's data, checksum after it.</summary>
    private const int Frame = 12;

    public static ReadOnlySpan<byte> Start => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[Start.Length..];
        var (first, data) = (true, false);
        while (rest.Length >= Frame)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - Frame)
                return Fault.ImageBroken;
            var type = rest.Slice(4, 4);
            if (first && HeaderFault(type, rest.Slice(8, (int)length)) is { } fault)
                return fault;
            first = false;
            data |= type.SequenceEqual("IDAT"u8);
            rest = rest[(Frame + (int)length)..];
            if (type.SequenceEqual("IEND"u8))
                return !data ? Fault.ImageBroken : rest.IsEmpty ? null : Fault.Hidden;
        }

        return Fault.ImageBroken;
    }

    private static string? HeaderFault(ReadOnlySpan<byte> type, ReadOnlySpan<byte> header)
        => type.SequenceEqual("IHDR"u8) && header.Length == 13
            ? ImageBounds.FaultOf(BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]))
            : Fault.ImageBroken;
}
