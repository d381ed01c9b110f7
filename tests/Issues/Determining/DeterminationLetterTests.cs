using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.Tests.Issues.Determining;

/// <summary>What each party reads of a determination: RCW 50.12.365(2), 50.20.180; WAC 192-04-050.</summary>
public class DeterminationLetterTests
{
    [Theory]
    [InlineData("en", "April 29, 2026")]
    [InlineData("es", "29 de abril de 2026")]
    public void The_claimants_letter_says_everything_that_the_law_asks_for(string language, string lastDay)
    {
        var letter = ClaimantLetter.Of(Case.Denied(language), Case.Record(language: language), Case.Today, Case.Office);

        Assert.Empty(LetterLint.Check(letter));
        Assert.Equal(true, Contents(letter, lastDay).Complete);
        // Seven weeks after the week of February 15, and seven weekly benefit amounts.
        Assert.Contains(letter.Rows, row => row.Value.Contains(language == "en" ? "April 12, 2026" : "12 de abril de 2026", StringComparison.Ordinal));
        Assert.Contains(letter.Rows, row => row.Value.Contains("Ana Ortiz", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "April 29, 2026")]
    [InlineData("es", "29 de abril de 2026")]
    public void The_employers_letter_says_as_much_and_holds_no_amount_and_no_limb(string language, string lastDay)
    {
        var letter = EmployerLetter.Of(Case.Denied(), Case.Record(), new(null, [], language), Case.Today, Case.Office);

        Assert.Empty(LetterLint.Check(letter));
        Assert.Equal(true, Contents(letter, lastDay).Complete);
        Assert.All(letter.Findings, finding => Assert.Empty(finding.Limbs));
        Assert.DoesNotContain("$", LetterHtml.Of(letter), StringComparison.Ordinal);
        Assert.Equal("Harbor Freight Works", letter.Addressee[0]);
    }

    [Fact]
    public void A_finding_that_is_private_is_left_out_of_the_employers_letter_with_all_below_it()
    {
        var letter = EmployerLetter.Of(Case.Denied(), Case.Record(), null, Case.Today, Case.Office, _ => true);

        Assert.Single(letter.Findings);
        Assert.Contains("private", letter.Findings[0].Because.En, StringComparison.Ordinal);
        Assert.Empty(LetterLint.Check(letter));
    }

    [Theory]
    [InlineData(1, "issue-1-1-employer", true)]
    [InlineData(1, "issue-1-2-employer", true)]
    [InlineData(1, "issue-2-1-employer", false)]
    [InlineData(1, "issue-1-1-claimant", false)]
    [InlineData(1, "determination", false)]
    [InlineData(1, "issue-1-x-employer", false)]
    public void An_employer_opens_the_employers_letters_of_its_own_issue_alone(int issue, string name, bool opens)
        => Assert.Equal(opens, EmployerLetterPage.IsOf(issue, name));

    private static DeterminationContents Contents(Letter letter, string lastDay) => DeterminationContents.For(new()
    {
        Sent = letter.Mailed,
        Appealable = true,
        StatuteNumbers = letter.Rows.Any(row => row.Value.Contains("RCW 50.20.050", StringComparison.Ordinal)),
        ExplanationOfLaw = letter.Meaning!.Any(meant => meant.Contains("RCW 50.20.050", StringComparison.Ordinal)),
        RelevantFacts = letter.Findings.Count > 0,
        Reasoning = letter.Findings.Count > 0,
        DecisionStated = letter.Decision.Length > 0,
        Result = letter.Rows.Count > 0,
        WeeksOrCondition = letter.Rows.Any(row => row.Value.Contains("2026", StringComparison.Ordinal)),
        AppealRight = letter.Rights.Any(right => right.Contains("WAC 192-04-050(2)", StringComparison.Ordinal)),
        AppealDeadline = letter.Rights.Any(right => right.Contains(lastDay, StringComparison.Ordinal)),
        FullSocialSecurityNumber = LetterHtml.Of(letter).Contains(People.Rosa.Ssn, StringComparison.Ordinal),
    });
}
