using System.Globalization;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>Which issue an employer is at: a session that names claim and issue.</summary>
public sealed class EmployerSession(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly SealedSession session = new(protection, clock, "employer", "EmployerSession");

    /// <summary>The issue whose employer proved to be here; null when nobody did, or too long ago. Prolongs the session.</summary>
    public (string ClaimId, int Issue)? Of(HttpRequest request)
        => session.Of(request)?.Split('|') is [var claimId, var issue] ? (claimId, int.Parse(issue, CultureInfo.InvariantCulture)) : null;

    /// <summary>Begins a session for one issue, after somebody proved to answer for its employer.</summary>
    internal void Begin(HttpRequest request, string claimId, int issue)
        => session.Begin(request, string.Create(CultureInfo.InvariantCulture, $"{claimId}|{issue}"));

    internal void End(HttpRequest request) => session.End(request);
}
