using System.Globalization;
using System.Text.Json;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>Reads the answer to one question.</summary>
internal static class AnswerForm
{
    public const string Keys = "issues.answer";

    private const int MostCharacters = 4000;
    private const decimal MostDollars = 1_000_000m;

    /// <summary>The field of a question's answer: its fact, with hyphens for the dots.</summary>
    public static string FieldOf(AskedQuestion asked) => asked.Fact.Replace('.', '-');

    /// <summary>The field beside a yes or no; null when the question has none.</summary>
    public static string? WordsFieldOf(AskedQuestion asked) => asked is { Shape: AnswerShape.YesNo, Explained: true } ? FieldOf(asked) + "-words" : null;

    /// <summary>Every field that the question's page sends.</summary>
    public static IEnumerable<string> Sent(AskedQuestion asked)
    {
        var name = FieldOf(asked);
        string[] answer = asked.Shape == AnswerShape.Day ? [$"{name}-month", $"{name}-day", $"{name}-year"] : [name];
        return WordsFieldOf(asked) is { } words ? [.. answer, words] : answer;
    }

    public static Check Check(AskedQuestion asked, Fields typed) => new(typed.Only(Sent(asked)), Keys) { Label = asked.Text };

    /// <summary>Null with the errors in the check. A question that may stay empty, and did, has the value null.</summary>
    public static Answer? From(Check check, AskedQuestion asked)
    {
        var given = asked.Required || Sent(asked).Any(name => check.Typed(name).Length > 0);
        var (value, said) = given ? Read(check, asked, FieldOf(asked)) : (null, null);
        var words = WordsFieldOf(asked) is { } field ? check.Words(field, MostCharacters, required: false) : null;
        return check.Ok ? new(asked.Fact, asked.Text, JsonSerializer.SerializeToElement(value), words, said) : null;
    }

    private static (object? Value, Sentence? Said) Read(Check check, AskedQuestion asked, string name) => asked.Shape switch
    {
        AnswerShape.YesNo => check.Yes(name) is { } yes ? (yes, Texts.Of(yes ? "web.yes" : "web.no")) : default,
        AnswerShape.Choice => Choice(check, asked, name),
        AnswerShape.Number => check.Whole(name, 0, 999_999) is { } whole ? (whole, Same(whole.ToString("N0", CultureInfo.InvariantCulture))) : default,
        AnswerShape.Money => check.Money(name, MostDollars) is { } dollars ? (dollars, Same(Wording.Money(dollars))) : default,
        AnswerShape.Hours => Hours(check, name),
        AnswerShape.Day => check.Date(name) is { } day ? (day, Dates.Of(day)) : default,
        _ => (check.Words(name, MostCharacters), null),
    };

    private static (object? Value, Sentence? Said) Choice(Check check, AskedQuestion asked, string name)
    {
        if (asked.Offered.FirstOrDefault(offered => offered.Value == check.Typed(name)) is { } chosen)
            return (chosen.Value, chosen.Label);
        check.Fail(name, "choose");
        return default;
    }

    private static (object? Value, Sentence? Said) Hours(Check check, string name)
    {
        if (check.Hours(name, 168) is not { } hours)
            return default;
        if (decimal.IsInteger(hours * 4))
            return (hours, Same(hours.ToString("0.##", CultureInfo.InvariantCulture)));
        check.Fail(name, Texts.Of("issues.answer.quarters"));
        return default;
    }

    private static Sentence Same(string text) => new(text, text);
}
