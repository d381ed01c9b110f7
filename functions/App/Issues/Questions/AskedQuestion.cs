using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>What kind of answer a question takes.</summary>
public enum AnswerShape
{
    YesNo,

    /// <summary>One of the question's choices.</summary>
    Choice,

    /// <summary>A whole number, not negative.</summary>
    Number,

    /// <summary>Dollars and cents.</summary>
    Money,

    /// <summary>Hours, in quarters of an hour at the finest.</summary>
    Hours,

    Day,

    /// <summary>Free text of several lines.</summary>
    Words,
}

/// <summary>One of the answers that a question offers.</summary>
/// <param name="Value">As it is kept.</param>
public sealed record OfferedAnswer(string Value, Sentence Label);

/// <summary>One question to one party.</summary>
/// <param name="Fact">Where the answer goes: see <see cref="Answer.Fact"/>.</param>
/// <param name="Required">False when it may be left empty.</param>
public sealed record AskedQuestion(string Fact, AnswerShape Shape, Sentence Text, bool Required = true)
{
    /// <summary>Null when nothing has to be said to it.</summary>
    public Sentence? Hint { get; init; }

    /// <summary>Of a choice: at least two.</summary>
    public IReadOnlyList<OfferedAnswer> Offered { get; init; } = [];

    /// <summary>True when a yes or no may be explained in the party's own words.</summary>
    public bool Explained { get; init; } = true;
}
