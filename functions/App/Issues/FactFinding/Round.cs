using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>What a party is asked at one time: the first questions, a statement that speaks against it, or a question of a member of staff.</summary>
/// <param name="About">The number of the question, or of the latest statement that is answered; null for the first questions.</param>
/// <param name="From">The number of the earliest statement that is answered; null when none is.</param>
internal sealed record Round(AskedFor For, int? About, int? From = null)
{
    /// <summary>
    /// Lower-case letters, digits, hyphens; never another round's of the same party. A rebuttal answers all that stands against the party when it
    /// is sent: it keeps its name while more is said.
    /// </summary>
    public string Key => For switch
    {
        AskedFor.Rebuttal => FormattableString.Invariant($"rebuttal-{From}"),
        AskedFor.StaffQuestion => FormattableString.Invariant($"question-{About}"),
        _ => "first",
    };

    /// <summary>What the party owes an answer to now; null when nothing.</summary>
    /// <param name="today">The agency's day.</param>
    public static Round? Of(IssueRecord record, Party party, DateOnly today) => Owed(record, party).FirstOrDefault(round => round.Next(record, party, [], today) is not null);

    /// <summary>The round's next question; null when nothing is left to ask.</summary>
    /// <param name="answers">What was answered in this round, in its order.</param>
    public AskedQuestion? Next(IssueRecord record, Party party, IReadOnlyList<Answer> answers, DateOnly today) => For switch
    {
        AskedFor.Rebuttal => Questionnaire.NextRebuttal(record, party, answers),
        AskedFor.StaffQuestion => answers.Count == 0 ? Staff(record.Questions[About!.Value - 1]) : null,
        _ => Questionnaire.Next(record, party, answers, today),
    };

    private static IEnumerable<Round> Owed(IssueRecord record, Party party)
    {
        if (!record.Of(party).Any())
            yield return new(AskedFor.FirstAnswer, null);
        if (Questionnaire.Against(record, party) is [{ Number: var first }, ..] against)
            yield return new(AskedFor.Rebuttal, against[^1].Number, first);
        foreach (var question in record.Questions.Where(question => question.Of == party && question.Answered is null))
            yield return new(AskedFor.StaffQuestion, question.Number);
    }

    /// <summary>A person wrote it in one language: it is shown as written.</summary>
    private static AskedQuestion Staff(QuestionOnRecord question)
        => new(FormattableString.Invariant($"staff-question-{question.Number}"), AnswerShape.Words, new(question.Text, question.Text));
}
