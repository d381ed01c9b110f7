using System.Text.RegularExpressions;

namespace BenefitsFlow.App.Correspondence;

/// <summary>How many years of school a text asks of its reader.</summary>
/// <param name="Words">Counted words: names, citations, dates and figures are left out.</param>
/// <param name="Sentences">Units of thought: what a period, question mark, exclamation point, colon or semicolon ends.</param>
/// <remarks>
/// English: the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, 1975). Spanish: the reading ease of Fernández Huerta (1959) with words a
/// sentence, as it is read since its printed form was corrected, on his scale of school years. Not confirmed: the scale's years were read in secondary
/// sources; it names bands, and the last year of a band stands for it. Crawford's grades for Spanish end at the sixth and cannot tell a ninth.
/// </remarks>
public sealed partial record ReadingLevel(int Words, int Sentences, int Syllables, string Language)
{
    /// <summary>In tenths of a year for English; the last year of the band for Spanish. Zero for a text without words.</summary>
    public double Grade => Words == 0 ? 0 : Language == "es" ? GradeOf(Ease) : Math.Round((0.39 * WordsASentence) + (11.8 * SyllablesAWord) - 15.59, 1);

    /// <summary>Fernández Huerta's reading ease, from about 0 (hard) to 100 (easy).</summary>
    public double Ease => 206.84 - (60 * SyllablesAWord) - (1.02 * WordsASentence);

    private double WordsASentence => (double)Words / Math.Max(1, Sentences);

    private double SyllablesAWord => (double)Syllables / Math.Max(1, Words);

    /// <param name="texts">Whole sentences.</param>
    /// <param name="language"><c>en</c> or <c>es</c>.</param>
    public static ReadingLevel Of(IEnumerable<string> texts, string language)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var level = new ReadingLevel(0, 0, 0, language);
        foreach (var sentence in texts.SelectMany(text => SentenceEnd().Split(Plain(text))))
        {
            var words = Word().Matches(sentence).Select(match => match.Value).Where((word, place) => place == 0 || !char.IsUpper(word[0])).ToList();
            if (words.Count > 0)
                level = level with { Words = level.Words + words.Count, Sentences = level.Sentences + 1, Syllables = level.Syllables + words.Sum(word => Count.In(word, language)) };
        }

        return level;
    }

    private static double GradeOf(double ease) => ease switch { >= 90 => 4, >= 80 => 5, >= 70 => 6, >= 60 => 8, >= 50 => 12, _ => 13 };

    private static string Plain(string text) => Figure().Replace(DateInText().Replace(Citation().Replace(Address().Replace(text, " "), " "), " "), " ");

    [GeneratedRegex(@"https?://[^\s]*[^\s.,]")]
    private static partial Regex Address();

    /// <summary>As <c>(RCW 50.20.050(2)(b)(i))</c>, <c>WAC 192-04-090</c>.</summary>
    [GeneratedRegex(@"\(?\b(RCW|WAC|CFR|USC)\s+[0-9][0-9A-Z.\-]*(\([0-9a-zA-Z]+\))*\)?")]
    private static partial Regex Citation();

    /// <summary>As <c>March 5, 2026</c>, <c>5 de marzo de 2026</c>.</summary>
    [GeneratedRegex(@"\b[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|\b[0-9]{1,2} de [a-z]+ (de|del) [0-9]{4}|\b[A-Z]?[a-z]+ (de )?[0-9]{4}\b")]
    private static partial Regex DateInText();

    [GeneratedRegex(@"\$?[0-9]+([.,:][0-9]+)*%?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?<=[.?!:;])[\s”»)]+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}+(['’]\p{L}+)?")]
    private static partial Regex Word();

    /// <summary>Counts syllables: English by its vowels heard, Spanish by its rules of diphthongs.</summary>
    private static partial class Count
    {
        public static int In(string word, string language)
        {
            var lower = word.ToLowerInvariant();
            return Math.Max(1, language == "es" ? Spanish(lower) : English(lower));
        }

        /// <summary>Groups of vowels, without an ending that is not heard.</summary>
        private static int English(string word) => Vowels().Count(SilentEnd().Replace(word, ""));

        /// <summary>A strong or accented vowel is a syllable; weak ones beside it are none, and alone they are one.</summary>
        private static int Spanish(string word) => Group().Matches(word).Sum(group => Math.Max(1, group.Value.Count(c => "aeoáéóíú".Contains(c, StringComparison.Ordinal))));

        [GeneratedRegex("[aeiouy]+")]
        private static partial Regex Vowels();

        [GeneratedRegex("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[aeiou][^aeiouscxzg])es$")]
        private static partial Regex SilentEnd();

        [GeneratedRegex("[aeiouyáéíóúü]+")]
        private static partial Regex Group();
    }
}
