using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Questions;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.Tests.Issues;

/// <summary>The kinds of issue.</summary>
public class CatalogueTests
{
    public static TheoryData<string> Codes => [.. IssueCatalogue.All.Select(kind => kind.Code)];

    [Fact]
    public void Every_issue_that_an_edit_can_raise_is_in_the_catalogue()
        => Assert.Empty(EditCatalogue.All.Select(edit => edit.Issue).OfType<string>().Distinct().Except(IssueCatalogue.All.Select(kind => kind.Code)));

    [Fact]
    public void Every_kind_that_staff_may_raise_is_there()
        => Assert.Empty(new[] { "deductible-pay", "pension", "fraud-referral", "purge", "refusal" }.Except(IssueCatalogue.All.Select(kind => kind.Code)));

    [Fact]
    public void A_code_names_one_kind()
        => Assert.Equal(IssueCatalogue.All.Count, IssueCatalogue.All.Select(kind => kind.Code).Distinct().Count());

    [Fact]
    public void A_code_that_is_not_there_is_refused() => Assert.Throws<ArgumentException>(() => IssueCatalogue.Of("weather"));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_word_of_a_kind_is_in_both_languages(string code)
    {
        var kind = IssueCatalogue.Of(code);
        Sentence[] said =
        [
            kind.Name, .. kind.ClaimantDocuments, .. kind.EmployerDocuments,
            .. kind.OfClaimant.Concat(kind.OfEmployer).Select(opening => opening.Question.Text),
            .. kind.OfClaimant.Concat(kind.OfEmployer).SelectMany(opening => opening.Question.Offered).Select(offered => offered.Label),
        ];
        Assert.All(said, sentence => Assert.True(sentence.En.Length > 1 && sentence.Es.Length > 1));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Documents_are_wanted_of_each_side_that_has_a_part(string code)
    {
        var kind = IssueCatalogue.Of(code);
        Assert.NotEmpty(kind.DocumentsOf(Party.Claimant));
        Assert.Equal(kind.Employer, kind.DocumentsOf(Party.Employer).Count > 0);
        Assert.Equal(kind.Employer, kind.OpeningOf(Party.Employer).Count > 0);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_federal_code_that_is_not_confirmed_says_why(string code)
    {
        var kind = IssueCatalogue.Of(code);
        Assert.Equal(kind.Federal is "10" or "20", kind.FederalUnconfirmed is null);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_opening_question_to_the_law_goes_to_a_fact_that_the_party_may_give(string code)
    {
        var kind = IssueCatalogue.Of(code);
        foreach (var (party, openings) in new[] { (Party.Claimant, kind.OfClaimant), (Party.Employer, kind.OfEmployer) })
        {
            foreach (var question in openings.Select(opening => opening.Question).Where(question => char.IsUpper(question.Fact[0])))
                Assert.True(Stances.MaySay(party, question.Fact, FactPaths.Of(kind.Case.Facts!)), question.Fact);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_reason_that_is_offered_raises_a_part_of_the_facts_or_is_a_name_of_our_own(string code)
    {
        var kind = IssueCatalogue.Of(code);
        var raising = kind.OfClaimant.Concat(kind.OfEmployer).Where(opening => Gathered.Raising.Contains(opening.Question.Fact));
        foreach (var value in raising.SelectMany(opening => opening.Question.Offered).Select(offered => offered.Value).Where(value => char.IsUpper(value[0])))
            Assert.True(FactPaths.Of(kind.Case.Facts!).TypeOf(value) is not null, value);
    }
}
