using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.App.Correspondence;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace BenefitsFlow.App.Appeals;

/// <summary>The words of a hearing file, in one language.</summary>
/// <param name="Title">On its first page.</param>
/// <param name="Index">Heading of the index.</param>
/// <param name="Page">Two places: number, of how many.</param>
public sealed record HearingFileWords(string Language, string Title, string Index, string Page);

/// <summary>A hearing file: its pieces bound into one PDF with an index and page numbers, and as they are in one ZIP with a manifest.</summary>
public static class HearingFile
{
    private const double NumberColumn = 40;

    private static readonly Style Title = new(Typeface.Bold, 16);
    private static readonly Style Heading = new(Typeface.Bold, 12.5);
    private static readonly Style Text = new(Typeface.Regular, 11);
    private static readonly Style Stamp = new(Typeface.Regular, 9, 70);

    /// <summary>One PDF: index first, then each piece; every page is numbered at its head.</summary>
    /// <param name="head">Lines under the title.</param>
    public static byte[] Pdf(HearingFileWords words, IReadOnlyList<string> head, IReadOnlyList<Exhibit> exhibits)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(exhibits);
        var lengths = exhibits.Select(exhibit => PagesOf(exhibit.Paper)).ToList();
        // The index's own length moves the numbers in it, never its number of lines.
        var own = PagesOf(Index(words, head, exhibits, lengths, 0));
        byte[][] papers = [Index(words, head, exhibits, lengths, own), .. exhibits.Select(exhibit => exhibit.Paper)];
        var all = own + lengths.Sum();
        using var file = new MemoryStream();
        using (var document = new PdfDocumentBuilder(file, false, PdfWriterType.Default, 1.7, new PdfLanguage(words.Language)))
        {
            document.DocumentInformation = new() { Title = words.Title, Author = LetterWords.In(words.Language).Agency };
            var font = document.AddTrueTypeFont(Typeface.Regular.Bytes);
            var number = 0;
            foreach (var paper in papers)
            {
                using var pdf = PdfDocument.Open(paper);
                for (var page = 1; page <= pdf.NumberOfPages; page++)
                    Number(document.AddPage(pdf, page), string.Format(CultureInfo.InvariantCulture, words.Page, ++number, all), font);
            }
        }

        return file.ToArray();
    }

    /// <summary>One ZIP: the whole PDF, each piece as it is, and <c>manifest.txt</c> with the SHA-256 of each, as <c>sha256sum</c> checks it.</summary>
    public static byte[] Zip(byte[] whole, IReadOnlyList<Exhibit> exhibits)
    {
        ArgumentNullException.ThrowIfNull(exhibits);
        (string Name, byte[] Bytes)[] files = [("hearing-file.pdf", whole), .. exhibits.Select(exhibit => (exhibit.Name, exhibit.Original))];
        var manifest = string.Concat(files.Select(one => $"{DigestOf(one.Bytes)}  {one.Name}\n"));
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in files.Append(("manifest.txt", Encoding.ASCII.GetBytes(manifest))))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }

        return file.ToArray();
    }

    /// <summary>SHA-256 in hex.</summary>
    public static string DigestOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static int PagesOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.NumberOfPages;
    }

    private static byte[] Index(HearingFileWords words, IReadOnlyList<string> head, IReadOnlyList<Exhibit> exhibits, List<int> lengths, int own) => Exhibit.Bound(document =>
    {
        var sheets = new Sheets(document);
        sheets.Print(Sheets.Wrap(words.Title, Title, Sheets.Width), Title);
        sheets.Space(8);
        foreach (var line in head)
            sheets.Print(Sheets.Wrap(line, Text, Sheets.Width), Text);
        sheets.Space(16);
        sheets.Print([words.Index], Heading);
        var page = own + 1;
        foreach (var (exhibit, length) in exhibits.Zip(lengths))
        {
            sheets.PrintPair(Sheets.Wrap(exhibit.Title, Text, Sheets.Width - NumberColumn), Text, [page.ToString("D3", CultureInfo.InvariantCulture)], Text, indent: null);
            sheets.Space(3);
            page += length;
        }
    });

    private static void Number(PdfPageBuilder page, string text, PdfDocumentBuilder.AddedFont font)
    {
        page.NewContentStreamAfter();
        page.SetTextAndFillColor(Stamp.Grey, Stamp.Grey, Stamp.Grey);
        var left = page.PageSize.Width - 40 - Stamp.Face.WidthOf(text, Stamp.Size);
        page.AddText(text, Stamp.Size, new(left, page.PageSize.Height - 28), font);
    }
}
