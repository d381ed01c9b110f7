using System.Text;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace BenefitsFlow.App.Correspondence;

/// <summary>A font that letters are printed in: its bytes, the width of its text, and which characters it has.</summary>
internal sealed class Typeface
{
    public static readonly Typeface Regular = new("Correspondence/fonts/LiberationSans-Regular.ttf");
    public static readonly Typeface Bold = new("Correspondence/fonts/LiberationSans-Bold.ttf");

    private readonly TrueTypeFont font;
    private readonly double unitsPerEm;

    private Typeface(string file)
    {
        Bytes = Embedded.Read(file);
        font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(Bytes));
        unitsPerEm = font.GetUnitsPerEm();
    }

    public byte[] Bytes { get; }

    /// <summary>Points from the text's left edge to its right, at a size in points.</summary>
    public double WidthOf(string text, double size) => text.Sum(AdvanceOf) * size / unitsPerEm;

    /// <summary>
    /// The text in characters that the font has: one that it lacks becomes its base letter, or a question mark, so that a name from any
    /// script still gives a letter.
    /// </summary>
    public string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
            printable.Append(Has(rune) ? rune.ToString() : Instead(rune));
        return printable.ToString();
    }

    private string Instead(Rune rune)
    {
        if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            return " ";
        var letter = rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes().First();
        return Has(letter) ? letter.ToString() : "?";
    }

    private bool Has(Rune rune) => rune.IsBmp && !Rune.IsControl(rune) && GlyphOf((char)rune.Value) > 0;

    private double AdvanceOf(char character)
        => font.TryGetAdvanceWidth(character, _ => GlyphOf(character), out var width) ? width : 0;

    private int GlyphOf(char character) => font.WindowsUnicodeCMap.CharacterCodeToGlyphIndex(character);
}
