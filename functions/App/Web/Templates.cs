using System.Collections.Concurrent;
using System.Reflection;
using HandlebarsDotNet;

namespace BenefitsFlow.App.Web;

/// <summary>
/// The pages' templates, embedded beside the code that fills them. <c>{{t "key"}}</c> says a text in the page's language, <c>{{show x}}</c> a date, an amount or a sentence; the names of
/// <see cref="FieldKinds"/> print a form's field.
/// </summary>
public sealed class Templates
{
    private const string Suffix = ".html";

    private readonly ConcurrentDictionary<(string Name, string Language), HandlebarsTemplate<object, object>> compiled = new();
    private readonly IHandlebars english = Kitchen("en");
    private readonly IHandlebars spanish = Kitchen("es");

    /// <summary>Prints a template.</summary>
    /// <param name="name">Its path under the app without ending, as <c>Filing/identity.form</c>.</param>
    /// <exception cref="InvalidOperationException">When there is no such template.</exception>
    public string Print(string name, string language, object model)
        => compiled.GetOrAdd((name, language), n => (language == "es" ? spanish : english).Compile(Read(name)))(model);

    internal static string Read(string name)
    {
        using var file = typeof(Templates).Assembly.GetManifestResourceStream(name + Suffix)
            ?? throw new InvalidOperationException($"No template '{name}{Suffix}' is embedded.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private static IHandlebars Kitchen(string language)
    {
        var kitchen = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new HtmlText() });
        kitchen.RegisterHelper("t", (in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
            => output.Write(Say(arguments, language)));
        kitchen.RegisterHelper("show", (in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
            => output.Write(Texts.Spell(arguments[0], language)));
        FieldKinds.Register(kitchen, language);
        foreach (var partial in Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(IsPartial))
            kitchen.RegisterTemplate(Path.GetFileNameWithoutExtension(partial), Read(partial[..^Suffix.Length]));
        return kitchen;
    }

    private static bool IsPartial(string name)
        => name.StartsWith("Web/partials/", StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal);

    private static string Say(in Arguments arguments, string language)
        => Texts.Of(arguments[0]!.ToString()!, [.. arguments.Hash.Select(v => (v.Key, v.Value))]).In(language);
}
