using BenefitsFlow.Law;

namespace BenefitsFlow.App.Web;

/// <summary>Findings in one language, as pages and APIs give them.</summary>
internal sealed record Reason(bool Met, string Cite, string Because);

internal static class Reasons
{
    public static IReadOnlyList<Reason> Of(IEnumerable<Finding> findings, string language)
        => [.. findings.Select(f => new Reason(f.Met, f.Cite, f.Because.In(language)))];
}
