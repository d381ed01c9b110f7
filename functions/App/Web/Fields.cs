using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>What someone typed into a form, by field name; exactly as typed.</summary>
public sealed class Fields(IReadOnlyDictionary<string, string> typed)
{
    public static readonly Fields None = new(new Dictionary<string, string>());

    public IReadOnlyDictionary<string, string> Typed => typed;

    /// <summary>Empty when the field is not there.</summary>
    public string this[string name] => typed.TryGetValue(name, out var value) ? value : "";

    public static Fields Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return new(form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value[0] ?? "", StringComparer.Ordinal));
    }

    /// <summary>Only the fields of those names: what else was sent is dropped.</summary>
    public Fields Only(IEnumerable<string> names)
        => new(names.Where(typed.ContainsKey).ToDictionary(n => n, n => typed[n], StringComparer.Ordinal));
}

/// <summary>One mistake: which field, and the sentence that says what to change.</summary>
public sealed record FieldError(string Field, Sentence Sentence);

/// <summary>A form as a page shows it: where its texts are, what was typed, what is wrong.</summary>
/// <param name="Keys">Prefix of its text keys, as <c>filing.identity</c>.</param>
public sealed record Form(string Keys, Fields Typed, IReadOnlyList<FieldError> Errors)
{
    public static Form Blank(string keys) => new(keys, Fields.None, []);

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field);
}
