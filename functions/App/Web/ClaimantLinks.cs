using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace BenefitsFlow.App.Web;

/// <summary>What a claimant's link names.</summary>
/// <param name="Path">On this site, without the slash in front.</param>
internal sealed record LinkedPage(string ClaimId, string Path, DateTimeOffset Expires);

/// <summary>Signed links for a claimant's mail: each names one claim and one page, and expires. A link only shows; acting takes a session.</summary>
public sealed class ClaimantLinks(IDataProtectionProvider protection, SiteAddress site)
{
    private readonly IDataProtector seal = protection.CreateProtector("ClaimantLink");

    /// <summary>An absolute link to <paramref name="path"/> for one claim.</summary>
    /// <param name="path">As <c>claims/status</c> or <c>claims/weeks/2026-03-01</c>; holds no personal data and no claim id.</param>
    /// <param name="expires">Instant after which the link asks for a new one.</param>
    /// <exception cref="ArgumentException">When the path is not one of this site's under <c>claims/</c>.</exception>
    public Uri For(string claimId, string path, DateTimeOffset expires)
    {
        ArgumentException.ThrowIfNullOrEmpty(claimId);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith("claims/", StringComparison.Ordinal) || path.Any(c => char.IsControl(c) || c == '\\'))
            throw new ArgumentException("A claimant's link leads to a page under claims/.", nameof(path));
        var seconds = expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new(site.Uri, "c/" + seal.Protect($"{claimId}|{seconds}|{path}"));
    }

    /// <summary>What a link names, expired or not; null when we did not make it, or it is not whole.</summary>
    internal LinkedPage? Open(string token)
    {
        try
        {
            var parts = seal.Unprotect(token).Split('|', 3);
            return new(parts[0], parts[2], DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[1], CultureInfo.InvariantCulture)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
