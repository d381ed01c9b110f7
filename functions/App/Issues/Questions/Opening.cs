namespace BenefitsFlow.App.Issues.Questions;

/// <summary>One of the first questions of a kind of issue.</summary>
/// <param name="Question">A name in lower case as its fact, or the member of the law's facts that the answer settles.</param>
public sealed record Opening(AskedQuestion Question)
{
    /// <summary>An answer that has to be given before, by its fact and the values on which this question follows; null when it always is asked.</summary>
    public (string Fact, IReadOnlyList<string> Values)? After { get; init; }

    /// <summary>False when the answer is for the agency alone: who answers, how to reach it.</summary>
    public bool PassedOn { get; init; } = true;

    /// <summary>True when it is asked after those answers.</summary>
    internal bool Follows(IReadOnlyList<Answer> answers) => After is not { } after
        || answers.Any(answer => answer.Fact == after.Fact && after.Values.Contains(Answers.Plain(answer.Value)));
}
