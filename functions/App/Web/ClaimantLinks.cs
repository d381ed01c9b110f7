namespace BenefitsFlow.App.Web;

/// <summary>Signed links for a claimant's mail: each names one claim and one page, and expires. A link only shows; acting takes a session.</summary>
public sealed class ClaimantLinks
{
    /// <summary>An absolute link to <paramref name="path"/> for one claim.</summary>
    /// <param name="path">As <c>claims/status</c> or <c>claims/weeks/2026-03-01</c>; holds no personal data and no claim id.</param>
    /// <param name="expires">Instant after which the link asks for a new one.</param>
    public Uri For(string claimId, string path, DateTimeOffset expires) => throw new NotSupportedException();
}
