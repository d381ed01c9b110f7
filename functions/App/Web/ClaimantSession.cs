using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>Who is at the other end: a sealed cookie that names the claim and ends 30 minutes after the last page.</summary>
public sealed class ClaimantSession(IDataProtectionProvider protection, TimeProvider clock)
{
    internal const string Cookie = "claimant";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    private readonly IDataProtector seal = protection.CreateProtector("ClaimantSession");

    /// <summary>The claim whose claimant proved to be here; null when nobody did, or too long ago. Prolongs the session.</summary>
    public string? ClaimIdOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Open(request.Cookies[Cookie]) is not { } claimId)
            return null;
        if (!request.HttpContext.Items.TryAdd(Cookie, null))
            return claimId;
        Begin(request, claimId);
        return claimId;
    }

    /// <summary>Begins a session for one claim, after the claimant proved to be who the claim is for.</summary>
    internal void Begin(HttpRequest request, string claimId)
    {
        request.HttpContext.Items.TryAdd(Cookie, null);
        var until = (clock.GetUtcNow() + Idle).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.HttpContext.Response.Cookies.Append(Cookie, seal.Protect($"{claimId}|{until}"), Cookies.Plain(request, life: null));
    }

    internal void End(HttpRequest request)
    {
        request.HttpContext.Items.TryAdd(Cookie, null);
        request.HttpContext.Response.Cookies.Delete(Cookie, Cookies.Plain(request, life: null));
    }

    private string? Open(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
            return null;
        try
        {
            var parts = seal.Unprotect(cookie).Split('|');
            return long.Parse(parts[1], CultureInfo.InvariantCulture) > clock.GetUtcNow().ToUnixTimeSeconds() ? parts[0] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
