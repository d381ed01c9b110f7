using System.Globalization;
using BenefitsFlow.App.Correspondence;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace BenefitsFlow.App.Appeals;

/// <summary>A document that a party handed in, as it was found to be.</summary>
/// <param name="Type">Its content type by its bytes.</param>
/// <param name="Claimant">True when the claimant may see it.</param>
/// <param name="Employer">True when the employer may see it.</param>
public sealed record HearingDocument(string Name, string Type, byte[] Bytes, bool Claimant, bool Employer);

/// <summary>One piece of a hearing file.</summary>
/// <param name="Title">As the index names it.</param>
/// <param name="Name">Its file's name in the ZIP: lower-case letters, digits, hyphens and a dot.</param>
/// <param name="Original">As it is kept in the ZIP.</param>
/// <param name="Paper">As a PDF, to be bound into the whole.</param>
public sealed record Exhibit(string Title, string Name, byte[] Original, byte[] Paper)
{
    private const double Width = 612;
    private const double Height = 792;
    private const double Edge = 60;

    private static readonly Style Title1 = new(Typeface.Bold, 14);
    private static readonly Style Heading = new(Typeface.Bold, 11);
    private static readonly Style Text = new(Typeface.Regular, 10.5);

    /// <summary>Printed from words: a heading, then its lines.</summary>
    public static Exhibit Printed(string title, string name, IEnumerable<(string Heading, IReadOnlyList<string> Lines)> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var paper = Bound(document =>
        {
            var sheets = new Sheets(document);
            sheets.Print(Sheets.Wrap(title, Title1, Sheets.Width), Title1);
            foreach (var (heading, lines) in parts)
            {
                sheets.Space(10);
                sheets.Keep(Heading.Leading + (2 * Text.Leading));
                sheets.Print(Sheets.Wrap(heading, Heading, Sheets.Width), Heading);
                foreach (var line in lines.SelectMany(line => line.Split('\n')))
                    sheets.Print(Sheets.Wrap(line, Text, Sheets.Width), Text);
            }
        });
        return new(title, name, paper, paper);
    }

    /// <summary>A letter or a PDF of ours.</summary>
    public static Exhibit Pdf(string title, string name, byte[] bytes) => new(title, name, bytes, bytes);

    /// <summary>What a party handed in; what cannot be bound in has a sheet that says where it is.</summary>
    public static Exhibit Of(HearingDocument document, string title, string name, string seeZip)
    {
        ArgumentNullException.ThrowIfNull(document);
        var paper = document.Type switch
        {
            "application/pdf" => Opens(document.Bytes),
            "image/png" => Picture((page, box) => page.AddPng(document.Bytes, box)),
            "image/jpeg" => Picture((page, box) => page.AddJpeg(document.Bytes, box)),
            _ => null,
        };
        return new(title, name, document.Bytes, paper ?? Printed(title, name, [(string.Format(CultureInfo.InvariantCulture, seeZip, name), [])]).Paper);
    }

    internal static byte[] Bound(Action<PdfDocumentBuilder> print)
    {
        using var file = new MemoryStream();
        using (var document = new PdfDocumentBuilder(file, false, PdfWriterType.Default, 1.7))
            print(document);
        return file.ToArray();
    }

    private static byte[]? Opens(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            // Pages are bound one by one: what breaks now would break the whole file.
            return Bound(document =>
            {
                for (var page = 1; page <= pdf.NumberOfPages; page++)
                    document.AddPage(pdf, page);
            });
        }
#pragma warning disable CA1031 // A party's PDF can break its reader in any way; it stays in the ZIP as it is.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static byte[]? Picture(Func<PdfPageBuilder, PdfRectangle, PdfPageBuilder.AddedImage> put)
    {
        try
        {
            return Bound(document => put(document.AddPage(PageSize.Letter), new(Edge, Edge, Width - Edge, Height - (2 * Edge))));
        }
#pragma warning disable CA1031 // As above.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
