using System.Text.Json.Nodes;

namespace BenefitsFlow.Tests.House.Infra;

/// <summary>The infrastructure compiles without a warning, and what comes out keeps the agency's promises.</summary>
public class InfraTests
{
    public static TheoryData<Policy> Each => [.. Policies.All];

    [Theory]
    [InlineData("build", "infra/main.bicep")]
    [InlineData("lint", "infra/main.bicep")]
    [InlineData("build-params", "infra/main.bicepparam")]
    public void It_compiles_without_a_warning(string command, string file)
    {
        var (code, _, complaints) = Bicep.Run(command, file);
        Assert.True(code == 0 && complaints.Length == 0, complaints);
    }

    [Fact]
    public void Every_module_is_a_file_beside_it() => Rule.Holds(
        "A module from a registry cannot be compiled without it.",
        Repository.FilesEndingIn("infra/", ".bicep").SelectMany(file => Repository.Read(file).Split('\n')
            .Where(line => line.Contains("'br:", StringComparison.Ordinal) || line.Contains("'br/", StringComparison.Ordinal) || line.Contains("'ts", StringComparison.Ordinal))
            .Select(line => $"{file}: {line.Trim()}: write the resources out.")));

    [Theory]
    [MemberData(nameof(Each))]
    public void A_policy_holds(Policy policy) => Rule.Holds($"{policy}", policy.Breaches(Bicep.Compiled()));

    [Theory]
    [MemberData(nameof(Each))]
    public void A_broken_policy_is_found(Policy policy)
    {
        var template = Bicep.Compiled();
        var planted = Policy.Resources(template).First(resource => (string?)resource["type"] == policy.Resource);
        var path = policy.Path.Split('.');
        var parent = path[..^1].Aggregate<string, JsonNode>(planted, (node, name) => node[name]!);

        parent[path[^1]] = "something else";
        Assert.Single(policy.Breaches(template));
        parent.AsObject().Remove(path[^1]);
        Assert.Single(policy.Breaches(template));
    }

    [Fact]
    public void A_policy_without_a_resource_to_hold_it_against_is_found()
        => Assert.StartsWith("There is no", Assert.Single(Policies.All[0].Breaches(new() { ["resources"] = new JsonArray() })), StringComparison.Ordinal);
}
