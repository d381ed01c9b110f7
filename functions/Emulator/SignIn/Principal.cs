using System.Text.Json;

namespace BenefitsFlow.Emulator.SignIn;

/// <summary>What App Service tells an app about who signed in with Entra ID (learn.microsoft.com, "Work with user identities in Azure App Service authentication").</summary>
internal static class Principal
{
    public const string Provider = "aad";

    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    private const string Email = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress";

    /// <summary>The claims as the platform names them: those that it maps have an address for a name.</summary>
    public static IReadOnlyList<object> Claims(Person person) =>
    [
        Claim("http://schemas.microsoft.com/identity/claims/objectidentifier", person.ObjectId.ToString()),
        Claim("name", person.Name),
        Claim("preferred_username", person.Email),
        Claim(Email, person.Email),
        .. person.Roles.Select(role => Claim("roles", role)),
    ];

    /// <summary>Base64 of the JSON that stands in <see cref="Header"/>.</summary>
    public static string Of(Person person) => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new
    {
        auth_typ = Provider,
        claims = Claims(person),
        name_typ = Email,
        role_typ = "http://schemas.microsoft.com/ws/2008/06/identity/claims/role",
    }));

    private static object Claim(string typ, string val) => new { typ, val };
}
