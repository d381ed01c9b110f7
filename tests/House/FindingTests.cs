using System.Text.RegularExpressions;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Golden;

namespace BenefitsFlow.Tests.House;

/// <summary>What every finding of every recorded decision keeps, with the limbs that it rests on, whatever the law it applies.</summary>
public partial class FindingTests
{
    private static readonly IReadOnlyList<Found> All =
        [.. RecordedDecision.Samples.SelectMany(sample => sample.Decision.Findings.SelectMany(finding => Limbs(sample, finding, null)))];

    private static readonly string[] ParameterFiles = typeof(Week).Assembly.GetManifestResourceNames();

    [Fact]
    public void No_finding_is_open_and_met() => Holds("Open is neither met nor refused.", found => found is { Finding: { Open: true, Met: true } });

    [Fact]
    public void What_is_open_asks_somebody() => Holds(
        "An open leaf, or what rests on it, asks a question.",
        found => found.Finding is { Open: true, Limbs.Count: 0 } && found.Finding.Question is null && found.Parent?.Question is null);

    [Fact]
    public void What_is_asked_is_a_question_in_both_languages_and_open() => Holds(
        "A question asks in both languages, in whole sentences, and only while it is open.",
        found => found.Finding.Question is { Text: var text }
            && !(found.Finding.Open && Sentence().IsMatch(text.En) && Sentence().IsMatch(text.Es)
                && text.En.Contains('?', StringComparison.Ordinal) && SpanishQuestion().IsMatch(text.Es)));

    [Fact]
    public void Every_finding_says_why_in_whole_sentences_of_both_languages() => Holds(
        "A sentence ends, is not the same in both languages, and has no holes.",
        found => found.Finding.Because is var because
            && !(Sentence().IsMatch(because.En) && Sentence().IsMatch(because.Es) && because.En != because.Es),
        found => $"{found.Finding.Because.En} | {found.Finding.Because.Es}");

    [Fact]
    public void Every_finding_names_its_rule_and_cites_its_section() => Holds(
        "A finding is found by a rule, under a section.",
        found => found.Finding.Rule == "" || !Cite().IsMatch(found.Finding.Cite),
        found => found.Finding.Cite);

    [Fact]
    public void Every_fact_that_a_finding_names_is_one_of_the_decisions_facts() => Rule.Holds(
        "A finding names a member of its facts, or all the names on the way to it.",
        from found in All
        from fact in found.Finding.Facts
        where !FactNames.Of(found.Sample.Facts.GetType()).Contains(fact)
        select $"{found}: {fact}.");

    [Fact]
    public void Every_parameter_that_a_finding_shows_has_its_file() => Rule.Holds(
        "A number of the law stands in a file.",
        from found in All
        from used in found.Finding.Parameters
        where !ParameterFiles.Contains(used.Name.Insert(used.Name.LastIndexOf('/'), "/parameters") + ".json")
        select $"{found}: {used.Name}.");

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Every_decision_is_explained_with_each_fact_that_is_known(string language) => Rule.Holds(
        "What a finding looked at stands beside it.",
        from sample in RecordedDecision.Samples
        let explained = sample.Explained(language).Reasons.SelectMany(Limbs)
        from told in explained.Zip(All.Where(found => found.Sample == sample))
        from trouble in Troubles(told.First, told.Second, language)
        select $"{told.Second}: {trouble}");

    [Theory]
    [InlineData("RCW 50.20.050(2)(b)(ii); WAC 192-150-055", true)]
    [InlineData("RCW 50A.50.010", true)]
    [InlineData("26 USC 3304(a)(7)", true)]
    [InlineData("RCW 50.20.050; ", false)]
    [InlineData("50.20.050", false)]
    [InlineData("WAC 192-150", false)]
    [InlineData("(1)(a)", false)]
    public void A_section_is_cited_with_its_chapter(string cite, bool whole) => Assert.Equal(whole, Cite().IsMatch(cite));

    [Theory]
    [InlineData("You worked 20 hours.", true)]
    [InlineData("You worked 20 hours", false)]
    [InlineData("You worked {0} hours.", false)]
    [InlineData("You worked .", false)]
    [InlineData("", false)]
    public void A_sentence_ends_and_has_no_holes(string text, bool whole) => Assert.Equal(whole, Sentence().IsMatch(text));

    [Theory]
    [InlineData("GrossEarnings", true)]
    [InlineData("Conditions.Availability.AbleToWork", true)]
    [InlineData("Availability.AbleToWork", true)]
    [InlineData("EmployerPercent", true)]
    [InlineData("Amount", false)]
    [InlineData("Conditions.AbleToWork", false)]
    [InlineData("grossEarnings", false)]
    public void A_fact_is_named_by_its_way_or_by_an_end_that_it_has_alone(string name, bool named) =>
        Assert.Equal(named, FactNames.Of(typeof(BenefitsFlow.Law.Weekly.WeekFacts)).Contains(name));

    private static IEnumerable<string> Troubles(Reason reason, Found found, string language)
    {
        if (reason.Rule != found.Finding.Rule || reason.Because != found.Finding.Because.In(language))
            yield return $"it is explained as {reason.Rule}.";
        foreach (var fact in found.Finding.Facts.Where(fact => FactNames.Known(found.Sample.Facts, fact)))
        {
            if (!reason.Facts.Keys.Contains(fact, StringComparer.OrdinalIgnoreCase))
                yield return $"{fact} is known and not shown.";
        }
    }

    private static void Holds(string rule, Func<Found, bool> breached, Func<Found, string>? shown = null) =>
        Rule.Holds(rule, All.Where(breached).Select(found => $"{found}: {(shown ?? (_ => found.Finding.Because.En))(found)}"));

    private static IEnumerable<Found> Limbs(RecordedDecision sample, Finding finding, Finding? parent) =>
        finding.Limbs.SelectMany(limb => Limbs(sample, limb, finding)).Prepend(new(sample, finding, parent));

    private static IEnumerable<Reason> Limbs(Reason reason) => reason.Limbs.SelectMany(Limbs).Prepend(reason);

    [GeneratedRegex(@"^[^{}]*[^{}\s][.?!]$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"¿[^?]+\?")]
    private static partial Regex SpanishQuestion();

    /// <summary>One section, or several with a semicolon between them.</summary>
    [GeneratedRegex(@"^(((RCW|WAC) [0-9]+[A-Z]?[.-][0-9]+[.-][0-9]+|[0-9]+ USC [0-9]+)(\([0-9a-zA-Z]+\))*(; (?!$)|$))+$")]
    private static partial Regex Cite();

    private sealed record Found(RecordedDecision Sample, Finding Finding, Finding? Parent)
    {
        public override string ToString() => $"{Sample.Decision.GetType().Name}-{Sample.What}: {Finding.Rule}";
    }
}
