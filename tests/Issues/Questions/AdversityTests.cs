using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Issues.Questions;

/// <summary>What speaks against the other side, and what of it that side is told.</summary>
public class AdversityTests
{
    private static readonly string[] TwoSided = [.. IssueCatalogue.All.Where(kind => kind.Employer).Select(kind => kind.Code)];

    [Fact]
    public void Two_sides_that_always_answer_come_to_an_end() => Gen.Select(Gen.Int[0, TwoSided.Length - 1], Gen.Int).Sample(
        (kind, seed) =>
        {
            var dice = new Dice(seed);
            var code = TwoSided[kind];
            var record = AnIssue.Of(code);
            foreach (var party in new[] { Party.Claimant, Party.Employer })
                (record, _) = record.Answer(party, QuestionnaireTests.Anything(dice.Next(1_000_000)));
            var rounds = 0;
            while (new[] { Party.Claimant, Party.Employer }.FirstOrDefault(party => Questionnaire.Against(record, party).Count > 0, Party.Staff) is var next && next != Party.Staff)
            {
                Assert.True(++rounds <= 60, "The rebuttals do not end.");
                var said = record.Rebut(next, QuestionnaireTests.Anything(dice.Next(1_000_000)));
                var content = said.Statements[^1].Content;
                // And now and then a party says something more, whether or not anybody asked.
                record = IssueCatalogue.Of(code).Case.Facts is { } facts && dice.Next(3) == 0
                    ? record.Say(next, said.Statements[^1].Taken.Rebuts, [.. content.Answers, .. More(facts, dice)])
                    : said;
            }
        },
        iter: 150);

    [Fact]
    public void A_first_answer_speaks_against_the_other_side()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("reason", "Insubordination"), ("Insubordination.Directed", true));
        Assert.Equal(Party.Claimant, record.Statements[0].Taken.AdverseTo);
        Assert.Single(Questionnaire.Against(record, Party.Claimant));
        Assert.Empty(Questionnaire.Against(record, Party.Employer));
    }

    [Fact]
    public void What_helps_the_other_side_does_not_speak_against_it()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("Insubordination.Deliberate", false));
        Assert.Null(record.Statements[0].Taken.AdverseTo);
    }

    [Fact]
    public void An_issue_of_the_claimant_alone_speaks_against_nobody()
        => Assert.Null(AnIssue.Of("able-and-available").Say(Party.Claimant, ("words", "I was ill.")).Statements[0].Taken.AdverseTo);

    [Fact]
    public void Agreeing_and_disagreeing_open_no_new_window()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("Insubordination.Directed", true)).Say(Party.Claimant, ("words", "I did my work."));
        record = record.Rebut(Party.Claimant, AnIssue.With(("rebuttal-1.Insubordination.Directed", "disagree"), ("something-new", "")));
        Assert.Null(record.Statements[^1].Taken.AdverseTo);
    }

    [Fact]
    public void Something_new_opens_the_other_sides_window_once()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("Insubordination.Directed", true)).Say(Party.Claimant, ("words", "I did my work."));
        record = record.Say(Party.Claimant, 1, [Words("something-new", "The manager was not there.")]);
        Assert.Equal(Party.Employer, record.Statements[^1].Taken.AdverseTo);
        record = record.Say(Party.Claimant, 1, [Words("something-new", "And it was raining.")]);
        Assert.Null(record.Statements[^1].Taken.AdverseTo);
    }

    [Fact]
    public void A_statement_that_was_answered_is_not_shown_again()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("Insubordination.Directed", true)).Rebut(Party.Claimant, AnIssue.With());
        Assert.Empty(Questionnaire.Against(record, Party.Claimant));
        Assert.Null(Questionnaire.NextRebuttal(record, Party.Claimant, []));
    }

    [Fact]
    public void The_statement_is_put_in_plain_words_in_both_languages()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("final-incident", "He shouted \"no\"."), ("Tardiness.Warnings", 3), ("last-day", "2025-07-31"));
        var said = Questionnaire.Against(record, Party.Claimant).Single().Said;
        Assert.Equal(["“He shouted \"no\".”", "3.", "July 31, 2025."], said.Select(one => one.Answered.En));
        Assert.Equal(["«He shouted \"no\".»", "3.", "31 de julio de 2025."], said.Select(one => one.Answered.Es));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void A_day_of_work_is_put_to_the_claimant_only_when_it_differs_from_the_application(int daysLater, bool put)
    {
        var days = new[] { People.Rosa.Jobs[0].FirstDay, People.Rosa.Jobs[0].LastDay!.Value }.Select(day => day.AddDays(daysLater).ToString("O", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var record = AnIssue.Of("separation-quit").Say(Party.Employer, ("first-day", days[0]), ("last-day", days[1]), ("words", "She left."));
        var said = Questionnaire.Against(record, Party.Claimant).Single().Said.Select(one => one.Fact).ToList();
        Assert.Equal(put ? ["first-day", "last-day", "words"] : ["words"], said);
    }

    [Fact]
    public void What_both_sides_say_alike_speaks_against_nobody()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("final-incident-date", "2025-07-30"), ("warned", true));
        var alike = record.Say(Party.Claimant, ("final-incident-date", "2025-07-30"), ("warned", false));
        Assert.Equal(["warned"], Questionnaire.Against(alike, Party.Employer).Single().Said.Select(one => one.Fact));
    }

    [Fact]
    public void A_private_reason_is_named_to_the_employer_as_private_and_its_details_and_words_are_not()
    {
        var record = AnIssue.Of("separation-quit").Say(
            Party.Claimant, ("reason", "DomesticViolence"), ("DomesticViolence.ViolenceOrStalking", true), ("words", "He hit me."));
        var said = Questionnaire.Against(record, Party.Employer).Single().Said;
        Assert.Equal(["reason"], said.Select(one => one.Fact));
        Assert.DoesNotContain("violence", said[0].Answered.En, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_only_the_employer_can_confirm_is_put_to_it_even_beside_a_private_reason()
    {
        var record = AnIssue.Of("separation-quit").Say(
            Party.Claimant, ("reason", "OwnHealth"), ("OwnHealth.WasNecessary", true), ("OwnHealth.Efforts.ToldPromptly", true));
        Assert.Equal(["reason", "OwnHealth.Efforts.ToldPromptly"], Questionnaire.Against(record, Party.Employer).Single().Said.Select(one => one.Fact));
    }

    [Fact]
    public void What_the_job_was_called_is_not_passed_on()
    {
        var record = AnIssue.Of("separation-discharge").Say(Party.Employer, ("job-title", "Driver"));
        Assert.Null(record.Statements[0].Taken.AdverseTo);
    }

    private static Answer Words(string fact, string text) => new(fact, new("New?", "¿Nuevo?"), JsonSerializer.SerializeToElement(text));

    private static IEnumerable<Answer> More(Type facts, Dice dice)
    {
        var paths = FactPaths.Of(facts).All.Where(path => path.Value == typeof(bool)).Select(path => path.Key).ToList();
        return Enumerable.Range(0, dice.Next(4)).Select(_ => new Answer(
            paths[dice.Next(paths.Count)], new("More?", "¿Más?"), JsonSerializer.SerializeToElement(dice.Next(2) == 0)));
    }
}
