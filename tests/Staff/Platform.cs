using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BenefitsFlow.Tests.Staff;

/// <summary>Stands where App Service stands before the app: the test itself says who signed in.</summary>
internal static class Platform
{
    public const string Header = "X-MS-CLIENT-PRINCIPAL";

    /// <summary>The setting with which the Emulator leaves the platform's headers alone.</summary>
    public static readonly KeyValuePair<string, string?> Outside = new("WEBSITE_AUTH_ENABLED", "False");

    /// <summary>From here on, the app believes the header.</summary>
    public static void SignsPeopleIn(IServiceProvider services) => services.GetRequiredService<IConfiguration>()[Outside.Key] = "True";

    /// <summary>What the platform hands over of somebody who signed in.</summary>
    public static string PrincipalOf(string email) => Convert.ToBase64String(Encoding.UTF8.GetBytes(
        JsonSerializer.Serialize(new { auth_typ = "aad", claims = new[] { new { typ = "preferred_username", val = email } } })));
}
