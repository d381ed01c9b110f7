using System.Globalization;
using System.Text.Json;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Web;

/// <summary>
/// Reads the members of a JSON object as values, each mistake under its pointer (RFC 6901). Nothing is guessed: a number in quotes is no
/// number, and a member that nobody asked for is refused by name.
/// </summary>
/// <param name="at">The object's own pointer, empty for the document.</param>
internal sealed class JsonFields(JsonElement element, Dictionary<string, Sentence> errors, string at = "")
{
    public bool Ok => errors.Count == 0;

    /// <summary>False, with an error, when the value is no object.</summary>
    public bool IsObject()
    {
        if (element.ValueKind == JsonValueKind.Object)
            return true;
        errors.TryAdd(at, Texts.Of("web.json.object"));
        return false;
    }

    /// <summary>Refuses every member that is not among <paramref name="names"/>.</summary>
    public void Only(params string[] names)
    {
        foreach (var member in element.EnumerateObject().Where(m => !names.Contains(m.Name)).Take(20))
            Fail(Shorten(member.Name), "unknown", ("known", string.Join(", ", names)));
    }

    public void Fail(string name, string fault, params (string Name, object? Value)[] values)
        => errors.TryAdd($"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", Texts.Of("web.json." + fault, values));

    /// <summary>A day written <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Fail(name, "date");
        return null;
    }

    public string? Text(string name)
    {
        if (Of(name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        Fail(name, "text");
        return null;
    }

    /// <summary>A text that may be left out; null then.</summary>
    public string? Optional(string name) => Has(name) ? Text(name) : null;

    /// <summary>The elements of an array of texts, at most so many.</summary>
    public IReadOnlyList<string>? Words(string name, int max)
    {
        var words = List(name, max)?.Select(item => item.Itself()).ToList();
        if (words?.Contains(null) == true)
            Fail(name, "text");
        return words?.OfType<string>().ToList();
    }

    /// <summary>A number from zero to <paramref name="max"/>, both inclusive, with at most so many decimals.</summary>
    public decimal? Number(string name, decimal max, int decimals)
    {
        if (Of(name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Number)
            Fail(name, "number");
        else if (!value.TryGetDecimal(out var number) || number < 0 || number > max)
            Fail(name, "range", ("max", max.ToString(CultureInfo.InvariantCulture)));
        else if (Math.Round(number, decimals) != number)
            Fail(name, decimals == 0 ? "whole" : "decimals", ("decimals", decimals));
        else
            return number;
        return null;
    }

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    /// <summary>The elements of an array, at most so many.</summary>
    public IReadOnlyList<JsonFields>? List(string name, int max)
    {
        if (Of(name) is not { } value)
            return null;
        if (value.ValueKind != JsonValueKind.Array)
            Fail(name, "list");
        else if (value.GetArrayLength() > max)
            Fail(name, "tooMany", ("max", max));
        else
            return [.. value.EnumerateArray().Select((e, i) => new JsonFields(e, errors, $"{at}/{name}/{i}"))];
        return null;
    }

    private string? Itself() => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private JsonElement? Of(string name)
    {
        if (Has(name))
            return element.GetProperty(name);
        Fail(name, "missing");
        return null;
    }

    private static string Shorten(string name) => name.Length <= 60 ? name : name[..60] + "…";
}
