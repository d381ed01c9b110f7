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

    private static string Problem(Letter letter) => Assert.Single(LetterLint.Check(letter));
}
