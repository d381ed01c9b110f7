using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Web;

/// <summary>Every word that pages say, in both languages: the <c>*.text.json</c> files of all stages under one set of keys.</summary>
public static class Texts
{
    private const string Suffix = ".text.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly FrozenDictionary<string, Sentence> All = Load(typeof(Texts).Assembly);

    public static IEnumerable<string> Keys => All.Keys;

    public static bool Has(string key) => All.ContainsKey(key);

    /// <summary>The sentence under <paramref name="key"/>, its <c>{name}</c> places filled.</summary>
    /// <exception cref="KeyNotFoundException">When no file has the key.</exception>
    public static Sentence Of(string key, params (string Name, object? Value)[] values)
    {
        if (!All.TryGetValue(key, out var sentence))
            throw new KeyNotFoundException($"No *.text.json has the key '{key}'.");
        return values.Length == 0 ? sentence : new(Fill(sentence.En, "en", values), Fill(sentence.Es, "es", values));
    }

    /// <summary>A value in words of a language: sentences in it, dates and money as it writes them.</summary>
    internal static string Spell(object? value, string language) => value switch
    {
        Sentence sentence => sentence.In(language),
        DateOnly day => Wording.Date(day, language),
        decimal money => Wording.Money(money),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static string Fill(string text, string language, (string Name, object? Value)[] values)
    {
        foreach (var (name, value) in values)
            text = text.Replace("{" + name + "}", Spell(value, language), StringComparison.Ordinal);
        return text;
    }

    private static FrozenDictionary<string, Sentence> Load(Assembly assembly)
    {
        var all = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(Suffix, StringComparison.Ordinal)))
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, sentence) in JsonSerializer.Deserialize<Dictionary<string, Sentence>>(file, Json)!)
                all.Add(key, sentence);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
