using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>The one way in which cookies are set: out of reach of script, not sent from other sites' posts, secure where the page is.</summary>
internal static class Cookies
{
    public static CookieOptions Plain(HttpRequest request, TimeSpan? life) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = request.IsHttps,
        Path = "/",
        MaxAge = life,
        IsEssential = true,
    };
}
