using BenefitsFlow.App.Correspondence;
using CsCheck;

namespace BenefitsFlow.Tests.Correspondence;

public class WordWrapTests
{
    [Fact]
    public void Every_line_fits_and_no_character_is_lost()
        => Gen.Select(Gen.String[Gen.Char[" abcdefghij"], 0, 200], Gen.Int[1, 40]).Sample((text, width) =>
        {
            var lines = WordWrap.Lines(text, width, piece => piece.Length);
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.True(line.Length <= width));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        });

    [Fact]
    public void A_word_wider_than_the_line_is_broken()
        => Assert.Equal(["ab", "cdefg", "hi j"], WordWrap.Lines("ab cdefghi j", 5, piece => piece.Length));
}
