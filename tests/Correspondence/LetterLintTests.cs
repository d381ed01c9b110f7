using BenefitsFlow.App.Correspondence;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Correspondence;

public class LetterLintTests
{
    [Fact]
    public void A_whole_letter_may_be_mailed_in_both_languages()
    {
        Assert.Empty(LetterLint.Check(Letters.English()));
        Assert.Empty(LetterLint.Check(Letters.Spanish()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("Determination")]
    [InlineData("We have decided about your claim")]
    public void A_letter_without_a_decision_sentence_is_refused(string decision)
        => Assert.Contains("decision", Problem(Letters.English() with { Decision = decision }), StringComparison.Ordinal);

    [Fact]
    public void A_letter_with_an_empty_table_is_refused()
        => Assert.Contains("table", Problem(Letters.English() with { Rows = [] }), StringComparison.Ordinal);

    [Fact]
    public void A_letter_without_rights_is_refused()
        => Assert.Contains("rights", Problem(Letters.English() with { Rights = [] }), StringComparison.Ordinal);

    [Fact]
    public void A_letter_without_reasons_is_refused()
        => Assert.Contains("reasons", Problem(Letters.English() with { Findings = [] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("{amount}")]
    [InlineData("{{weeklyBenefitAmount}}")]
    [InlineData("{0}")]
    [InlineData("{}")]
    [InlineData("[[date]]")]
    public void A_placeholder_left_anywhere_is_named(string left)
    {
        var letter = Letters.English();
        var sentence = new Sentence($"You earned {left} dollars.", $"Usted ganó {left} dólares.");
        Assert.Contains(left, Problem(letter with { Title = $"Week of {left}" }), StringComparison.Ordinal);
        Assert.Contains(left, Problem(letter with { Decision = $"We pay {left} dollars." }), StringComparison.Ordinal);
        Assert.Contains(left, Problem(letter with { Meaning = [left] }), StringComparison.Ordinal);
        Assert.Contains(left, Problem(letter with { Rows = [new("Paid", left)] }), StringComparison.Ordinal);
        Assert.Contains(left, Problem(letter with { Findings = [new(true, "RCW 50.20.130", sentence)] }), StringComparison.Ordinal);
        Assert.Contains(left, Problem(letter with { NextSteps = [left] }), StringComparison.Ordinal);
        Assert.Contains(left, Problem(letter with { Rights = [left] }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_typed_into_an_address_is_no_placeholder()
        => Assert.Empty(LetterLint.Check(Letters.English() with { Addressee = ["Ann {Annie} Lee", "[[Rear]] 4 Oak St"] }));

    [Fact]
    public void A_blank_value_is_refused()
        => Assert.Contains("blank", Problem(Letters.English() with { Rows = [new("Paid", " ")] }), StringComparison.Ordinal);

    [Fact]
    public void A_letter_without_its_day_of_mailing_is_refused()
        => Assert.Contains("mailing", Problem(Letters.English() with { Mailed = default }), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", true)]
    [InlineData("es", true)]
    [InlineData("en", false)]
    public void A_letter_that_can_be_appealed_names_the_last_day_in_its_rights(string language, bool named)
    {
        var letter = (language == "en" ? Letters.English() : Letters.Spanish()) with { AppealBy = named ? new(2026, 4, 6) : new(2026, 4, 7) };

        if (named)
            Assert.Empty(LetterLint.Check(letter));
        else
            Assert.Contains("April 7, 2026", Problem(letter), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_that_cites_the_right_to_appeal_without_a_last_day_is_refused()
        => Assert.Contains("last day", Problem(Letters.English() with { Rights = ["You may appeal (RCW 50.32.020)."] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("We adjudicated the issue.", "decide")]
    [InlineData("You may send a rebuttal.", "your answer")]
    public void A_word_that_letters_do_without_is_refused_with_another_one(string step, string say)
        => Assert.Contains($"Say '{say}'", Problem(Letters.English() with { NextSteps = [step] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "base year", "The four quarters of work")]
    [InlineData("es", "año base", "Los cuatro trimestres de trabajo")]
    public void A_word_of_the_trade_is_explained_in_the_letter_that_uses_it(string language, string word, string means)
    {
        var letter = language == "en" ? Letters.English() : Letters.Spanish();

        Assert.Contains(Glossary.In(letter), term => term.Word == word);
        Assert.Contains($"<dt>{word}</dt><dd>{means}", LetterHtml.Of(letter), StringComparison.Ordinal);
        Assert.DoesNotContain(Glossary.In(letter), term => term.Word is "overpayment" or "sobrepago");
    }

    [Fact]
    public void A_letter_that_only_a_lawyer_reads_is_refused()
    {
        const string heavy = "Notwithstanding the aforementioned determination, the administrative consideration of eligibility necessitates documentation establishing continuous availability";
        var letter = Letters.English() with { NextSteps = [.. Enumerable.Repeat(heavy + ".", 6)] };

        Assert.Contains("reads at grade", Problem(letter), StringComparison.Ordinal);
    }

    private static string Problem(Letter letter) => Assert.Single(LetterLint.Check(letter));
}
