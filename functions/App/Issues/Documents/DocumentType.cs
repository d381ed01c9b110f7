using System.Text;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>A type of document that is taken. It is found in the bytes; what a name or a header says of it counts for nothing.</summary>
/// <param name="MediaType">As it is served.</param>
/// <param name="Ending">With its dot.</param>
public sealed record DocumentType(string MediaType, string Ending)
{
    public static readonly DocumentType Pdf = new("application/pdf", ".pdf");
    public static readonly DocumentType Jpeg = new("image/jpeg", ".jpg");
    public static readonly DocumentType Png = new("image/png", ".png");

    /// <summary>UTF-8.</summary>
    public static readonly DocumentType Text = new("text/plain", ".txt");

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null when the bytes are of no type that we take.</summary>
    public static DocumentType? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF-"u8) => Pdf,
        _ when bytes.StartsWith(JpegCheck.Start) => Jpeg,
        _ when bytes.StartsWith(PngCheck.Start) => Png,
        _ when TextOf(bytes) is not null => Text,
        _ => null,
    };

    /// <summary>The type of a media type that we serve; null for another.</summary>
    internal static DocumentType? Named(string? mediaType)
        => new[] { Pdf, Jpeg, Png, Text }.FirstOrDefault(type => type.MediaType == mediaType);

    /// <summary>The bytes as UTF-8; null when they are none, or hold a NUL, which no text does.</summary>
    internal static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
            return null;
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
