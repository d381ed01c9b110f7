using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Web;
using UglyToad.PdfPig.Writer;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>A notice as it is put in an envelope: what the mail said, where to go, and by which number we find it again.</summary>
internal static class NoticePdf
{
    private static readonly Style Text = new(Typeface.Regular, 11);
    private static readonly Style Strong = new(Typeface.Bold, 13);
    private static readonly Style Title = new(Typeface.Bold, 16);
    private static readonly Style Agency = new(Typeface.Bold, 15);
    private static readonly Style Small = new(Typeface.Regular, 9.5, 70);

    /// <param name="reference">The claim's confirmation number.</param>
    public static byte[] Of(PaperLetter letter, string reference, Uri site)
    {
        var (notice, words) = (letter.Notice, LetterWords.In(letter.Notice.Language));
        using var file = new MemoryStream();
        using (var document = new PdfDocumentBuilder(file, false, PdfWriterType.Default, 1.7, new PdfLanguage(words.Language)))
        {
            document.DocumentInformation = new() { Title = notice.Title, Author = words.Agency };
            var sheets = new Sheets(document);
            PrintHead(sheets, letter, words, reference);
            foreach (var paragraph in notice.Paragraphs)
                Print(sheets, paragraph, Text);
            if (notice.Code is { } code)
            {
                Print(sheets, Say("mail.post.code", words), Text);
                Print(sheets, code, Strong);
            }

            Print(sheets, Say("mail.post.site", words, ("site", site.GetLeftPart(UriPartial.Authority)), ("reference", reference)), Text);
            Print(sheets, Say("mail.post.help", words), Text);
            sheets.Foot((page, of) => $"{words.Reference} {reference} · {words.Page(page, of)}", Small);
        }

        return file.ToArray();
    }

    private static void PrintHead(Sheets sheets, PaperLetter letter, LetterWords words, string reference)
    {
        sheets.Print([words.Agency], Agency);
        sheets.Print([words.Office], Small);
        sheets.Space(8);
        sheets.Rule(1.5, 0);
        sheets.Space(14);
        sheets.Print([words.Day(letter.Queued)], Text);
        sheets.Print([$"{words.Reference}: {reference}"], Text);
        sheets.Space(16);
        foreach (var line in letter.Addressee)
            sheets.Print(Sheets.Wrap(line, Text, Sheets.Width), Text);
        sheets.Space(20);
        sheets.Print(Sheets.Wrap(letter.Notice.Title, Title, Sheets.Width), Title);
        sheets.Space(8);
    }

    private static void Print(Sheets sheets, string paragraph, Style style)
    {
        sheets.Print(Sheets.Wrap(paragraph, style, Sheets.Width), style);
        sheets.Space(8);
    }

    private static string Say(string key, LetterWords words, params (string Name, object? Value)[] values) => Texts.Of(key, values).In(words.Language);
}
