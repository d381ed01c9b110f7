using System.Text.RegularExpressions;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Web;

/// <summary>
/// Reads typed fields as values. What cannot be read becomes an error with a sentence and the value is null; so a page reads all its
/// fields first and asks <see cref="Ok"/> once. A field's own sentence (<c>{keys}.{field}.missing</c>) goes before the general one.
/// </summary>
/// <param name="keys">Prefix of the form's texts.</param>
public sealed partial class Check(Fields fields, string keys)
{
    private static readonly char[] Numbers = [.. "0123456789"];

    private readonly List<FieldError> errors = [];

    public bool Ok => errors.Count == 0;

    /// <summary>The form as it was typed, with what is wrong.</summary>
    public Form Form => new(keys, fields, errors);

    /// <summary>Names a field that has no text of its own, as one whose question is only known when it is asked.</summary>
    public Sentence? Label { get; init; }

    internal string Typed(string name) => fields[name].Trim();

    public void Fail(string field, Sentence sentence)
    {
        if (errors.All(e => e.Field != field))
            errors.Add(new(field, sentence));
    }

    /// <summary>Adds <c>{keys}.{field}.{fault}</c> where the form has that sentence, else <c>web.{fault}</c>.</summary>
    public void Fail(string field, string fault, params (string Name, object? Value)[] values)
    {
        var own = $"{keys}.{field}.{fault}";
        var named = $"{keys}.{field.TrimEnd(Numbers)}";
        var label = Texts.Has(named) ? Texts.Of(named, ("number", field.AsSpan(field.TrimEnd(Numbers).Length).ToString())) : Label ?? new Sentence("", "");
        Fail(field, Texts.Of(Texts.Has(own) ? own : "web." + fault, [("label", label), .. values]));
    }

    /// <summary>One line of text, trimmed; null when empty or refused.</summary>
    public string? Line(string name, int max, bool required = true) => Text(name, max, required, manyLines: false);

    /// <summary>Text of several lines, trimmed, lines ended by a line feed; null when empty or refused.</summary>
    public string? Words(string name, int max, bool required = true) => Text(name, max, required, manyLines: true);

    /// <summary>Null when neither yes nor no was chosen.</summary>
    public bool? Yes(string name)
    {
        if (Typed(name) is "yes" or "no")
            return Typed(name) == "yes";
        Fail(name, "choose");
        return null;
    }

    public bool Ticked(string name) => Typed(name) == "yes";

    /// <summary>An enum's member by its name in camelCase, never by number.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        var typed = Typed(name);
        foreach (var value in Enum.GetValues<T>())
        {
            var member = value.ToString();
            if (typed == char.ToLowerInvariant(member[0]) + member[1..])
                return value;
        }

        Fail(name, "choose");
        return null;
    }

    /// <summary>A whole number between bounds, both inclusive.</summary>
    public int? Whole(string name, int min, int max)
    {
        var typed = Typed(name);
        if (typed.Length == 0)
            Fail(name, "missing");
        else if (!Digits().IsMatch(typed))
            Fail(name, "whole", ("min", min), ("max", max));
        else if (typed.TrimStart('0').Length > 9 || int.Parse(typed, System.Globalization.CultureInfo.InvariantCulture) is var number && (number < min || number > max))
            Fail(name, "between", ("min", min), ("max", max));
        else
            return number;
        return null;
    }

    [GeneratedRegex(@"\A[0-9]+\z")]
    private static partial Regex Digits();

    private string? Text(string name, int max, bool required, bool manyLines)
    {
        var typed = manyLines ? Typed(name).ReplaceLineEndings("\n") : Typed(name);
        if (typed.Length == 0)
        {
            if (required)
                Fail(name, "missing");
        }
        else if (Unwritable.In(typed, manyLines))
            Fail(name, "unwritable");
        else if (typed.Length > max)
            Fail(name, "tooLong", ("max", max), ("over", typed.Length - max));
        else
            return typed;
        return null;
    }
}
