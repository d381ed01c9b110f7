using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Web;

/// <summary>Whose claim somebody is at: a session that names the claim.</summary>
public sealed class ClaimantSession(IDataProtectionProvider protection, TimeProvider clock)
{
    internal const string Cookie = "claimant";

    private readonly SealedSession session = new(protection, clock, Cookie, "ClaimantSession");

    /// <summary>The claim whose claimant proved to be here; null when nobody did, or too long ago. Prolongs the session.</summary>
    public string? ClaimIdOf(HttpRequest request) => session.Of(request);

    /// <summary>Begins a session for one claim, after the claimant proved to be who the claim is for.</summary>
    internal void Begin(HttpRequest request, string claimId) => session.Begin(request, claimId);

    internal void End(HttpRequest request) => session.End(request);
}
