using BenefitsFlow.Law;
using UglyToad.PdfPig.Writer;

namespace BenefitsFlow.App.Correspondence;

/// <summary>A letter as it is mailed on paper.</summary>
public static class LetterPdf
{
    private const byte Dark = 70;
    private const double Indent = 22;
    private const double ResultColumn = 96;
    private const double TermColumn = 140;

    private static readonly Style Text = new(Typeface.Regular, 11);
    private static readonly Style Strong = new(Typeface.Bold, 11);
    private static readonly Style Title = new(Typeface.Bold, 16);
    private static readonly Style Heading = new(Typeface.Bold, 12.5);
    private static readonly Style Small = new(Typeface.Regular, 9.5, Dark);
    private static readonly Style Agency = new(Typeface.Bold, 15);

    public static byte[] Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var words = LetterWords.Of(letter);
        using var file = new MemoryStream();
        using (var document = new PdfDocumentBuilder(file, false, PdfWriterType.Default, 1.7, new PdfLanguage(words.Language)))
        {
            document.DocumentInformation = new() { Title = letter.Title, Author = words.Agency };
            var sheets = new Sheets(document);
            PrintHead(sheets, letter, words);
            PrintDecision(sheets, letter, words);
            PrintFigures(sheets, letter, words);
            PrintFindings(sheets, letter, words);
            PrintSteps(sheets, letter, words);
            PrintRights(sheets, letter, words);
            PrintTerms(sheets, letter, words);
            sheets.Foot((page, of) => $"{words.Reference} {letter.Reference} · {words.Page(page, of)}", Small);
        }

        return file.ToArray();
    }

    private static void PrintHead(Sheets sheets, Letter letter, LetterWords words)
    {
        sheets.Print([words.Agency], Agency);
        sheets.Print([words.Office], Small);
        sheets.Space(8);
        sheets.Rule(1.5, 0);
        sheets.Space(14);
        sheets.Print([$"{words.Mailed}: {words.Day(letter.Mailed)}"], Text);
        sheets.Print(Sheets.Wrap($"{words.Reference}: {letter.Reference}", Text, Sheets.Width), Text);
        sheets.Space(16);
        foreach (var line in letter.Addressee)
            sheets.Print(Sheets.Wrap(line, Text, Sheets.Width), Text);
        sheets.Space(20);
        sheets.Print(Sheets.Wrap(letter.Title, Title, Sheets.Width), Title);
    }

    private static void PrintDecision(Sheets sheets, Letter letter, LetterWords words)
    {
        PrintHeading(sheets, words.Decision);
        sheets.Print(Sheets.Wrap(letter.Decision, Strong, Sheets.Width), Strong);
        foreach (var meant in letter.Meaning ?? [])
        {
            sheets.Space(4);
            sheets.Print(Sheets.Wrap(meant, Text, Sheets.Width), Text);
        }
    }

    private static void PrintFigures(Sheets sheets, Letter letter, LetterWords words)
    {
        PrintHeading(sheets, words.Figures);
        PrintRows(sheets, letter.Rows);
        if (letter.Chart is not { } chart)
            return;
        PrintHeading(sheets, chart.Title);
        sheets.Draw(chart, Small);
        PrintRows(sheets, letter.Charted ?? []);
    }

    private static void PrintRows(Sheets sheets, IReadOnlyList<LetterRow> rows)
    {
        foreach (var row in rows)
        {
            var label = Sheets.Wrap(row.Label, Text, Sheets.Width * 0.55);
            var value = Sheets.Wrap(row.Value, Text, Sheets.Width * 0.4);
            sheets.Keep((Math.Max(label.Count, value.Count) * Text.Leading) + 6);
            sheets.PrintPair(label, Text, value, Text, indent: null);
            sheets.Space(3);
            sheets.Rule(0.5, 160);
            sheets.Space(3);
        }
    }

    private static void PrintFindings(Sheets sheets, Letter letter, LetterWords words)
    {
        PrintHeading(sheets, words.Why);
        foreach (var finding in letter.Findings)
            PrintFinding(sheets, finding, letter.Language, words, ResultColumn);
        if (words.Unconfirmed(letter) is { } unconfirmed)
            sheets.Print(Sheets.Wrap(unconfirmed, Text, Sheets.Width), Text);
    }

    /// <summary>Limbs follow, each level a little further in.</summary>
    private static void PrintFinding(Sheets sheets, Finding finding, string language, LetterWords words, double indent)
    {
        var width = Sheets.Width - indent;
        var because = Sheets.Wrap(finding.Because.In(language), Text, width);
        var cite = Sheets.Wrap(finding.Cite, Small, width);
        sheets.Keep((because.Count * Text.Leading) + (cite.Count * Small.Leading));
        sheets.PrintPair(Sheets.Wrap(words.MetOrNot(finding), Strong, ResultColumn - 6), Strong, because, Text, indent);
        sheets.Print(cite, Small, indent);
        sheets.Space(6);
        foreach (var limb in finding.Limbs)
            PrintFinding(sheets, limb, language, words, Math.Min(indent + Indent, Sheets.Width / 2));
    }

    private static void PrintSteps(Sheets sheets, Letter letter, LetterWords words)
    {
        PrintHeading(sheets, words.NextSteps);
        foreach (var (number, step) in letter.NextSteps.Index())
        {
            sheets.PrintPair([$"{number + 1}."], Text, Sheets.Wrap(step, Text, Sheets.Width - Indent), Text, Indent);
            sheets.Space(4);
        }
    }

    private static void PrintRights(Sheets sheets, Letter letter, LetterWords words)
    {
        PrintHeading(sheets, words.Rights);
        foreach (var right in letter.Rights)
        {
            sheets.Print(Sheets.Wrap(right, Text, Sheets.Width), Text);
            sheets.Space(6);
        }
    }

    private static void PrintTerms(Sheets sheets, Letter letter, LetterWords words)
    {
        if (Glossary.In(letter) is not { Count: > 0 } terms)
            return;
        PrintHeading(sheets, words.Words);
        foreach (var (word, means) in terms)
        {
            sheets.PrintPair(Sheets.Wrap(word, Strong, TermColumn - 6), Strong, Sheets.Wrap(means, Text, Sheets.Width - TermColumn), Text, TermColumn);
            sheets.Space(4);
        }
    }

    private static void PrintHeading(Sheets sheets, string heading)
    {
        sheets.Space(14);
        sheets.Keep(Heading.Leading + (4 * Text.Leading));
        sheets.Print([heading], Heading);
        sheets.Space(2);
    }
}
