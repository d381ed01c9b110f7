using System.Globalization;
using System.Security.Cryptography;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>Which issue an employer is at: a sealed cookie that names claim and issue and ends 30 minutes after the last page.</summary>
public sealed class EmployerSession(IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Cookie = "employer";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    private readonly IDataProtector seal = protection.CreateProtector("EmployerSession");

    /// <summary>The issue whose employer proved to be here; null when nobody did, or too long ago. Prolongs the session.</summary>
    public (string ClaimId, int Issue)? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Open(request.Cookies[Cookie]) is not { } at)
            return null;
        if (request.HttpContext.Items.TryAdd(Cookie, null))
            Begin(request, at.ClaimId, at.Issue);
        return at;
    }

    /// <summary>Begins a session for one issue, after somebody proved to answer for its employer.</summary>
    internal void Begin(HttpRequest request, string claimId, int issue)
    {
        request.HttpContext.Items.TryAdd(Cookie, null);
        var until = (clock.GetUtcNow() + Idle).ToUnixTimeSeconds();
        request.HttpContext.Response.Cookies.Append(
            Cookie, seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{claimId}|{issue}|{until}")), Cookies.Plain(request, life: null));
    }

    internal void End(HttpRequest request)
    {
        request.HttpContext.Items.TryAdd(Cookie, null);
        request.HttpContext.Response.Cookies.Delete(Cookie, Cookies.Plain(request, life: null));
    }

    private (string ClaimId, int Issue)? Open(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
            return null;
        try
        {
            var parts = seal.Unprotect(cookie).Split('|');
            return long.Parse(parts[2], CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds()
                ? (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
