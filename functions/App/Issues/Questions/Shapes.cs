using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>How a fact of the law is asked: by its type, and by what the law's question asks.</summary>
internal static class Shapes
{
    private static readonly HashSet<string> YesNoBeginnings =
    [
        "Did", "Do", "Does", "Was", "Were", "Is", "Are", "Had", "Have", "Has", "Could", "Can", "Would", "Will", "May",
    ];

    /// <summary>Null when a party cannot give it in a form that settles anything.</summary>
    public static AnswerShape? Of(Type type) => type switch
    {
        _ when type == typeof(bool) => AnswerShape.YesNo,
        _ when type == typeof(int) => AnswerShape.Number,
        _ when type == typeof(DateOnly) => AnswerShape.Day,
        _ when type == typeof(decimal) => AnswerShape.Money,
        { IsEnum: true } when Choices.Of(type) is not null => AnswerShape.Choice,
        _ => null,
    };

    /// <summary>
    /// The questions that bring the answer to an open finding. A question that no yes, figure or day answers is asked for words; they settle
    /// nothing, and a person judges them.
    /// </summary>
    /// <param name="path">The way to the fact.</param>
    public static IReadOnlyList<AskedQuestion> Ask(string path, Type type, Sentence text)
    {
        if (OwnWording.Of(path) is { } own)
            return own;
        var shape = Of(type);
        return shape is null || (shape == AnswerShape.YesNo && !IsYesNo(text))
            ? [new(ToldOf(path), AnswerShape.Words, text)]
            : [new(path, shape == AnswerShape.Money ? Figure(path) : shape.Value, text) { Offered = Choices.Of(type) ?? [] }];
    }

    /// <summary>The name under which words on a fact are kept: they are no fact of the law.</summary>
    public static string ToldOf(string path) => "told." + path;

    private static bool IsYesNo(Sentence text) => YesNoBeginnings.Contains(text.En.Split(' ')[0]);

    /// <summary>What a decimal counts: the law's names say so.</summary>
    public static AnswerShape Figure(string path) => path.Contains("Hours", StringComparison.Ordinal) ? AnswerShape.Hours
        : path.Contains("Percent", StringComparison.Ordinal) ? AnswerShape.Number
        : AnswerShape.Money;
}
