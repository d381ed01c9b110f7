using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Tokens;

namespace BenefitsFlow.App.Issues.Documents;

/// <summary>
/// A PDF that only shows something: no lock, no program, no file inside, no more pages than a person reads. Every object of the file is looked at,
/// also those inside object streams; no page is drawn.
/// </summary>
internal static class PdfCheck
{
    /// <summary>Inclusive.</summary>
    public const int Pages = 200;

    private const int Objects = 200_000;
    private const int Depth = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What makes a reader run, start, play or unpack something (ISO 32000-1, 7.11.4, 12.6.4, 13; Adobe Extension Level 3, 9.6).</summary>
    private static readonly HashSet<string> Active = new(StringComparer.Ordinal)
    {
        "JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "XFA", "Rendition", "ImportData", "SubmitForm", "GoToE",
    };

    public static string? FaultOf(byte[] bytes)
    {
        if (PdfNames.In(bytes).Any(name => name.Length > 3 && Active.Contains(name)))
            return Fault.PdfActive;
        var end = bytes.AsSpan().LastIndexOf("%%EOF"u8);
        if (end >= 0 && TrailingContent.FaultOf(bytes.AsSpan(end)) is { } hidden)
            return hidden;
        // The reader takes no cancellation: one that does not come back is left behind, and the document refused.
        var work = Task.Run(() => Read(bytes));
        return work.Wait(Patience) ? work.Result : Fault.PdfBroken;
    }

    private static string? Read(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { FilterProvider = new BoundedFilters(), MaxStackDepth = Depth });
            return pdf.IsEncrypted ? Fault.PdfLocked
                : pdf.NumberOfPages is < 1 ? Fault.PdfBroken
                : pdf.NumberOfPages > Pages ? Fault.PdfPages
                : pdf.Structure.CrossReferenceTable.ObjectOffsets.Count > Objects ? Fault.PdfBroken
                : IsActive(pdf) ? Fault.PdfActive
                : null;
        }
        catch (PdfDocumentEncryptedException)
        {
            return Fault.PdfLocked;
        }
#pragma warning disable CA1031 // What a reader throws at a file that is none has no common kind; the file is the stranger's.
        catch (Exception)
#pragma warning restore CA1031
        {
            return Fault.PdfBroken;
        }
    }

    private static bool IsActive(PdfDocument pdf)
        => pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys.Any(reference => Holds(pdf.Structure.GetObject(reference)?.Data, 0));

    /// <summary>True when the token is such a name or holds one, as key or as value. References lead to objects that are looked at by themselves.</summary>
    private static bool Holds(IToken? token, int depth) => depth > Depth || token switch
    {
        NameToken name => Active.Contains(name.Data),
        DictionaryToken dictionary => dictionary.Data.Any(entry => Active.Contains(entry.Key) || Holds(entry.Value, depth + 1)),
        ArrayToken array => array.Data.Any(item => Holds(item, depth + 1)),
        StreamToken stream => Holds(stream.StreamDictionary, depth + 1),
        _ => false,
    };
}
