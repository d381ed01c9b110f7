using System.Text.Json;

namespace BenefitsFlow.App.Staff;

/// <summary>Who signed in, as App Service Authentication tells it: base64 of JSON with a list of claims, each <c>typ</c> and <c>val</c>.</summary>
/// <param name="ObjectId">Of the account in Entra ID, which never changes; null when it is not claimed.</param>
/// <param name="Emails">Under which the account is known; the names by which people sign in are among them.</param>
/// <param name="Roles">App roles; empty when none is claimed.</param>
public sealed record ClientPrincipal(string? ObjectId, IReadOnlyList<string> Emails, IReadOnlyList<string> Roles)
{
    /// <summary>The header's name.</summary>
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    // The platform maps some claims to the older names of WS-Federation and leaves others as the token has them.
    private static readonly string[] ObjectIds = ["http://schemas.microsoft.com/identity/claims/objectidentifier", "oid"];

    private static readonly string[] EmailTypes =
    [
        "preferred_username", "email", "emails",
        "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn",
    ];

    /// <summary>Null when it is none, or another identity provider's than Entra ID.</summary>
    public static ClientPrincipal? Read(string? header)
    {
        if (string.IsNullOrEmpty(header))
            return null;
        try
        {
            using var principal = JsonDocument.Parse(Convert.FromBase64String(header));
            return principal.RootElement.GetProperty("auth_typ").GetString() == "aad" ? Of(principal.RootElement) : null;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ClientPrincipal Of(JsonElement principal)
    {
        var claims = principal.GetProperty("claims").EnumerateArray()
            .Select(claim => (Typ: claim.GetProperty("typ").GetString() ?? "", Val: claim.GetProperty("val").GetString() ?? "")).ToList();
        var roleType = principal.TryGetProperty("role_typ", out var named) ? named.GetString() : null;
        return new(
            claims.FirstOrDefault(claim => ObjectIds.Contains(claim.Typ)).Val,
            [.. claims.Where(claim => EmailTypes.Contains(claim.Typ)).Select(claim => claim.Val)],
            [.. claims.Where(claim => claim.Typ == "roles" || claim.Typ == roleType).Select(claim => claim.Val)]);
    }
}
