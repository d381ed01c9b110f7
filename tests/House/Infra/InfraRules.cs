using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BenefitsFlow.Tests.House.Infra;

/// <summary>What holds between resources: who may do what, what is reached from where, and where no secret stands.</summary>
internal static partial class InfraRules
{
    // The five roles of the app's identity, by the ids that Azure gives them.
    private static readonly Dictionary<string, string> Roles = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = "Storage Blob Data Owner",
        ["974c5e8b-45b9-4653-ba55-5f855dd0fbe8"] = "Storage Queue Data Contributor",
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = "Storage Table Data Contributor",
        ["4633458b-17de-408a-b874-0445c86b69e6"] = "Key Vault Secrets User",
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = "Monitoring Metrics Publisher",
    };

    /// <summary>Exactly those roles, each on one resource and not on the group.</summary>
    public static IEnumerable<string> LeastRoles(JsonObject template)
    {
        var given = Guids().Matches(template.ToJsonString()).Select(found => found.Value).Distinct().ToList();
        foreach (var id in given.Except(Roles.Keys))
            yield return $"The role {id} is given to somebody: the app needs {string.Join(", ", Roles.Values)} and no other.";
        foreach (var id in Roles.Keys.Except(given))
            yield return $"Nobody has the role {Roles[id]}: the app does not run without it.";
        foreach (var role in OfType(template, "Microsoft.Authorization/roleAssignments").Where(role => role["scope"] is null))
            yield return $"{role["name"]} is given on the whole resource group: give it a scope.";
    }

    /// <summary>Keys, connection strings and passwords stand in no setting: they are references to the vault, or not there at all.</summary>
    public static IEnumerable<string> NoSecretInSettings(JsonObject template)
    {
        var settings = Policy.Templates(template).Select(part => part["variables"]?["settings"]).OfType<JsonObject>().ToList();
        if (settings.Count != 1)
            yield return "app.bicep keeps the settings in one variable 'settings', which this rule reads.";
        foreach (var (name, value) in settings.SelectMany(map => map))
            if (Secret().IsMatch(name) && !value!.ToString().Contains("@Microsoft.KeyVault(", StringComparison.Ordinal))
                yield return $"{name} looks like a secret: put it into the vault, and here a @Microsoft.KeyVault reference.";
            else if (KeyInside().IsMatch(value!.ToString()))
                yield return $"{name} holds a key: use the app's identity.";
    }

    /// <summary>Nothing reads an account's keys, and no secret comes out as an output.</summary>
    public static IEnumerable<string> NoKeyIsRead(JsonObject template)
        => Reads().Matches(template.ToJsonString()).Select(found => $"{found.Value} reads a key: use the app's identity.");

    /// <summary>What is secret is a secure parameter all the way down, and without a value of its own.</summary>
    public static IEnumerable<string> SecretsAreSecure(JsonObject template) => Policy.Templates(template)
        .SelectMany(part => part["parameters"]?.AsObject() ?? []).Where(parameter => Secret().IsMatch(parameter.Key))
        .Where(parameter => (string?)parameter.Value!["type"] != "securestring" || !string.IsNullOrEmpty((string?)parameter.Value["defaultValue"]))
        .Select(parameter => $"Parameter {parameter.Key} is a secret: mark it @secure() and give it no default.");

    /// <summary>Storage and vault answer inside the private network, for each service that the app uses.</summary>
    public static IEnumerable<string> PrivateEndpoints(JsonObject template)
    {
        var text = template.ToJsonString();
        foreach (var service in new[] { "blob", "queue", "table" }.Where(service => !text.Contains($"\"{service}\"", StringComparison.Ordinal)))
            yield return $"Storage's {service} service has no private endpoint: the app cannot reach it.";
        var endpoints = OfType(template, "Microsoft.Network/privateEndpoints").Count();
        var zones = OfType(template, "Microsoft.Network/privateEndpoints/privateDnsZoneGroups").Count();
        if (endpoints != 2 || zones != 2)
            yield return $"{endpoints} modules make endpoints and {zones} enter them into a zone: one is for storage's services, one for the vault.";
    }

    /// <summary>
    /// Staff sign in with Entra ID, of one tenant, by https; everybody else comes in without. The claims principal is the platform's only while this is on.
    /// </summary>
    public static IEnumerable<string> StaffSignIn(JsonObject template)
    {
        var found = OfType(template, "Microsoft.Web/sites/config").Where(config => config["name"]?.ToString().Contains("authsettingsV2", StringComparison.Ordinal) == true).ToList();
        if (found.Count != 1)
            yield return "The app has no authsettingsV2: nobody of the staff can sign in.";
        foreach (var properties in found.Select(config => config["properties"]!.AsObject()))
        {
            if ((string?)properties["globalValidation"]?["unauthenticatedClientAction"] != "AllowAnonymous")
                yield return "Claimants and employers have no account in Entra ID: let requests without one in.";
            if ((bool?)properties["httpSettings"]?["requireHttps"] != true)
                yield return "Sign-in goes by https alone.";
            var registration = properties["identityProviders"]?["azureActiveDirectory"]?["registration"];
            if (registration?["openIdIssuer"]?.ToString().Contains("staffTenantId", StringComparison.Ordinal) != true)
                yield return "The issuer is not the staff's own tenant: anybody with an account somewhere could sign in.";
        }
    }

    /// <summary>Who read blobs, tables and keys is written down.</summary>
    public static IEnumerable<string> Audited(JsonObject template)
    {
        var audits = OfType(template, "Microsoft.Insights/diagnosticSettings")
            .Where(audit => audit["properties"]?["logs"]?.ToJsonString().Contains("\"audit\"", StringComparison.Ordinal) == true).ToList();
        return new[] { "blobServices", "tableServices", "vaults" }
            .Where(kind => !audits.Any(audit => audit["scope"]?.ToString().Contains(kind, StringComparison.Ordinal) == true))
            .Select(kind => $"Access to {kind} is not audited: give it a diagnostic setting with the category group 'audit'.");
    }

    internal static IEnumerable<JsonObject> OfType(JsonObject template, string type)
        => Policy.Resources(template).Where(resource => (string?)resource["type"] == type);

    [GeneratedRegex(@"\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b")]
    private static partial Regex Guids();

    [GeneratedRegex(@"(?i)(?:api|field|index|account)_*key$|password|secret(?!s)|connectionstring$")]
    private static partial Regex Secret();

    [GeneratedRegex(@"(?i)AccountKey=|SharedAccessSignature|InstrumentationKey=|\bsig=")]
    private static partial Regex KeyInside();

    [GeneratedRegex(@"list(?:Keys|Secrets|AccountSas|ServiceSas|ConnectionStrings)\b")]
    private static partial Regex Reads();
}
