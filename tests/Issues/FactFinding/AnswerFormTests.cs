using System.Reflection;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.FactFinding;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law.Separation.Quits;
using BenefitsFlow.Tests.Web;

namespace BenefitsFlow.Tests.Issues.FactFinding;

/// <summary>Each shape of answer takes what is right and says what is wrong.</summary>
public class AnswerFormTests
{
    [Theory]
    [InlineData(AnswerShape.YesNo, "yes", "true", "Yes")]
    [InlineData(AnswerShape.YesNo, "no", "false", "No")]
    [InlineData(AnswerShape.Choice, "pay", "\"pay\"", "My pay was cut")]
    [InlineData(AnswerShape.Number, "12", "12", "12")]
    [InlineData(AnswerShape.Money, "$1,234.50", "1234.50", "$1,234.50")]
    [InlineData(AnswerShape.Hours, "7.25", "7.25", "7.25")]
    [InlineData(AnswerShape.Words, "a\r\nb", "\"a\\nb\"", null)]
    public void What_was_typed_becomes_a_value_and_the_words_for_it(AnswerShape shape, string typed, string value, string? said)
    {
        var answer = Read(shape, typed)!;

        Assert.Equal((value, said), (answer.Value.GetRawText(), answer.Said?.En));
    }

    [Fact]
    public void A_day_is_kept_as_the_calendar_writes_it_and_read_as_people_do()
    {
        var question = SampleQuestions.All[AnswerShape.Day];
        var answer = AnswerForm.From(AnswerForm.Check(question, Typing.Fields(Typing.Date("NoticePeriod-Given", "2", "20", "2026"))), question)!;

        Assert.Equal(("\"2026-02-20\"", "February 20, 2026", "20 de febrero de 2026"), (answer.Value.GetRawText(), answer.Said!.En, answer.Said.Es));
    }

    [Theory]
    [InlineData(AnswerShape.YesNo, "maybe")]
    [InlineData(AnswerShape.YesNo, "")]
    [InlineData(AnswerShape.Choice, "raise")]
    [InlineData(AnswerShape.Choice, "")]
    [InlineData(AnswerShape.Number, "-1")]
    [InlineData(AnswerShape.Number, "1.5")]
    [InlineData(AnswerShape.Number, "1000000")]
    [InlineData(AnswerShape.Money, "1.234,5")]
    [InlineData(AnswerShape.Money, "1000000.01")]
    [InlineData(AnswerShape.Hours, "7.1")]
    [InlineData(AnswerShape.Hours, "168.25")]
    [InlineData(AnswerShape.Words, "")]
    [InlineData(AnswerShape.Words, "a\u202Eb")]
    [InlineData(AnswerShape.Words, "a\0b")]
    public void What_is_no_answer_gets_a_sentence_that_says_so(AnswerShape shape, string typed)
    {
        var question = SampleQuestions.All[shape] with { Required = true };
        var check = AnswerForm.Check(question, Typing.Fields((AnswerForm.FieldOf(question), typed)));

        Assert.Null(AnswerForm.From(check, question));
        var error = Assert.Single(check.Form.Errors);
        Assert.EndsWith(".", error.Sentence.En, StringComparison.Ordinal);
        Assert.DoesNotContain("“”", error.Sentence.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_have_up_to_four_thousand_characters()
    {
        Assert.NotNull(Read(AnswerShape.Words, new string('é', 4000)));
        Assert.Null(Read(AnswerShape.Words, new string('é', 4001)));
    }

    [Fact]
    public void A_question_that_may_stay_empty_does()
        => Assert.Equal("null", Read(AnswerShape.Number, "")!.Value.GetRawText());

    [Fact]
    public void A_yes_may_be_explained()
    {
        var question = SampleQuestions.All[AnswerShape.YesNo];
        var typed = Typing.Fields(("ShiftChange-AtOwnRequest", "yes"), ("ShiftChange-AtOwnRequest-words", "For school."), ("other", "x"));

        Assert.Equal("For school.", AnswerForm.From(AnswerForm.Check(question, typed), question)!.Words);
        Assert.Null(AnswerForm.WordsFieldOf(question with { Explained = false }));
    }

    private static Answer? Read(AnswerShape shape, string typed)
    {
        var question = SampleQuestions.All[shape];
        return AnswerForm.From(AnswerForm.Check(question, Typing.Fields((AnswerForm.FieldOf(question), typed))), question);
    }
}
