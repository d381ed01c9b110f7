namespace BenefitsFlow.App.Issues.Documents;

/// <summary>What is wrong with a document, as a code: its sentence is <c>issues.documents.fault.{code}</c>.</summary>
internal static class Fault
{
    public const string Type = "type";
    public const string Hidden = "hidden";
    public const string PdfBroken = "pdfBroken";
    public const string PdfLocked = "pdfLocked";
    public const string PdfPages = "pdfPages";
    public const string PdfActive = "pdfActive";
    public const string ImageBroken = "imageBroken";
    public const string ImageLarge = "imageLarge";
    public const string TextControl = "textControl";
    public const string TextProgram = "textProgram";
}

/// <summary>Looks through a document before it is kept: in bounded time, believing only its bytes.</summary>
internal static class DocumentCheck
{
    /// <summary>Bytes at the end of a file in which the directory of a ZIP archive can lie: its record, and the longest comment after it.</summary>
    private const int ArchiveTail = 22 + ushort.MaxValue;

    /// <returns>Null when it is sound.</returns>
    public static string? FaultOf(DocumentType? type, byte[] bytes)
    {
        if (type is null)
            return Fault.Type;
        var fault = type.MediaType switch
        {
            "application/pdf" => PdfCheck.FaultOf(bytes),
            "image/jpeg" => JpegCheck.FaultOf(bytes),
            "image/png" => PngCheck.FaultOf(bytes),
            _ => TextCheck.FaultOf(bytes),
        };
        return fault ?? (IsArchive(bytes) ? Fault.Hidden : null);
    }

    /// <summary>True when a program that unpacks archives would find one, whatever else the file is.</summary>
    private static bool IsArchive(ReadOnlySpan<byte> bytes)
        => bytes[Math.Max(0, bytes.Length - ArchiveTail)..].IndexOf("PK\u0005\u0006"u8) >= 0;
}
