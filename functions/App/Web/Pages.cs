using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>A page before it is printed.</summary>
/// <param name="Template">Path of its template without ending.</param>
/// <param name="Title">Key of its title.</param>
public sealed record Page(string Template, string Title)
{
    /// <summary>What the template names.</summary>
    public Dictionary<string, object?> Model { get; init; } = [];

    public Form? Form { get; init; }

    public int Status { get; init; } = StatusCodes.Status200OK;
}

/// <summary>Prints pages: the template inside the layout, in the reader's language, with a fresh token against forged posts.</summary>
public sealed class Pages(Templates templates, IAntiforgery antiforgery, ClaimantSession session)
{
    public IActionResult Show(HttpRequest request, Page page)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(page);
        Languages.Keep(request);
        var language = Languages.Of(request);
        var token = antiforgery.GetAndStoreTokens(request.HttpContext);
        var model = new Dictionary<string, object?>(page.Model)
        {
            ["form"] = page.Form,
            ["token"] = new { Name = token.FormFieldName, Value = token.RequestToken },
            ["lang"] = language,
            ["title"] = Texts.Of(page.Title).In(language),
        };
        model["here"] = Here(request, language: null);
        model["body"] = templates.Print(page.Template, language, model);
        return Answer(templates.Print("Web/layout", language, Frame(request, model, language)), page.Status);
    }

    /// <summary>A page that only says something: why it is refused, and what to do.</summary>
    public IActionResult Say(HttpRequest request, int status, string key)
        => Show(request, new("Web/message", key + ".title") { Status = status, Model = { ["message"] = Texts.Of(key).In(Languages.Of(request)) } });

    /// <summary>For pages of one claim, when nobody proved to be its claimant: how to get in.</summary>
    public IActionResult NoSession(HttpRequest request)
        => Show(request, new("Web/signin", "web.signin.title") { Status = StatusCodes.Status401Unauthorized });

    public IActionResult NotFound(HttpRequest request) => Say(request, StatusCodes.Status404NotFound, "web.notFound");

    internal static ContentResult Answer(string html, int status)
        => new() { Content = html, ContentType = "text/html; charset=utf-8", StatusCode = status };

    /// <summary>This page's address, without or with a language asked for.</summary>
    private static string Here(HttpRequest request, string? language)
    {
        var query = request.Query.Where(q => q.Key != Languages.Name).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v));
        if (language is not null)
            query = query.Append(KeyValuePair.Create(Languages.Name, (string?)language));
        // One slash in front: two would be read as another site's name.
        return new PathString("/" + request.Path.Value?.TrimStart('/', '\\')) + QueryString.Create(query);
    }

    private Dictionary<string, object?> Frame(HttpRequest request, Dictionary<string, object?> model, string language)
    {
        var other = language == "es" ? "en" : "es";
        return new(model)
        {
            ["wrong"] = model["form"] is Form { Errors.Count: > 0 },
            ["css"] = Assets.AddressOf("site.css"),
            ["icon"] = Assets.AddressOf("icon.svg"),
            ["otherLang"] = other,
            ["otherName"] = other == "es" ? "Español" : "English",
            ["switchTo"] = Here(request, other),
            ["signedIn"] = session.ClaimIdOf(request) is not null,
        };
    }
}
