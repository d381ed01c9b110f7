using HandlebarsDotNet;

namespace BenefitsFlow.App.Web;

/// <summary>
/// Prints fields: <c>{{text "city" max=60}}</c>, <c>{{date3 "birthDate"}}</c>, <c>{{radios "method" options="check directDeposit"}}</c>.
/// Label and hint come from the form's texts (<c>{keys}.{field}</c>, <c>.hint</c>, and <c>.{option}</c> of a choice), or are handed over as <c>label=</c> and <c>hint=</c>. A model's own member
/// of such a name is written <c>{{this.Text}}</c>.
/// </summary>
internal static class FieldKinds
{
    private static readonly string[] Kinds = ["text", "money", "area", "date3", "radios", "checkbox", "select"];
    private static readonly string[] DateParts = ["month", "day", "year"];

    public static void Register(IHandlebars kitchen, string language)
    {
        foreach (var kind in Kinds)
        {
            var template = kitchen.Compile(Templates.Read($"Web/fields/{kind}"));
            kitchen.RegisterHelper(kind, (in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
                => output.WriteSafeString(template(View((Form)Root(options)["form"]!, arguments, language))));
        }
    }

    private static IReadOnlyDictionary<string, object?> Root(in HelperOptions options) => (IReadOnlyDictionary<string, object?>)options.Data["root"]!;

    private static Dictionary<string, object?> View(Form form, in Arguments arguments, string language)
    {
        var name = arguments[0]!.ToString()!;
        var view = arguments.Hash.ToDictionary(h => h.Key, object? (h) => h.Value);
        var key = $"{form.Keys}.{(view.TryGetValue("as", out var shared) ? shared : name)}";
        var error = form.ErrorOf(name)?.Sentence.In(language);
        view["name"] = name;
        view["value"] = form.Typed[name];
        view["label"] = Label(key, view, language);
        view["hint"] = view.GetValueOrDefault("hint") ?? (Texts.Has(key + ".hint") ? Texts.Of(key + ".hint").In(language) : null);
        view["error"] = error;
        view["errorWord"] = Texts.Of("web.error").In(language);
        view["describedBy"] = string.Join(' ', Described(name, view["hint"] is not null, error is not null));
        view["parts"] = DateParts.Select(p => Part(form, name, p, view, language)).ToList();
        view["options"] = Options(form, name, key, view, language);
        return view;
    }

    private static string Label(string key, Dictionary<string, object?> view, string language)
        => view.TryGetValue("label", out var own) ? (string)own!
        : view.TryGetValue("number", out var number) ? Texts.Of(key, ("number", number)).In(language) : Texts.Of(key).In(language);

    private static IEnumerable<string> Described(string name, bool hint, bool error)
    {
        if (hint)
            yield return name + "-hint";
        if (error)
            yield return name + "-error";
    }

    private static object Part(Form form, string name, string part, Dictionary<string, object?> view, string language) => new
    {
        // The label names the whole question, so the summary's link lands in the first part.
        id = part == DateParts[0] ? name : $"{name}-{part}",
        name = $"{name}-{part}",
        label = Texts.Of("web.date." + part).In(language),
        value = form.Typed[$"{name}-{part}"],
        wide = part == "year",
        autocomplete = view.TryGetValue("autocomplete", out var kind) ? $"{kind}-{part}" : null,
    };

    private static List<object> Options(Form form, string name, string key, Dictionary<string, object?> view, string language)
    {
        var options = view.GetValueOrDefault("options");
        var values = options as IEnumerable<Choice> ?? (options as string ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(o => new Choice(o, Texts.Of(Texts.Has($"{key}.{o}") ? $"{key}.{o}" : "web." + o).In(language)));
        return [.. values.Select((o, i) => new
        {
            id = i == 0 ? name : $"{name}-{i + 1}",
            value = o.Value,
            label = o.Label,
            chosen = form.Typed[name] == o.Value,
        })];
    }
}

/// <summary>One option of a choice whose labels are computed.</summary>
internal sealed record Choice(string Value, string Label);
