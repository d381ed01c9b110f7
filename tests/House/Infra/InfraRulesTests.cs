using System.Text.Json.Nodes;

namespace BenefitsFlow.Tests.House.Infra;

/// <summary>Roles, networks and secrets of the infrastructure.</summary>
public class InfraRulesTests
{
    [Fact]
    public void The_app_has_the_roles_it_needs_and_no_other() => Rule.Holds("Least roles.", InfraRules.LeastRoles(Bicep.Compiled()));

    [Fact]
    public void No_secret_stands_in_a_setting() => Rule.Holds("Secrets live in the vault.", InfraRules.NoSecretInSettings(Bicep.Compiled()));

    [Fact]
    public void No_key_is_read() => Rule.Holds("The app has an identity.", InfraRules.NoKeyIsRead(Bicep.Compiled()));

    [Fact]
    public void Secrets_are_secure_parameters() => Rule.Holds("Parameters stay in the deployment's history.", InfraRules.SecretsAreSecure(Bicep.Compiled()));

    [Fact]
    public void Storage_and_vault_answer_in_the_private_network_only() => Rule.Holds("Private endpoints.", InfraRules.PrivateEndpoints(Bicep.Compiled()));

    [Fact]
    public void Access_to_data_and_keys_is_audited() => Rule.Holds("An audit trail.", InfraRules.Audited(Bicep.Compiled()));

    [Fact]
    public void Staff_sign_in_with_their_own_tenant_and_others_come_in_without()
        => Rule.Holds("Sign-in of staff.", InfraRules.StaffSignIn(Bicep.Compiled()));

    [Theory]
    [InlineData("authsettingsV2", "authsettings")]
    [InlineData("\"AllowAnonymous\"", "\"RedirectToLoginPage\"")]
    [InlineData("\"requireHttps\":true", "\"requireHttps\":false")]
    [InlineData("staffTenantId", "anyTenantId")]
    public void A_sign_in_that_lets_the_wrong_people_in_or_out_is_found(string good, string bad)
        => Assert.Single(Planted(InfraRules.StaffSignIn, good, bad));

    [Fact]
    public void A_wide_role_is_found() => Assert.Single(Planted(
        InfraRules.LeastRoles, "b7e6dc6d-f1e8-4753-8033-0f276bb0955b\"}", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b\",\"all\":\"8e3af657-a8ff-443c-a75c-2fe8c4bcb635\"}",
        "\"0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3\"}", "\"0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3\",\"owner\":\"8e3af657-a8ff-443c-a75c-2fe8c4bcb635\"}"));

    [Fact]
    public void A_missing_role_is_found()
        => Assert.Equal(2, Planted(InfraRules.LeastRoles, "4633458b-17de-408a-b874-0445c86b69e6", "4633458b-17de-408a-b874-0445c86b69e7").Count());

    [Fact]
    public void A_role_on_the_whole_group_is_found()
    {
        var template = Bicep.Compiled();
        InfraRules.OfType(template, "Microsoft.Authorization/roleAssignments").First().Remove("scope");
        Assert.Single(InfraRules.LeastRoles(template));
    }

    [Theory]
    [InlineData("\"AZURE_CLIENT_ID\"", "\"Agency__ApiKey\"")]
    [InlineData("\"AzureWebJobsDisableHomepage\":\"true\"", "\"AzureWebJobsStorage\":\"AccountName=a;AccountKey=b\"")]
    [InlineData("@Microsoft.KeyVault(SecretUri={0}secrets/sendgrid-api-key)", "SG.{0}")]
    [InlineData("\"variables\":{\"settings\"", "\"variables\":{\"others\"")]
    public void A_secret_in_a_setting_is_found(string good, string bad)
        => Assert.Single(Planted(InfraRules.NoSecretInSettings, good, bad));

    [Fact]
    public void A_key_that_is_read_is_found()
        => Assert.Single(Planted(InfraRules.NoKeyIsRead, "\"AzureWebJobsDisableHomepage\":\"true\"", "\"A\":\"[listKeys('a')]\""));

    [Fact]
    public void A_secret_in_the_open_is_found()
        => Assert.Equal(2, Planted(InfraRules.SecretsAreSecure, "\"fieldKey\":{\"type\":\"securestring\"", "\"fieldKey\":{\"type\":\"string\"").Count());

    [Theory]
    [InlineData("\"queue\"", "\"file\"")]
    [InlineData("Microsoft.Network/privateEndpoints/privateDnsZoneGroups", "Some/other")]
    public void A_service_without_a_private_endpoint_is_found(string good, string bad)
        => Assert.Single(Planted(InfraRules.PrivateEndpoints, good, bad));

    [Fact]
    public void Access_that_is_not_audited_is_found()
        => Assert.Equal(3, Planted(InfraRules.Audited, "\"categoryGroup\":\"audit\"", "\"categoryGroup\":\"none\"").Count());

    /// <summary>Breaches after each even text was replaced by the one after it.</summary>
    private static IEnumerable<string> Planted(Func<JsonObject, IEnumerable<string>> rule, params string[] replacements)
    {
        var text = Bicep.Compiled().ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var planted = replacements.Chunk(2).Aggregate(text, (sofar, pair) => sofar.Replace(pair[0], pair[1], StringComparison.Ordinal));
        Assert.NotEqual(text, planted);
        return rule(JsonNode.Parse(planted)!.AsObject());
    }
}
