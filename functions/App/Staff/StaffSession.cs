using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace BenefitsFlow.App.Staff;

/// <summary>
/// Which member of staff is at the other end. The platform signs people in and hands the claims principal over in a header; it is believed only where the
/// platform says that it does so, since it strips the header from what comes from outside.
/// </summary>
public sealed class StaffSession(StaffDirectory directory, IConfiguration configuration)
{
    /// <summary>Null when nobody signed in, or somebody who is no member of staff. Roles beyond the app roles claimed, when any are, do not count.</summary>
    public async Task<StaffMember?> OfAsync(HttpRequest request, CancellationToken cancellation = default)
        => PrincipalOf(request) is { } principal && await MemberAsync(principal, cancellation) is { } member ? Within(member, principal.Roles) : null;

    /// <summary>True when somebody signed in, of the staff or not.</summary>
    public bool IsSignedIn(HttpRequest request) => PrincipalOf(request) is not null;

    private ClientPrincipal? PrincipalOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return string.Equals(configuration["WEBSITE_AUTH_ENABLED"], "true", StringComparison.OrdinalIgnoreCase)
            ? ClientPrincipal.Read(request.Headers[ClientPrincipal.Header])
            : null;
    }

    /// <summary>By object id; by email only a member for whom the directory has none: an address can be given to another account.</summary>
    private async Task<StaffMember?> MemberAsync(ClientPrincipal principal, CancellationToken cancellation)
    {
        var members = await directory.AllAsync(cancellation);
        return members.FirstOrDefault(member => member.ObjectId is { } id && id.Equals(principal.ObjectId, StringComparison.OrdinalIgnoreCase))
            ?? members.FirstOrDefault(member => member.ObjectId is null && principal.Emails.Contains(member.Email, StringComparer.OrdinalIgnoreCase));
    }

    private static StaffMember Within(StaffMember member, IReadOnlyList<string> claimed) => claimed.Count == 0
        ? member
        : member with { Roles = [.. member.Roles.Where(role => claimed.Contains(role.ToString(), StringComparer.OrdinalIgnoreCase))] };
}
