using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>The language in which a page answers: what the reader chose, else what the browser prefers, else English.</summary>
public static class Languages
{
    internal const string Name = "lang";

    /// <returns><c>en</c> or <c>es</c>.</returns>
    public static string Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Known(request.Query[Name]) ?? Known(request.Cookies[Name]) ?? Preferred(request);
    }

    /// <summary>The first of English and Spanish in <c>Accept-Language</c>, by its weights; English when neither is there.</summary>
    public static string Preferred(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var wanted = request.GetTypedHeaders().AcceptLanguage;
        return wanted.OrderByDescending(l => l.Quality ?? 1).Select(l => Known(l.Value.Value?.Split('-')[0])).FirstOrDefault(l => l is not null) ?? "en";
    }

    /// <summary>Keeps a choice made by <c>?lang=</c> for the pages after it.</summary>
    internal static void Keep(HttpRequest request)
    {
        if (Known(request.Query[Name]) is { } chosen)
            request.HttpContext.Response.Cookies.Append(Name, chosen, Cookies.Plain(request, TimeSpan.FromDays(365)));
    }

    private static string? Known(string? tag) => tag switch
    {
        "en" or "EN" => "en",
        "es" or "ES" => "es",
        _ => null,
    };
}
