using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>
/// Whether an answer is new to the other side. A first statement is new throughout. Afterwards a fact that the party had not spoken of is, an answer
/// that it changes for the first time, and its first words on something new. So the exchange ends: what comes after that is weighed by who decides.
/// </summary>
internal sealed class News(IssueRecord before, Party by)
{
    private readonly List<Answer> earlier = [.. before.Of(by).SelectMany(statement => statement.Content.Answers)];

    /// <summary>True when the party has said nothing yet.</summary>
    public bool First => !before.Of(by).Any();

    public bool Brings(Answer answer)
    {
        if (Rebuttals.Answered(answer) is not null)
            return false;
        var said = earlier.Where(other => other.Fact == answer.Fact).Select(other => Answers.Plain(other.Value)).Distinct().ToList();
        return said.Count switch
        {
            0 => First || answer.Fact != Questionnaire.Words,
            1 => answer.IsOfLaw() && said[0] != Answers.Plain(answer.Value),
            _ => false,
        };
    }
}
