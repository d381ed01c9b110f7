using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Something that one side said against the other, as the other is shown it.</summary>
/// <param name="Fact">Where the answer went.</param>
/// <param name="Asked">The question.</param>
/// <param name="Answered">The answer in words; free words are quoted as they are.</param>
/// <param name="Words">What was said besides; null when nothing was, or when it is private.</param>
public sealed record PassedOn(string Fact, Sentence Asked, Sentence Answered, string? Words)
{
    private static readonly Sentence KeptPrivate = new(
        "A reason of health, family, safety or belief. The law keeps the details private.",
        "Un motivo de salud, familia, seguridad o creencias. La ley mantiene en privado los detalles.");

    private static readonly Sentence OwnWords = new("What happened?", "¿Qué pasó?");

    /// <summary>
    /// What a statement says against the other side. Not all that is said is: what helps the other side, what both sides say alike, what was said before,
    /// and what is private and not the other side's to answer, is not passed on.
    /// </summary>
    /// <param name="before">The record before the statement.</param>
    internal static IReadOnlyList<PassedOn> In(IssueRecord before, StatementContent said)
    {
        var kind = IssueCatalogue.Of(before.Issue.Code);
        if (!before.HearsEmployer() || said.By is not (Party.Claimant or Party.Employer))
            return [];
        var speaks = new Speaks(kind, before, said);
        var news = new News(before, said.By);
        var hidden = said.Answers.Any(answer => Privacy.Holds(kind, answer));
        List<PassedOn> passed = [.. said.Answers.Where(news.Brings).Where(speaks.Against).Select(answer => Of(kind, answer, hidden)).OfType<PassedOn>()];
        if (said.Words is { Length: > 0 } words && !hidden && news.First && !said.Answers.Any(answer => answer.Fact == Questionnaire.Words))
            passed.Add(new(Questionnaire.Words, OwnWords, AnswerWords.Quoted(words), null));
        return passed;
    }

    /// <summary>All of a statement that the other side may read: without what is private.</summary>
    internal static IReadOnlyList<PassedOn> Shared(IssueKind kind, StatementContent said)
    {
        var hidden = said.Answers.Any(answer => Privacy.Holds(kind, answer));
        List<PassedOn> passed = [.. said.Answers.Select(answer => Of(kind, answer, hidden)).OfType<PassedOn>()];
        if (said.InOwnWords is { Length: > 0 } words && !hidden)
            passed.Add(new(Questionnaire.Words, OwnWords, AnswerWords.Quoted(words), null));
        return passed;
    }

    private static PassedOn? Of(IssueKind kind, Answer answer, bool hidden)
    {
        if (Privacy.Holds(kind, answer))
        {
            return Gathered.Raising.Contains(answer.Fact) ? new(answer.Fact, answer.Asked, KeptPrivate, null)
                : Privacy.ConcernsEmployer(answer.Fact) ? new(answer.Fact, answer.Asked, AnswerWords.Of(kind, answer), null)
                : null;
        }

        // Free words beside a private reason may tell of it: a person says what of them the other side has to hear.
        var free = !answer.IsOfLaw() && answer.Value.ValueKind == System.Text.Json.JsonValueKind.String && !Offered(kind, answer);
        return hidden && free ? null : new(answer.Fact, answer.Asked, AnswerWords.Of(kind, answer), hidden ? null : answer.Words);
    }

    private static bool Offered(IssueKind kind, Answer answer) => kind.OfClaimant.Concat(kind.OfEmployer)
        .Any(opening => opening.Question.Fact == answer.Fact && opening.Question.Shape != AnswerShape.Words);
}
