using BenefitsFlow.Law;

namespace BenefitsFlow.Tests.Law.Issues;

/// <summary>Reads the findings of a decision as tables want them.</summary>
internal static class Found
{
    /// <summary>The one finding on a section, wherever it stands in the tree.</summary>
    public static Finding On(this Decision decision, string cite) => All(decision).Single(finding => finding.Cite == cite);

    /// <summary>Met <c>+</c>, refused <c>-</c>, open <c>?</c>, and the section; in order, limbs after what rests on them.</summary>
    public static string[] Signs(this Decision decision) =>
    [
        .. All(decision).Select(finding => (finding.Met, finding.Open) switch
        {
            (true, false) => "+ ",
            (false, true) => "? ",
            (false, false) => "- ",
            _ => "! ",
        } + finding.Cite),
    ];

    /// <summary>Names of the parameters that are not confirmed.</summary>
    public static string[] Unsure(this Decision decision) => [.. decision.Unconfirmed.Select(unconfirmed => unconfirmed.Parameter)];

    /// <summary>Every sentence stands in both languages, every finding names its rule, and what is asked is asked in both.</summary>
    public static void Speaks(this Decision decision) => Assert.All(All(decision), finding =>
    {
        Assert.Matches("^[A-Z].*[.?]$", finding.Because.En);
        Assert.Matches("^[A-Z¿ÉÚ].*[.?]$", finding.Because.Es);
        Assert.NotEqual(finding.Because.En, finding.Because.Es);
        Assert.NotEmpty(finding.Rule);
        if (finding.Question is { } question)
            Assert.StartsWith("¿", question.Text.Es, StringComparison.Ordinal);
    });

    private static IEnumerable<Finding> All(Decision decision) => decision.Findings.SelectMany(finding => finding.WithLimbs());
}
