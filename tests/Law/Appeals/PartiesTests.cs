using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;
using BenefitsFlow.Tests.Law.Issues;

namespace BenefitsFlow.Tests.Law.Appeals;

/// <summary>WAC 192-04-040, 192-220-060(2); brief proceedings: WAC 192-04-145, effective December 10, 2022.</summary>
public class PartiesTests
{
    private static readonly BriefProceedingFacts Alone = new()
    {
        ClaimForBenefits = true,
        FiledByClaimant = true,
        EmployerIsParty = false,
        JudgeFindsItWarranted = true,
    };

    [Theory]
    [InlineData(true, "+ WAC 192-04-040(1)(b)")]
    [InlineData(false, "- WAC 192-04-040(1)(b)")]
    public void In_a_benefit_case_the_claimant_takes_part_and_the_employer_who_had_to_have_notice(bool noticed, string sign)
    {
        var parties = InterestedParties.For(new() { TaxCase = false, EmployerEntitledToNotice = noticed, EmployerTaxAffected = true });
        Assert.Equal((true, noticed), (parties.Claimant, parties.Employer));
        Assert.Equal(["+ WAC 192-04-040", "+ WAC 192-04-040(1)(a)", sign], parties.Signs());
        Assert.Equal("The claimant takes part.", parties.Findings[1].Because.En);
        Assert.StartsWith(noticed ? "The employer takes part" : "It cannot be said", parties.Findings[2].Because.En, StringComparison.Ordinal);
        parties.Speaks();
    }

    [Theory]
    [InlineData(false, false, false, false)]
    [InlineData(true, false, false, true)] // it told what led to the overpayment
    [InlineData(false, true, true, true)] // it reimburses, and the waiver is allowed
    [InlineData(false, true, false, false)]
    [InlineData(false, false, true, false)]
    public void In_an_overpayment_an_employer_takes_part_by_its_tie(bool informed, bool reimburses, bool waived, bool party)
    {
        var facts = new InterestedPartiesFacts
        {
            TaxCase = false,
            Overpayment = true,
            EmployerInformedOfOverpayment = informed,
            EmployerReimburses = reimburses,
            WaiverAllowed = waived,
        };
        var parties = InterestedParties.For(facts);
        Assert.Equal(party, parties.Employer);
        Assert.Equal(5, parties.Findings.Count);
        Assert.Equal(informed, parties.On("WAC 192-220-060(2)(a)").Met);
        Assert.Equal(reimburses && waived, parties.On("WAC 192-220-060(2)(b)").Met);
        Assert.False(InterestedParties.For(facts with { Overpayment = false }).Employer);
        Assert.True(InterestedParties.For(facts with { EmployerEntitledToNotice = true }).Employer);
        parties.Speaks();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_a_tax_case_the_affected_employer_takes_part_and_no_claimant(bool affected)
    {
        var parties = InterestedParties.For(new() { TaxCase = true, EmployerTaxAffected = affected, EmployerEntitledToNotice = true });
        Assert.Equal((false, affected), (parties.Claimant, parties.Employer));
        Assert.Equal(["+ WAC 192-04-040", "- WAC 192-04-040(1)(a)", (affected ? "+" : "-") + " WAC 192-04-040(2)"], parties.Signs());
        Assert.StartsWith("No claimant", parties.Findings[1].Because.En, StringComparison.Ordinal);
        parties.Speaks();
    }

    [Fact]
    public void A_claimant_s_own_benefit_appeal_can_be_decided_on_papers()
    {
        var brief = BriefProceeding.For(Alone);
        Assert.True(brief.Brief);
        Assert.Equal(
            [
                "+ WAC 192-04-145(1)(b)", "+ WAC 192-04-145(1)(b)(i)", "+ WAC 192-04-145(1)(b)(ii)", "+ WAC 192-04-145(1)(b)(iii)",
                "+ WAC 192-04-145(1)(b)(iv)",
            ],
            brief.Signs());
        brief.Speaks();
    }

    [Theory]
    [InlineData(false, true, false, true, "WAC 192-04-145(1)(b)(i)")]
    [InlineData(true, false, false, true, "WAC 192-04-145(1)(b)(ii)")]
    [InlineData(true, true, true, true, "WAC 192-04-145(1)(b)(iii)")]
    [InlineData(true, true, false, false, "WAC 192-04-145(1)(b)(iv)")]
    public void Every_condition_is_needed(bool benefits, bool claimant, bool employer, bool judge, string cite)
    {
        var brief = BriefProceeding.For(new()
        {
            ClaimForBenefits = benefits,
            FiledByClaimant = claimant,
            EmployerIsParty = employer,
            JudgeFindsItWarranted = judge,
        });
        Assert.False(brief.Brief);
        Assert.Equal(cite, Assert.Single(brief.Findings[0].Limbs, limb => !limb.Met).Cite);
        brief.Speaks();
    }

    [Fact]
    public void The_judge_is_asked()
    {
        var brief = BriefProceeding.For(Alone with { JudgeFindsItWarranted = null });
        Assert.Null(brief.Brief);
        Assert.Equal(Party.Other, brief.OpenQuestions.Single().Question!.Of);
        brief.Speaks();
    }

    [Theory]
    [InlineData("2026-03-13", true)]
    [InlineData("2026-03-14", false)]
    public void Either_side_turns_it_into_a_hearing_by_the_day_that_the_notice_names(string asked, bool converted)
    {
        var brief = BriefProceeding.For(Alone with { ConversionDeadline = new(2026, 3, 13), ConversionAsked = asked.Day() });
        Assert.Equal(!converted, brief.Brief);
        Assert.Equal((converted ? "+" : "-") + " WAC 192-04-145(4)(a)", brief.Signs()[^1]);
        Assert.Equal(converted, !brief.Findings[^1].Because.En.Contains("was not asked", StringComparison.Ordinal));
        brief.Speaks();
    }

    [Fact]
    public void A_request_for_a_hearing_before_the_notice_is_not_late() =>
        Assert.False(BriefProceeding.For(Alone with { ConversionAsked = new(2026, 3, 2) }).Brief);
}
