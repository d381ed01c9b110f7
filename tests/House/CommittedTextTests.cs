using System.Text.RegularExpressions;

namespace BenefitsFlow.Tests.House;

/// <summary>What is committed speaks of the project only, and is the same on every machine.</summary>
public partial class CommittedTextTests
{
    private static readonly string[] Text =
    [
        ".cs", ".csproj", ".props", ".targets", ".sln", ".json", ".md", ".txt", ".html", ".css", ".js", ".bicep", ".bicepparam", ".http", ".sh",
        ".yml", ".yaml", ".editorconfig", ".gitignore", ".gitattributes", ".npmrc", ".ci/run",
    ];

    // Each pattern is written so that it does not find itself.
    private static readonly (Regex Pattern, string Instead)[] Refused =
    [
        (MachinePath(), "is a path of one machine: write it relative to the repository, or take it from a setting"),
        (Registry(), "names a package registry: packages come from whatever feed the machine is set up with"),
        (Workshop(), "speaks of how the text was made: say what the project does"),
    ];

    [Fact]
    public void Committed_text_names_no_machine_no_registry_and_no_workshop() => Rule.Holds(
        "Committed text speaks only of the project itself.",
        Repository.FilesEndingIn("", Text).Where(file => file != "package-lock.json").SelectMany(file => Breaches(file, Repository.Read(file))));

    [Fact]
    public void The_lock_file_records_no_download_address() => Rule.Holds(
        "package-lock.json holds versions and hashes; the address is the machine's business (.npmrc).",
        Repository.Read("package-lock.json").Split('\n').Where(line => line.Contains("\"resolved\"", StringComparison.Ordinal))
            .Select(line => $"{line.Trim()}: run npm install again with the .npmrc of this repository."));

    [Theory]
    [InlineData("see /roo" + "t/notes")]
    [InlineData("C:\\User" + "s\\ana")]
    [InlineData("/hom" + "e/ana/agency")]
    [InlineData("https://api.nuge" + "t.org/v3")]
    [InlineData("registry.npm" + "js.org")]
    [InlineData("written by an A" + "I")]
    public void Text_that_speaks_of_something_else_is_found(string text) => Assert.Single(Breaches("a.md", text));

    [Theory]
    [InlineData("functions/work/home.html, ~/.azurite, the claimant's session and an employer's agent")]
    [InlineData("https://localhost/home/claim")]
    public void Text_of_the_project_is_let_be(string text) => Assert.Empty(Breaches("a.md", text));

    private static IEnumerable<string> Breaches(string file, string text)
        => from rule in Refused
           from found in rule.Pattern.Matches(text)
           select $"{file}({text.AsSpan(0, found.Index).Count('\n') + 1}) '{found.Value}' {rule.Instead}.";

    [GeneratedRegex(@"(?<![\w.:~/])/(?:roo[t]|hom[e]|wor[k]|far[m]|User[s]|tm[p])/\w+|\b[A-Z]:\\User[s]\b", RegexOptions.None)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:nuge[t]\.org|npmj[s]\.(?:org|com)|pkgs\.dev\.azur[e]|artifactor[y])\b", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"\bA[I]\b|\bL[L]M\b|\b(?:language mode[l]|chat ?bo[t]|work ?tre[e]|sub-?agen[t])s?\b")]
    private static partial Regex Workshop();
}
