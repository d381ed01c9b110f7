using BenefitsFlow.App.Correspondence;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Tokens;

namespace BenefitsFlow.Tests.Correspondence;

public class LetterPdfTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Everything_in_the_letter_is_on_paper_with_its_accents(string language)
    {
        var letter = language == "en" ? Letters.English() : Letters.Spanish();
        var paper = WordsOf(LetterPdf.Of(letter));
        Assert.Contains(Words(letter.Title), paper, StringComparison.Ordinal);
        Assert.Contains(Words(letter.Decision), paper, StringComparison.Ordinal);
        Assert.All(letter.Addressee, line => Assert.Contains(Words(line), paper, StringComparison.Ordinal));
        Assert.All(letter.Rows, row => Assert.Contains(Words(row.Label), paper, StringComparison.Ordinal));
        Assert.All(letter.Rows, row => Assert.Contains(Words(row.Value), paper, StringComparison.Ordinal));
        Assert.All(letter.Findings, finding => Assert.Contains(Words(finding.Cite), paper, StringComparison.Ordinal));
        Assert.All(letter.Rights, right => Assert.Contains(Words(right), paper, StringComparison.Ordinal));
        Assert.DoesNotContain("?", paper, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limb_says_in_words_whether_it_is_met()
    {
        Assert.Contains("Not met", WordsOf(LetterPdf.Of(Letters.English())), StringComparison.Ordinal);
        Assert.Contains("No se cumple", WordsOf(LetterPdf.Of(Letters.Spanish())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Not decided yet")]
    [InlineData("es", "Aún sin decidir")]
    public void Limbs_and_what_is_not_confirmed_are_on_paper_too(string language, string open)
    {
        var letter = (language == "en" ? Letters.English() : Letters.Spanish()).WithLimbs();
        var paper = WordsOf(LetterPdf.Of(letter));
        Assert.Contains(open, paper, StringComparison.Ordinal);
        Assert.All(letter.Findings[0].Limbs, limb => Assert.Contains(Words(limb.Because.In(language)), paper, StringComparison.Ordinal));
        Assert.Contains(Words(LetterWords.In(language).Unconfirmed(letter)!), paper, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Page 1 of ")]
    [InlineData("es", "Página 1 de ")]
    public void A_long_letter_runs_over_numbered_pages_and_nothing_leaves_the_margins(string language, string first)
    {
        var letter = (language == "en" ? Letters.English() : Letters.Spanish()).WithFindings(12);
        using var pdf = PdfDocument.Open(LetterPdf.Of(letter));
        Assert.True(pdf.NumberOfPages > 2);
        Assert.Contains(first + pdf.NumberOfPages, ContentOrderTextExtractor.GetText(pdf.GetPage(1)), StringComparison.Ordinal);
        Assert.All(pdf.GetPages().SelectMany(page => page.Letters), printed =>
        {
            Assert.InRange(printed.BoundingBox.Left, Sheets.Margin - 1, Sheets.Margin + Sheets.Width + 1);
            Assert.InRange(printed.BoundingBox.Right, Sheets.Margin - 1, Sheets.Margin + Sheets.Width + 1);
            Assert.InRange(printed.BoundingBox.Bottom, 30, 792 - Sheets.Margin);
        });
    }

    [Fact]
    public void A_reason_that_fills_more_than_a_page_is_printed_whole()
    {
        var endless = string.Join(' ', Enumerable.Range(1, 1500).Select(n => $"word{n}"));
        var letter = Letters.English() with { Findings = [new(true, "RCW 50.20.010", new(endless, endless))] };
        var paper = WordsOf(LetterPdf.Of(letter));
        Assert.Contains("word1 word2", paper, StringComparison.Ordinal);
        Assert.Contains("word1500", paper, StringComparison.Ordinal);
        Assert.Contains(Words(letter.Rights[^1]), paper, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("日本 太郎", "?? ??")]
    [InlineData("Zoë 😀", "Zoë ?")]
    [InlineData("Jose\u0301\tNun\u0303ez", "José Nuñez")]
    [InlineData("𝐉osé", "José")]
    public void A_name_from_any_script_still_gives_a_letter(string name, string printed)
        => Assert.Contains(printed, WordsOf(LetterPdf.Of(Letters.English() with { Addressee = [name] })), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Your monetary determination")]
    [InlineData("es", "Su determinación monetaria")]
    public void The_file_says_its_title_and_its_language(string language, string title)
    {
        using var pdf = PdfDocument.Open(LetterPdf.Of(language == "en" ? Letters.English() : Letters.Spanish()));
        Assert.Equal(title, pdf.Information.Title);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("Lang"), out StringToken lang));
        Assert.Equal(language, lang.Data);
    }

    private static string WordsOf(byte[] bytes)
    {
        using var pdf = PdfDocument.Open(bytes);
        return Words(string.Join(' ', pdf.GetPages().Select(page => page.Text is { Length: > 0 } ? InPrintOrder(page) : "")));
    }

    /// <summary>The words in the order in which they were printed: a pair's left side, then its right.</summary>
    private static string InPrintOrder(UglyToad.PdfPig.Content.Page page) => string.Join(' ', page.GetWords().Select(word => word.Text));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
