using System.Globalization;
using System.Text.Json;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Questions;

/// <summary>Answers as people read them, in both languages; free words as they were given.</summary>
public static class AnswerWords
{
    private static readonly Sentence Yes = new("Yes.", "Sí.");
    private static readonly Sentence No = new("No.", "No.");

    /// <summary>An answer on an issue of that kind.</summary>
    public static Sentence Of(IssueKind kind, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(answer);
        var value = answer.Value;
        var type = kind.Case.Facts is { } facts ? FactPaths.Of(facts).TypeOf(answer.Fact) : null;
        return value.ValueKind switch
        {
            JsonValueKind.True => Yes,
            JsonValueKind.False => No,
            JsonValueKind.Number when value.TryGetDecimal(out var number) => Number(answer.Fact, type, number),
            JsonValueKind.String => Text(kind, answer.Fact, type, value.GetString()!),
            _ => new("This is the reason.", "Este es el motivo."),
        };
    }

    /// <summary>Free words between quotation marks, unchanged.</summary>
    public static Sentence Quoted(string words) => new($"“{words}”", $"«{words}»");

    private static Sentence Number(string fact, Type? type, decimal number)
    {
        var money = type == typeof(decimal) ? Shapes.Figure(fact) == AnswerShape.Money : fact.StartsWith("pay-", StringComparison.Ordinal);
        return money ? new(Dates.Money(number) + ".", Dates.Money(number) + ".") : new(English.Number(number) + ".", English.Number(number) + ".");
    }

    private static Sentence Text(IssueKind kind, string fact, Type? type, string text)
    {
        if (Offered(kind, fact, type).FirstOrDefault(offered => offered.Value == text) is { } chosen)
            return new(chosen.Label.En + ".", chosen.Label.Es + ".");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(Dates.Of(day).En + ".", Dates.Of(day).Es + ".")
            : Quoted(text);
    }

    private static IEnumerable<OfferedAnswer> Offered(IssueKind kind, string fact, Type? type) => kind.OfClaimant.Concat(kind.OfEmployer)
        .Where(opening => opening.Question.Fact == fact).SelectMany(opening => opening.Question.Offered)
        .Concat(type is null ? [] : Choices.Of(type) ?? []);
}
