using System.Text.Json;
using System.Text.Json.Nodes;
using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Law.Separation;

/// <summary>Changes one fact by its name, through JSON: so every fact also survives being stored.</summary>
internal static class Facts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="path">As findings name it: <c>Tardiness.Warnings</c>.</param>
    public static T With<T>(this T facts, string path, JsonNode? value)
    {
        var root = JsonSerializer.SerializeToNode(facts, Json)!.AsObject();
        string[] steps = [.. path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName)];
        var holder = steps[..^1].Aggregate(root, (node, step) => node[step]!.AsObject());
        Assert.True(holder.ContainsKey(steps[^1]), $"{typeof(T).Name} has no {path}.");
        holder[steps[^1]] = value?.DeepClone();
        return root.Deserialize<T>(Json)!;
    }

    /// <summary>What a fact is; null while nobody has answered it, or where its record is not there.</summary>
    public static object? At<T>(this T facts, string path) =>
        path.Split('.').Aggregate((object?)facts, (holder, step) => holder?.GetType().GetProperty(step)!.GetValue(holder));

    /// <summary>True when the record that holds a fact is there.</summary>
    public static bool Holds<T>(this T facts, string path) => !path.Contains('.') || facts.At(path[..path.LastIndexOf('.')]) is not null;

    /// <summary>True when the facts have a member of that name.</summary>
    public static bool Has(Type facts, string path)
    {
        foreach (var step in path.Split('.'))
        {
            if (facts.GetProperty(step) is not { } member)
                return false;
            facts = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        }

        return true;
    }

    /// <summary>The one finding of a rule, wherever it stands.</summary>
    public static Finding Of(this Decision decision, string rule) =>
        decision.Findings.SelectMany(finding => finding.WithLimbs()).Single(finding => finding.Rule == rule);

    /// <summary>True when a rule was asked at all.</summary>
    public static bool Has(this Decision decision, string rule) =>
        decision.Findings.SelectMany(finding => finding.WithLimbs()).Any(finding => finding.Rule == rule);

    public static void Refused(this Decision decision, string rule, string cite)
    {
        var finding = decision.Of(rule);
        Assert.Equal((false, false, cite), (finding.Met, finding.Open, finding.Cite));
    }

    public static void Met(this Decision decision, string rule, string cite)
    {
        var finding = decision.Of(rule);
        Assert.Equal((true, cite), (finding.Met, finding.Cite));
    }

    public static void Asked(this Decision decision, string rule, string cite, Party of)
    {
        var finding = decision.Of(rule);
        Assert.Equal((false, true, cite, of), (finding.Met, finding.Open, finding.Cite, finding.Question?.Of));
        Assert.Contains(finding.Question!.Text.En, finding.Because.En, StringComparison.Ordinal);
        Assert.Contains(finding.Question.Text.Es, finding.Because.Es, StringComparison.Ordinal);
    }

    /// <summary>Every finding says something in both languages, and every question names a fact that is there.</summary>
    public static void SpeaksOf(this Decision decision, params Type[] facts)
    {
        Assert.All(decision.Findings.SelectMany(finding => finding.WithLimbs()), finding =>
        {
            Assert.False(string.IsNullOrWhiteSpace(finding.Because.En));
            Assert.False(string.IsNullOrWhiteSpace(finding.Because.Es));
            Assert.NotEqual(finding.Because.En, finding.Because.Es);
            Assert.Matches("^(RCW|WAC) [0-9]+[A-Z]?[.-][0-9]+[.-][0-9]+", finding.Cite);
            Assert.NotEqual("", finding.Rule);
            Assert.All(finding.Facts, fact => Assert.True(facts.Any(type => Has(type, fact)), $"No fact is called {fact}."));
        });
    }
}
