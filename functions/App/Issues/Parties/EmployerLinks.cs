using System.Globalization;
using System.Security.Cryptography;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.DataProtection;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>What an employer's link names: one issue of one claim, and no page but that issue's.</summary>
/// <param name="Path">On this site, without the slash in front.</param>
internal sealed record EmployerLink(string ClaimId, int Issue, string Path, DateTimeOffset Expires);

/// <summary>Signed links for an employer's mail: each names one issue and one page, and expires. A link only shows; acting takes a post.</summary>
public sealed class EmployerLinks(IDataProtectionProvider protection, SiteAddress site)
{
    private readonly IDataProtector seal = protection.CreateProtector("EmployerLink");

    /// <summary>An absolute link to <paramref name="path"/> for the employer of one issue.</summary>
    /// <param name="path">As <c>employers/issue</c>; holds no personal data and no claim id.</param>
    /// <exception cref="ArgumentException">When the path is not one of this site's under <c>employers/</c>.</exception>
    public Uri For(string claimId, int issue, string path, DateTimeOffset expires)
    {
        ArgumentException.ThrowIfNullOrEmpty(claimId);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith("employers/", StringComparison.Ordinal) || path.Any(c => char.IsControl(c) || c == '\\'))
            throw new ArgumentException("An employer's link leads to a page under employers/.", nameof(path));
        return new(site.Uri, "e/" + seal.Protect(string.Create(CultureInfo.InvariantCulture, $"{claimId}|{issue}|{expires.ToUnixTimeSeconds()}|{path}")));
    }

    /// <summary>What a link names, expired or not; null when we did not make it, or it is not whole.</summary>
    internal EmployerLink? Open(string token)
    {
        try
        {
            var parts = seal.Unprotect(token).Split('|', 4);
            return new(
                parts[0],
                int.Parse(parts[1], CultureInfo.InvariantCulture),
                parts[3],
                DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
