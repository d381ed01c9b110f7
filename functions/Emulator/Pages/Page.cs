using System.Collections.Concurrent;
using HandlebarsDotNet;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>Shows one of the Emulator's own pages: a template beside the code, inside the common layout. No script.</summary>
internal static class Page
{
    private static readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> Templates = new();
    private static readonly string Style = Read("Pages/emulator.css");

    public static Task ShowAsync(HttpContext http, string template, string title, object model)
    {
        var body = Compiled(template)(model);
        http.Response.ContentType = "text/html; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return http.Response.WriteAsync(Compiled("Pages/layout.html")(new { Title = title, Style, Body = body }), http.RequestAborted);
    }

    private static HandlebarsTemplate<object, object> Compiled(string name)
        => Templates.GetOrAdd(name, named => Handlebars.Compile(Read(named)));

    private static string Read(string name)
    {
        using var stream = typeof(Page).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The template {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
