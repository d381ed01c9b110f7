using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Issues.Questions;

/// <summary>Which question a party is asked next.</summary>
public class QuestionnaireTests
{
    private static readonly Gen<(string Code, Party Party, int Seed)> Askings = Gen.Select(
        Gen.Int[0, IssueCatalogue.All.Count - 1].Select(kind => IssueCatalogue.All[kind].Code),
        Gen.Bool.Select(employer => employer ? Party.Employer : Party.Claimant),
        Gen.Int);

    [Fact]
    public void Whatever_a_party_answers_the_questions_end_and_none_is_asked_twice() => Askings.Sample(
        asking =>
        {
            var (_, questions) = AnIssue.Of(asking.Code).Answer(asking.Party, Anything(asking.Seed));
            Assert.Equal(questions.Count, questions.Select(question => question.Fact).Distinct().Count());
            Assert.Equal("words", questions[^1].Fact);
            Assert.All(questions, question => Assert.True(question.Text.En.Length > 5 && question.Text.Es.Length > 5 && question.Text.En != question.Text.Es));
            Assert.All(questions, question => Assert.Equal(question.Shape == AnswerShape.Choice, question.Offered.Count >= 2));
        },
        iter: 400);

    [Fact]
    public void After_one_side_the_other_is_asked_what_the_law_still_wants() => Askings.Sample(
        asking =>
        {
            var (record, _) = AnIssue.Of(asking.Code).Answer(Party.Claimant, Anything(asking.Seed));
            var (both, _) = record.Answer(Party.Employer, Anything(asking.Seed + 1));
            _ = both.Verdict();
        },
        iter: 200);

    [Fact]
    public void A_claimant_who_quit_is_asked_the_reason_first_and_then_what_the_law_asks_of_it()
    {
        var (_, questions) = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(("reason", "JobOffer"), ("second-reason", "none")));
        Assert.Equal(
            [
                "reason", "second-reason", "tried-to-stay", "JobOffer.DefiniteBeforeLeaving", "JobOffer.OfferedWithAuthority", "JobOffer.StartAndTermsAgreed",
                "JobOffer.StayedAsLongAsReasonable", "JobOffer.NewJobCovered", "words",
            ],
            questions.Select(question => question.Fact));
    }

    [Fact]
    public void What_the_answer_refuses_ends_the_questions_on_it()
    {
        var (_, questions) = AnIssue.Of("separation-quit").Answer(
            Party.Claimant, AnIssue.With(("reason", "JobOffer"), ("second-reason", "none"), ("JobOffer.DefiniteBeforeLeaving", false)));
        Assert.DoesNotContain("JobOffer.NewJobCovered", questions.Select(question => question.Fact));
    }

    [Fact]
    public void An_employer_gives_the_separation_notice_and_then_shows_the_conduct()
    {
        var (_, questions) = AnIssue.Of("separation-discharge").Answer(Party.Employer, AnIssue.With(("reason", "Insubordination"), ("second-reason", "none")));
        var facts = questions.Select(question => question.Fact).ToList();
        Assert.Equal("first-day", facts[0]);
        string[] expected =
        [
            "last-day", "job-title", "final-incident-date", "final-incident", "warned", "warned-on",
            "Insubordination.Directed", "Insubordination.Reasonable", "Insubordination.Deliberate",
        ];
        Assert.Empty(expected.Except(facts));
    }

    [Fact]
    public void A_question_that_no_yes_answers_is_asked_for_words()
    {
        var (_, questions) = AnIssue.Of("separation-discharge").Answer(Party.Employer, AnIssue.With(("reason", "Insubordination"), ("second-reason", "none")));
        Assert.Equal(AnswerShape.Words, questions.Single(question => question.Fact == "told.HarmToEmployer").Shape);
    }

    [Fact]
    public void Warnings_are_asked_after_only_where_there_were_some()
    {
        var (_, questions) = AnIssue.Of("separation-discharge").Answer(Party.Employer, AnIssue.With(("warned", false), ("reason", "not-suited"), ("second-reason", "none")));
        Assert.DoesNotContain("warned-on", questions.Select(question => question.Fact));
    }

    [Fact]
    public void A_question_of_the_staff_comes_first()
    {
        var record = AnIssue.Of("separation-quit") with { Questions = [new(1, AnIssue.Today, Party.Claimant, "Who hired you?", "ana", null)] };
        Assert.Equal("staff-question-1", Questionnaire.Next(record, Party.Claimant, [], AnIssue.Today)!.Fact);
    }

    [Fact]
    public void A_party_that_answered_before_is_asked_only_what_is_left()
    {
        var (record, _) = AnIssue.Of("separation-quit").Answer(Party.Claimant, AnIssue.With(("reason", "JobOffer"), ("second-reason", "none")));
        Assert.Null(Questionnaire.Next(record, Party.Claimant, [], AnIssue.Today));
    }

    internal static Func<AskedQuestion, object> Anything(int seed)
    {
        var dice = new Dice(seed);
        return question => question.Shape switch
        {
            AnswerShape.YesNo => dice.Next(2) == 0,
            AnswerShape.Choice => question.Offered[dice.Next(question.Offered.Count)].Value,
            AnswerShape.Number => dice.Next(100),
            AnswerShape.Money or AnswerShape.Hours => dice.Next(4000) / 4m,
            AnswerShape.Day => new DateOnly(2025, 1, 1).AddDays(dice.Next(400)).ToString("yyyy-MM-dd", null),
            _ => "Some words.",
        };
    }
}
