using System.Text.RegularExpressions;
using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>Every edit of the catalogue on a claim that raises it and on one beside it that does not.</summary>
public partial class EditExamplesTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Example.All.Count)];

    [Fact]
    public void Every_edit_has_an_example_and_every_example_an_edit() =>
        Assert.Equal(EditCatalogue.All.Select(edit => edit.Code), Example.All.Select(example => example.Code).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_edit_is_raised_by_what_it_looks_for_and_not_by_what_lies_beside_it(int row)
    {
        var example = Example.All[row];
        Assert.True(example.Raises.Codes().Contains(example.Code), $"{example.Code} is not raised.");
        Assert.False(example.Neighbour.Codes().Contains(example.Code), $"The neighbour raises {example.Code}.");
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_is_found_holds_the_facts_used_the_section_and_the_question(int row)
    {
        var (code, facts, _, says) = Example.All[row];
        var raised = EditDecision.For(facts).Raised.Single(one => one.Code == code);
        Assert.Same(EditCatalogue.Named(code), raised.Edit);
        Assert.Equal((code, raised.Edit.Cite, false, true), (raised.Finding.Rule, raised.Finding.Cite, raised.Finding.Met, raised.Finding.Open));
        Assert.Same(raised.Edit.Ask, raised.Finding.Question);
        if (says is not null)
            Assert.Contains(says, raised.Finding.Because.En, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Both_languages_hold_the_same_figures(int row)
    {
        var (code, facts, _, _) = Example.All[row];
        var because = EditDecision.For(facts).Raised.Single(one => one.Code == code).Finding.Because;
        Assert.EndsWith(".", because.En, StringComparison.Ordinal);
        Assert.EndsWith(".", because.Es, StringComparison.Ordinal);
        Assert.NotEqual(because.En, because.Es);
        Assert.Equal(FiguresOf(because.En), FiguresOf(because.Es));
    }

    [Theory]
    [InlineData("WAG-005", "26 × $385 = $10,010; $40,000.00 ÷ 3 = $13,333.33")]
    [InlineData("WEE-042", "$385 × 4 ÷ 3 + $5")]
    public void Figures_that_were_computed_stand_alone_too(string code, string arithmetic)
    {
        var facts = Example.All.First(example => example.Code == code).Raises;
        Assert.Equal(arithmetic, EditDecision.For(facts).Raised.Single(one => one.Code == code).Finding.Arithmetic);
    }

    [Fact]
    public void A_claim_about_which_there_is_nothing_to_ask_raises_nothing()
    {
        var decision = EditDecision.For(SomeClaim.Plain);
        Assert.Empty(decision.Raised);
        Assert.Empty(decision.Findings);
        Assert.Equal(Severity.Information, decision.Stops);
    }

    [Fact]
    public void Of_a_claim_of_which_nothing_is_known_nothing_is_raised() => Assert.Empty(new EditSnapshot { Today = new(2025, 8, 20) }.Codes());

    private static IEnumerable<string> FiguresOf(string sentence) => Figure().Matches(sentence).Select(figure => figure.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"[0-9](?:[0-9.,]*[0-9])?")]
    private static partial Regex Figure();
}
