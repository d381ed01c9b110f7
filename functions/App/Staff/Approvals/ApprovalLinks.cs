using System.Globalization;
using System.Security.Cryptography;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.DataProtection;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>What an approver's link names.</summary>
/// <param name="Step">Counted through every run of the approval.</param>
/// <param name="StaffId">The one person whom it was sent to.</param>
/// <param name="Digest">Of exactly what was proposed when it was sent.</param>
internal sealed record ApproverLink(string ApprovalId, int Step, string StaffId, DateTimeOffset Expires, string Digest);

/// <summary>Sealed links for an approver's mail. A link shows, and only to the person it names, signed in: having it is no authority.</summary>
public sealed class ApprovalLinks(IDataProtectionProvider protection, SiteAddress site)
{
    private readonly IDataProtector seal = protection.CreateProtector("ApproverLink");

    internal Uri For(ApproverLink link) => new(site.Uri, "staff/approvals/" + seal.Protect(string.Create(
        CultureInfo.InvariantCulture, $"{link.ApprovalId}|{link.Step}|{link.StaffId}|{link.Expires.ToUnixTimeSeconds()}|{link.Digest}")));

    /// <summary>What a link names, expired or not; null when we did not make it, or it is not whole.</summary>
    internal ApproverLink? Open(string token)
    {
        try
        {
            var parts = seal.Unprotect(token).Split('|');
            return new(
                parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2],
                DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[3], CultureInfo.InvariantCulture)), parts[4]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
