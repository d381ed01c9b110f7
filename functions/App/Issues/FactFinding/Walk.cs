using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>A question in its place.</summary>
/// <param name="Place">From 1.</param>
/// <param name="Typed">Null while nothing was.</param>
/// <param name="Answer">Null while what was typed is no answer.</param>
internal sealed record Asking(int Place, AskedQuestion Question, Fields? Typed, Answer? Answer);

/// <summary>
/// The way through a round's questions on what was typed so far. It is walked anew each time, so that an answer changed early changes what is asked
/// after it, and what was typed to the others stays.
/// </summary>
/// <param name="Questions">Up to the first without an answer; all of them when none is left.</param>
internal sealed record Walk(IReadOnlyList<Asking> Questions)
{
    /// <summary>More than this is a questionnaire that does not end.</summary>
    private const int Most = 200;

    /// <summary>The first question without an answer; null when all are answered.</summary>
    public Asking? Open => Questions.FirstOrDefault(asking => asking.Answer is null);

    /// <summary>Every answer, in its order.</summary>
    public IReadOnlyList<Answer> Answers => [.. Questions.Select(asking => asking.Answer).OfType<Answer>()];

    /// <param name="today">The agency's day.</param>
    /// <exception cref="InvalidOperationException">When the questions do not end.</exception>
    public static Walk Through(IssueRecord record, Seat seat, Round round, AnswerDraft draft, DateOnly today)
    {
        List<Asking> walked = [];
        List<Answer> answers = [];
        while (round.Next(record, seat.Party, answers, today) is { } question)
        {
            var typed = draft.Of(question.Fact);
            var answer = typed is null ? null : AnswerForm.From(AnswerForm.Check(question, typed), question);
            walked.Add(new(walked.Count + 1, question, typed, answer));
            if (answer is null)
                break;
            answers.Add(answer);
            if (answers.Count > Most)
                throw new InvalidOperationException($"The questions of issue {record.Issue.Code} do not end.");
        }

        return new(walked);
    }
}
