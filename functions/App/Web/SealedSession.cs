using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>A session: a sealed cookie that says where somebody proved to be, and ends 30 minutes after the last page.</summary>
/// <param name="cookie">Its name.</param>
/// <param name="purpose">What it is sealed for: no other session's cookie opens.</param>
internal sealed class SealedSession(IDataProtectionProvider protection, TimeProvider clock, string cookie, string purpose)
{
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    private readonly IDataProtector seal = protection.CreateProtector(purpose);

    /// <summary>Where somebody proved to be; null when nobody did, or too long ago. Prolongs the session, once a request.</summary>
    public string? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Open(request.Cookies[cookie]) is not { } where)
            return null;
        if (request.HttpContext.Items.TryAdd(cookie, null))
            Begin(request, where);
        return where;
    }

    public void Begin(HttpRequest request, string where)
    {
        request.HttpContext.Items.TryAdd(cookie, null);
        var until = (clock.GetUtcNow() + Idle).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.HttpContext.Response.Cookies.Append(cookie, seal.Protect($"{where}|{until}"), Cookies.Plain(request, life: null));
    }

    public void End(HttpRequest request)
    {
        request.HttpContext.Items.TryAdd(cookie, null);
        request.HttpContext.Response.Cookies.Delete(cookie, Cookies.Plain(request, life: null));
    }

    private string? Open(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;
        try
        {
            var whole = seal.Unprotect(value);
            var end = whole.LastIndexOf('|');
            return long.Parse(whole.AsSpan(end + 1), CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? whole[..end] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
