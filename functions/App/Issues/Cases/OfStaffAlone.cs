using System.Text.Json;
using System.Text.Json.Nodes;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Cases;

/// <summary>Facts that a person at the agency finds, whatever a party said of them.</summary>
internal static class OfStaffAlone
{
    /// <summary>Takes out of the facts what no member of staff found.</summary>
    /// <param name="parties">Ways that a party settles itself, as <c>Household.Size</c>; none when null.</param>
    public static void KeepOfStaff(this Gathered gathered, JsonObject facts, IReadOnlyCollection<string>? parties = null)
    {
        foreach (var fact in gathered.Facts.Where(fact => parties?.Contains(fact.Fact) != true && fact.By.All(said => said.By != Party.Staff)))
        {
            var names = fact.Fact.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName).ToArray();
            var within = names[..^1].Aggregate((JsonObject?)facts, (part, name) => part?[name] as JsonObject);
            within?.Remove(names[^1]);
        }
    }
}
