using System.Buffers.Binary;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>Walks the segments of a JPEG: one frame header of bounded dimensions, data, an end. Nothing is unpacked.</summary>
internal static class JpegCheck
{
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    public static ReadOnlySpan<byte> Start => [0xFF, 0xD8, 0xFF];

    public static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[2..];
        for (var framed = false; NextMarker(ref rest) is { } marker;)
        {
            if (marker == EndOfImage)
                return framed ? TrailingContent.FaultOf(rest) : Fault.ImageBroken;
            if (Stands(marker))
                continue;
            if (rest.Length < 2 || BinaryPrimitives.ReadUInt16BigEndian(rest) is var length && (length < 2 || length > rest.Length))
                return Fault.ImageBroken;
            if (IsFrame(marker) && FrameFault(rest[2..length]) is { } fault)
                return fault;
            framed |= IsFrame(marker);
            rest = rest[length..];
            if (marker == StartOfScan)
                rest = AfterScan(rest);
        }

        return Fault.ImageBroken;
    }

    /// <summary>Null where none stands, as a marker must between segments.</summary>
    private static byte? NextMarker(ref ReadOnlySpan<byte> rest)
    {
        if (rest.Length < 2 || rest[0] != 0xFF)
            return null;
        var filled = rest.IndexOfAnyExcept((byte)0xFF);
        if (filled < 0)
            return null;
        var marker = rest[filled];
        rest = rest[(filled + 1)..];
        return marker;
    }

    /// <summary>The data of a scan ends at the first marker that is neither a stuffed byte nor a restart.</summary>
    private static ReadOnlySpan<byte> AfterScan(ReadOnlySpan<byte> rest)
    {
        while (rest.IndexOf((byte)0xFF) is var at and >= 0 && at + 1 < rest.Length)
        {
            rest = rest[at..];
            if (rest[1] is not 0x00 and not 0xFF and not (>= 0xD0 and <= 0xD7))
                return rest;
            rest = rest[(rest[1] == 0xFF ? 1 : 2)..];
        }

        return [];
    }

    private static string? FrameFault(ReadOnlySpan<byte> frame) => frame.Length < 5
        ? Fault.ImageBroken
        : ImageBounds.FaultOf(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]));

    /// <summary>Markers without a segment.</summary>
    private static bool Stands(byte marker) => marker is 0x01 or (>= 0xD0 and <= 0xD8);

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
