using System.Text.RegularExpressions;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.Tests.Web;

/// <summary>Pages say only what the text files hold.</summary>
public partial class TextsTests
{
    private static readonly string[] Own = ["Web/", "Filing/", "Weekly/", "Monetary/", "Staff/"];

    public static TheoryData<string> Templates => new(typeof(Texts).Assembly.GetManifestResourceNames()
        .Where(n => n.EndsWith(".html", StringComparison.Ordinal) && Own.Any(o => n.StartsWith(o, StringComparison.Ordinal))).Select(n => n[..^5]));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_says_only_texts_that_exist(string template)
        => Assert.All(Key().Matches(App.Web.Templates.Read(template)), m => Assert.True(Texts.Has(m.Groups[1].Value), m.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_has_no_words_of_its_own(string template)
    {
        var bare = Tag().Replace(Mustache().Replace(App.Web.Templates.Read(template), " "), " ").Replace("BenefitsFlow", "", StringComparison.Ordinal).Replace("PDF", "", StringComparison.Ordinal);

        Assert.DoesNotMatch("[A-Za-z]{2,}", bare);
    }

    [Fact]
    public void A_missing_key_is_named() => Assert.Contains("no.such", Assert.Throws<KeyNotFoundException>(() => Texts.Of("no.such")).Message, StringComparison.Ordinal);

    [Fact]
    public void Values_are_spelled_in_the_readers_language()
    {
        var sentence = Texts.Of("filing.jobs.from", ("first", new DateOnly(2025, 8, 3)), ("last", new DateOnly(2025, 12, 31)));

        Assert.Equal("August 3, 2025 to December 31, 2025", sentence.En);
        Assert.Equal("Del 3 de agosto de 2025 al 31 de diciembre de 2025", sentence.Es);
    }

    [GeneratedRegex("\\{\\{t \"([^\"]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Mustache();

    [GeneratedRegex("<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
