using BenefitsFlow.App.Correspondence;

namespace BenefitsFlow.Tests.Correspondence;

/// <summary>Flesch–Kincaid grades for English, Fernández Huerta's scale for Spanish.</summary>
public class ReadingLevelTests
{
    [Theory]
    [InlineData("en", "The cat sat on the mat.", 6, 1, 6)]
    [InlineData("en", "We decided it; you may appeal.", 6, 2, 9)]
    [InlineData("en", "You filed on March 5, 2026 (RCW 50.20.050(2)(b)(i)).", 3, 1, 3)]
    [InlineData("en", "You can get $468.00 a week from Harbor Freight.", 6, 1, 6)]
    [InlineData("es", "Usted dejó su trabajo.", 4, 1, 8)]
    [InlineData("es", "Le pagan el 5 de marzo de 2026.", 3, 1, 4)]
    [InlineData("es", "La audiencia que usted pidió.", 5, 1, 9)]
    public void Names_citations_dates_and_figures_are_left_out_of_the_count(string language, string text, int words, int sentences, int syllables)
    {
        var level = ReadingLevel.Of([text], language);

        Assert.Equal((words, sentences, syllables), (level.Words, level.Sentences, level.Syllables));
    }

    [Theory]
    [InlineData("made", 1)]
    [InlineData("table", 2)]
    [InlineData("worked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("weeks", 1)]
    [InlineData("wages", 2)]
    [InlineData("determination", 5)]
    public void English_words_are_counted_as_they_are_heard(string word, int syllables) => Assert.Equal(syllables, ReadingLevel.Of([word], "en").Syllables);

    [Theory]
    [InlineData("decisión", 3)]
    [InlineData("todavía", 4)]
    [InlineData("muy", 1)]
    [InlineData("quien", 1)]
    [InlineData("apelación", 4)]
    [InlineData("leer", 2)]
    public void Spanish_words_are_counted_by_their_diphthongs(string word, int syllables) => Assert.Equal(syllables, ReadingLevel.Of([word], "es").Syllables);

    [Fact]
    public void Six_words_of_one_syllable_are_below_any_grade()
        // 0.39 x 6 + 11.8 x 1 - 15.59 = -1.45
        => Assert.Equal(-1.4, ReadingLevel.Of(["The cat sat on the mat."], "en").Grade);

    [Fact]
    public void A_text_without_words_asks_for_nothing() => Assert.Equal(0, ReadingLevel.Of(["$5.00"], "es").Grade);
}
