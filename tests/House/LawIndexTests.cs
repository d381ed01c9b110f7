using System.Text.RegularExpressions;

namespace BenefitsFlow.Tests.House;

/// <summary>A reader who has a section in hand finds the rules that apply it.</summary>
public partial class LawIndexTests
{
    private const string Law = "functions/Law/";

    [Fact]
    public void The_index_leads_from_each_section_to_the_rules_that_cite_it() => MadeDocument.Holds("docs/law-index.md", Document());

    [Fact]
    public void A_section_is_found_with_its_chapter_whatever_follows_it()
    {
        Assert.Equal(
            ["RCW 50.20.050", "WAC 192-150-055", "RCW 50A.50.010"],
            Section().Matches("\"RCW 50.20.050(2)(b)\", (WAC 192-150-055), RCW 50A.50.010; 50.20.1").Select(match => match.Value));
    }

    private static string Document()
    {
        var cited = from file in Repository.FilesEndingIn(Law, ".cs", ".json")
                    from section in Section().Matches(Repository.Read(file)).Select(match => match.Value).Distinct()
                    group file by section;
        return $"""
            # Where the law is applied

            Each section that a rule or a parameter of `functions/Law` cites, and where. Made from the sources by `LawIndexTests`.

            | section | applied in |
            |---|---|
            {string.Join('\n', cited.OrderBy(rules => rules.Key, StringComparer.Ordinal).Select(Row))}

            """.ReplaceLineEndings("\n");
    }

    private static string Row(IGrouping<string, string> rules) =>
        $"| {rules.Key} | {string.Join(", ", rules.Order(StringComparer.Ordinal).Select(file => $"[{Name(file)}](../{file})"))} |";

    /// <summary>As <c>Monetary/HoursTest</c>; a parameter keeps its ending.</summary>
    private static string Name(string file) => file[Law.Length..].Replace("/parameters/", "/", StringComparison.Ordinal).Replace(".cs", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(RCW [0-9]+[A-Z]?\.[0-9]+\.[0-9]+|WAC [0-9]+-[0-9]+-[0-9]+)")]
    private static partial Regex Section();
}
