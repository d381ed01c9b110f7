using HandlebarsDotNet;

namespace BenefitsFlow.App.Correspondence;

/// <summary>An embedded Handlebars template. Every value is encoded for HTML; there is no way around it but three braces.</summary>
public sealed class Template
{
    private readonly HandlebarsTemplate<object, object> compiled;

    private Template(string source)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });
        compiled = handlebars.Compile(source);
    }

    /// <param name="name">As <c>Correspondence/letter.html</c>.</param>
    /// <exception cref="InvalidOperationException">When no such file is in the assembly.</exception>
    public static Template Load(string name) => new(new StreamReader(Embedded.Open(name)).ReadToEnd());

    /// <exception cref="HandlebarsException">When the template asks for a value that the model does not have.</exception>
    public string Render(object model) => compiled(model);
}
