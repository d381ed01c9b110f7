using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Filing;

/// <summary>A question and its answer, for checking.</summary>
internal sealed record Answer(string Label, string Value);

/// <summary>Answers as people check them: dates in words, choices by their labels, numbers that must stay private masked.</summary>
internal static class Answers
{
    /// <summary>A row for each field that was answered, in the page's order.</summary>
    public static IReadOnlyList<Answer> Of(string keys, IEnumerable<Asked> fields, Fields typed, string language) =>
    [
        .. fields.Select(f => new Answer(Texts.Of($"{keys}.{f.Name}").In(language), Show(keys, f, typed, language))).Where(a => a.Value.Length > 0),
    ];

    private static string Show(string keys, Asked field, Fields typed, string language) => field.Kind switch
    {
        AnswerKind.Date => Date(field, typed, language),
        AnswerKind.Choice => Label($"{keys}.{field.Name}", typed[field.Name].Trim(), language),
        AnswerKind.Secret => Mask(typed[field.Name].Trim(), language),
        AnswerKind.Money when typed[field.Name].Trim() is { Length: > 0 } amount => "$" + amount.TrimStart('$'),
        _ => typed[field.Name].Trim(),
    };

    private static string Date(Asked field, Fields typed, string language)
        => new Check(typed, "web").Date(field.Name, required: false) is { } date ? Wording.Date(date, language) : "";

    private static string Label(string key, string value, string language)
    {
        if (value.Length == 0)
            return "";
        var own = $"{key}.{value}";
        return Texts.Has(own) ? Texts.Of(own).In(language) : Texts.Has("web." + value) ? Texts.Of("web." + value).In(language) : "";
    }

    /// <summary>The last four characters of nine or more; nothing of what is shorter.</summary>
    private static string Mask(string secret, string language)
    {
        var known = string.Concat(secret.Where(char.IsAsciiLetterOrDigit));
        return known.Length == 0 ? "" : Texts.Of("filing.masked", ("last", known.Length > 8 ? known[^4..] : known.Length > 4 ? known[^2..] : "")).In(language);
    }
}
