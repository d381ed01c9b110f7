using System.Globalization;
using BenefitsFlow.App.Issues.Cases;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Which question a party is asked next: the opening questions of the kind, then what the law still wants to know of that party, then its own words.</summary>
public static class Questionnaire
{
    /// <summary>The name of a party's own words.</summary>
    public const string Words = "words";

    private static readonly AskedQuestion OwnWords = new(
        Words,
        AnswerShape.Words,
        new("In your own words: what happened?", "En sus propias palabras: ¿qué pasó?"));

    /// <summary>Null when nothing is left to ask. A party is asked nothing twice.</summary>
    /// <param name="answers">What the party has answered in this round, in its order.</param>
    public static AskedQuestion? Next(IssueRecord record, Party party, IReadOnlyList<Answer> answers, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(answers);
        var kind = IssueCatalogue.Of(record.Issue.Code);
        List<Answer> own = [.. record.Of(party).SelectMany(statement => statement.Content.Answers), .. answers];
        var answered = own.Select(answer => answer.Fact).ToHashSet();
        return OfStaff(record, party)
            .Concat((EarningsCase.OpeningOf(record, party) ?? kind.OpeningOf(party)).Where(opening => opening.Follows(own)).Select(opening => opening.Question))
            .Concat(OfLaw(kind, record, party, answers, today))
            .Append(OwnWords)
            .FirstOrDefault(question => !answered.Contains(question.Fact));
    }

    /// <summary>The next question on what was said against the party, then whether there is something new. Null when nothing is left to ask.</summary>
    /// <param name="answers">What the party has answered in this round, in its order.</param>
    public static AskedQuestion? NextRebuttal(IssueRecord record, Party party, IReadOnlyList<Answer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var against = Against(record, party);
        if (against.Count == 0)
            return null;
        var answered = answers.Select(answer => answer.Fact).ToHashSet();
        return against
            .SelectMany(statement => statement.Said.Select(said => Rebuttals.On(statement.Number, said, statement.By)))
            .Append(Rebuttals.SomethingNew)
            .FirstOrDefault(question => !answered.Contains(question.Fact));
    }

    /// <summary>What was said against the party and is not answered by it yet, oldest first.</summary>
    public static IReadOnlyList<AdverseStatement> Against(IssueRecord record, Party party)
    {
        ArgumentNullException.ThrowIfNull(record);
        return AdverseStatement.Against(record, party);
    }

    /// <summary>How a member of staff answers a judgement; null when no one answer settles it, so that other facts have to be found.</summary>
    /// <param name="judgement">Of a verdict.</param>
    public static AskedQuestion? Judge(IssueKind kind, Finding judgement)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(judgement);
        var fact = judgement.Facts[0];
        var type = fact == PersonDecides.Fact ? typeof(bool) : kind.Case.Facts is { } facts ? FactPaths.Of(facts).TypeOf(fact) : null;
        return type is not null && Shapes.Of(type) is { } shape
            ? new(fact, shape == AnswerShape.Money ? Shapes.Figure(fact) : shape, judgement.Question!.Text) { Offered = Choices.Of(type) ?? [] }
            : null;
    }

    private static IEnumerable<AskedQuestion> OfStaff(IssueRecord record, Party party) => record.Questions
        .Where(question => question.Of == party && question.Answered is null)
        .Select(question => new AskedQuestion(
            string.Create(CultureInfo.InvariantCulture, $"staff-question-{question.Number}"), AnswerShape.Words, new(question.Text, question.Text)));

    private static IEnumerable<AskedQuestion> OfLaw(IssueKind kind, IssueRecord record, Party party, IReadOnlyList<Answer> answers, DateOnly today)
    {
        if (kind.Case.Facts is not { } facts)
            yield break;
        var paths = FactPaths.Of(facts);
        var verdict = kind.Case.Decide(record.With(new() { By = party, Answers = answers }), today);
        foreach (var open in verdict.Decision.OpenQuestions.Where(open => open.Question!.Of == party))
        {
            if (open.Facts is [var fact] && paths.Resolve(fact) is { } path && Stances.MayBeAsked(party, path, paths))
            {
                foreach (var question in Shapes.Ask(path, paths.TypeOf(path)!, open.Question!.Text))
                    yield return question;
            }
        }
    }
}
