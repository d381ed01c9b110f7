namespace BenefitsFlow.App.Issues.Documents;

/// <summary>
/// What lies after the end of a picture. Cameras put previews and notes of their own there; what another program would run, unpack or open as a
/// document is refused.
/// </summary>
internal static class TrailingContent
{
    private static readonly byte[][] Refused =
    [
        // Long enough not to come about by chance in some megabytes of preview.
        [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [.. "%PDF-"u8], [.. "!DOCTYPE"u8], [.. "!doctype"u8],
        [.. "<html"u8], [.. "<HTML"u8], [.. "<script"u8], [.. "<SCRIPT"u8], [.. "<?php"u8], [.. "<svg "u8], [.. "This program cannot"u8],
    ];

    public static string? FaultOf(ReadOnlySpan<byte> trailing)
    {
        foreach (var start in Refused)
            if (trailing.IndexOf(start) >= 0)
                return Fault.Hidden;
        return null;
    }
}
