using System.Text.RegularExpressions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.Tests.Law.Edits;

/// <summary>What holds of every edit, whatever it looks for.</summary>
public partial class EditCatalogueTests
{
    public static TheoryData<string> Codes => [.. EditCatalogue.All.Select(edit => edit.Code)];

    [Fact]
    public void Codes_are_unique_and_stand_in_their_order()
    {
        var codes = EditCatalogue.All.Select(edit => edit.Code).ToList();
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
    }

    /// <summary>A code is never taken away and never given to another check: claims' files name it.</summary>
    [Theory]
    [InlineData("APP", "1-10 21-29 31-36")]
    [InlineData("IDN", "1-8 21-24")]
    [InlineData("PAY", "1-10 21-24")]
    [InlineData("SEP", "1-13 21-30 41-45")]
    [InlineData("WAG", "1-7 21-28")]
    [InlineData("WEE", "1-10 21-29 41-55")]
    public void Codes_are_stable(string family, string numbers)
    {
        var expected = from range in numbers.Split(' ')
                       let ends = range.Split('-').Select(int.Parse).ToArray()
                       from number in Enumerable.Range(ends[0], ends[1] - ends[0] + 1)
                       select $"{family}-{number:000}";
        Assert.Equal(expected, EditCatalogue.All.Select(edit => edit.Code).Where(code => code[..3] == family));
    }

    [Fact]
    public void The_families_are_the_six_and_no_other() =>
        Assert.Equal(["APP", "IDN", "PAY", "SEP", "WAG", "WEE"], EditCatalogue.All.Select(edit => edit.Code[..3]).Distinct());

    [Fact]
    public void Only_what_the_law_itself_makes_the_ground_of_a_claim_stops_it() =>
        Assert.Equal(["APP-001", "APP-002", "APP-005", "WAG-001", "WAG-003"], Of(Severity.StopClaim));

    [Fact]
    public void What_the_agency_does_by_its_own_practice_is_marked() => Assert.Equal(
        [
            "APP-006", "APP-007", "IDN-001", "IDN-002", "IDN-003", "IDN-004", "IDN-005", "IDN-006", "IDN-021", "IDN-022", "IDN-023", "IDN-024",
            "PAY-005", "PAY-008", "PAY-009", "SEP-026", "WAG-026", "WAG-027", "WAG-028", "WEE-047",
        ],
        EditCatalogue.All.Where(edit => edit.Basis == Basis.Practice).Select(edit => edit.Code));

    [Fact]
    public void What_the_rule_itself_resolves_needs_nobody() => Assert.Equal(
        [
            "APP-005", "PAY-001", "PAY-002", "PAY-003", "PAY-004", "PAY-005", "PAY-006", "PAY-010", "PAY-023", "SEP-028", "SEP-042", "WAG-001",
            "WAG-003", "WAG-025", "WEE-001", "WEE-008", "WEE-029", "WEE-041", "WEE-042", "WEE-054", "WEE-055",
        ],
        EditCatalogue.All.Where(edit => edit.ResolvedBy is null).Select(edit => edit.Code));

    /// <summary>Practice may hold a payment for a person to look at; it never ends a claim's way. Only what holds something opens an issue.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Practice_never_stops_a_claim_and_information_opens_no_issue(string code)
    {
        var edit = EditCatalogue.Named(code);
        Assert.False(edit is { Basis: Basis.Practice, Severity: Severity.StopClaim });
        Assert.False(edit is { Severity: Severity.Information, Issue: not null });
        Assert.False(edit is { Issue: not null, ResolvedBy: not (Party.Staff or Party.Claimant) });
        if (edit.Issue is { } issue)
            Assert.Matches("^[a-z]+(-[a-z]+)*$", issue);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_edit_cites_a_section_of_state_or_federal_law(string code)
    {
        var edit = EditCatalogue.Named(code);
        Assert.All(edit.Cite.Split("; "), cite => Assert.Matches(Citation(), cite));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_edit_asks_one_question_in_both_languages(string code)
    {
        var (edit, ask) = (EditCatalogue.Named(code), EditCatalogue.Named(code).Ask.Text);
        Assert.Matches("^[A-Z][^?]+\\?$", ask.En);
        Assert.Matches("^¿[A-ZÁÉÍÓÚ][^?¿]+\\?$", ask.Es);
        Assert.True(ask.En.Length <= 100, "A question that long is not plain.");
        Assert.NotEqual(edit.Name.En, edit.Name.Es);
        Assert.False(string.IsNullOrWhiteSpace(edit.Name.En) || string.IsNullOrWhiteSpace(edit.Name.Es));
    }

    /// <summary>Two accounts that differ are a discrepancy and no more (WAC 192-100-050: five elements, clear and convincing, never presumed).</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void No_edit_says_or_implies_fraud(string code)
    {
        var edit = EditCatalogue.Named(code);
        var found = Example.All.Where(example => example.Code == code)
            .Select(example => EditDecision.For(example.Raises).Raised.Single(raised => raised.Code == code).Finding.Because);
        Assert.All(found.Append(edit.Name).Append(edit.Ask.Text), text =>
        {
            Assert.DoesNotMatch(Accusation(), text.En);
            Assert.DoesNotMatch(Accusation(), text.Es);
        });
    }

    [Theory]
    [InlineData("This may be fraud.")]
    [InlineData("Esto es sospechoso.")]
    [InlineData("You lied.")]
    public void An_accusation_is_found(string text) => Assert.Matches(Accusation(), text);

    [Fact]
    public void An_edit_that_is_not_there_is_named()
    {
        var missing = Assert.Throws<ArgumentException>(() => EditCatalogue.Named("APP-999"));
        Assert.Contains("APP-999", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_severity_family_and_party_has_its_edits()
    {
        Assert.True(EditCatalogue.All.Count >= 60);
        Assert.All(Enum.GetValues<Severity>(), severity => Assert.NotEmpty(Of(severity)));
        Assert.All(Enum.GetValues<Party>(), party => Assert.Contains(EditCatalogue.All, edit => edit.ResolvedBy == party));
        Assert.All(Enum.GetValues<DecidingDay>(), day => Assert.Contains(EditCatalogue.All, edit => edit.DecidedBy == day));
    }

    private static IEnumerable<string> Of(Severity severity) => EditCatalogue.All.Where(edit => edit.Severity == severity).Select(edit => edit.Code);

    [GeneratedRegex(@"^(RCW [0-9]+[A-Z]?\.[0-9]+\.[0-9]+(\([0-9a-z]+\))*|WAC [0-9]+-[0-9]+-[0-9]+(\([0-9a-z]+\))*|chapter [0-9]+-[0-9]+ WAC|[0-9]+ CFR [0-9]+(\.[0-9]+)?)$")]
    private static partial Regex Citation();

    [GeneratedRegex(
        @"fraud|fraude|suspic|suspect|sospech|dishonest|deshonest|\bl(ie|ied|ies|ying)\b|mentir|minti|mientes|cheat|engañ|impost|stolen|theft|\brob[oa]|estaf|falsif|illegal|ilegal|accus|acusa|guilt|culpab",
        RegexOptions.IgnoreCase)]
    private static partial Regex Accusation();
}
