using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.Tests.Issues;

/// <summary>An issue of Rosa's claim, filed on Monday, August 4, 2025, and what is said on it.</summary>
internal static class AnIssue
{
    public static readonly DateOnly Applied = new(2025, 8, 4);
    public static readonly DateOnly Today = new(2025, 8, 20);
    public static readonly DateOnly LastDay = new(2025, 8, 1);

    public static MonetaryDetermination Monetary { get; } = MonetaryDetermination.For(
        Applied, [.. Enumerable.Range(1, 4).Select(quarter => new QuarterWages(new(2024, quarter), 9000, 500)), new QuarterWages(new(2025, 1), 9000, 500)]);

    /// <param name="week">The week it is about; null for the claim.</param>
    public static IssueRecord Of(string code, DateOnly? week = null)
    {
        var job = IssueCatalogue.Of(code).Employer ? 0 : (int?)null;
        var issue = new IssueState { Number = 1, Code = code, Law = IssueCatalogue.Of(code).Law, Week = week, Job = job, Detected = Applied };
        return new()
        {
            Claim = new() { ClaimId = "c-1", Applied = Applied, EffectiveSunday = new(2025, 8, 3), Determination = Monetary, Issues = [issue] },
            Issue = issue,
            Person = People.Rosa,
        };
    }

    /// <summary>The record with one more statement, weighed as it is when it is taken.</summary>
    public static IssueRecord Say(this IssueRecord record, Party by, params (string Fact, object Value)[] answers)
        => record.Say(by, null, [.. answers.Select(answer => new Answer(answer.Fact, new("Asked?", "¿Preguntado?"), JsonSerializer.SerializeToElement(answer.Value)))]);

    public static IssueRecord Say(this IssueRecord record, Party by, int? rebuts, IReadOnlyList<Answer> answers)
    {
        var content = new StatementContent { By = by, Answers = answers };
        var adversity = Adversity.Of(record, content, rebuts);
        var taken = new StatementTaken(1, $"s-{record.Statements.Count + 1}", by, adversity.To, adversity.Material, adversity.Disputed, rebuts);
        return record with { Statements = [.. record.Statements, new(record.Statements.Count + 1, Applied.AddDays(1), taken, content)] };
    }

    /// <summary>The record after the party was asked, with a day to answer by that is over.</summary>
    public static IssueRecord Asked(this IssueRecord record, Party party, bool? reached = null) => record with
    {
        Attempts = [.. record.Attempts, new(Applied, new(1, party, Channel.Mail, AskedFor.FirstAnswer, null, reached, Applied.AddDays(9)), "agency", null)],
    };

    /// <summary>The party answers every question, as <paramref name="choose"/> says, until nothing is left to ask.</summary>
    public static (IssueRecord Record, IReadOnlyList<AskedQuestion> Questions) Answer(this IssueRecord record, Party party, Func<AskedQuestion, object> choose)
    {
        List<Answer> answers = [];
        List<AskedQuestion> questions = [];
        while (Questionnaire.Next(record, party, answers, Today) is { } question)
        {
            questions.Add(question);
            Assert.True(questions.Count < 300, "The questions do not end.");
            answers.Add(new(question.Fact, question.Text, JsonSerializer.SerializeToElement(choose(question))));
        }

        return (record.Say(party, null, answers), questions);
    }

    /// <summary>The same on what was said against the party.</summary>
    public static IssueRecord Rebut(this IssueRecord record, Party party, Func<AskedQuestion, object> choose)
    {
        List<Answer> answers = [];
        var to = Questionnaire.Against(record, party)[0].Number;
        while (Questionnaire.NextRebuttal(record, party, answers) is { } question)
        {
            Assert.True(answers.Count < 300, "The questions do not end.");
            answers.Add(new(question.Fact, question.Text, JsonSerializer.SerializeToElement(choose(question))));
        }

        return record.Say(party, to, answers);
    }

    public static Verdict Verdict(this IssueRecord record) => IssueCatalogue.Of(record.Issue.Code).Case.Decide(record, Today);

    /// <summary>Chosen answers by fact; for every other question the plainest one.</summary>
    public static Func<AskedQuestion, object> With(params (string Fact, object Value)[] chosen) => question =>
        chosen.Where(one => one.Fact == question.Fact).Select(one => one.Value).FirstOrDefault() ?? question.Shape switch
        {
            AnswerShape.YesNo => true,
            AnswerShape.Choice => question.Offered[0].Value,
            AnswerShape.Number or AnswerShape.Money or AnswerShape.Hours => 3,
            AnswerShape.Day => "2025-07-01",
            _ => "My own words.",
        };
}
