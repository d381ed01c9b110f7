using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Approvals;
using CsCheck;

namespace BenefitsFlow.Tests.Staff.Approvals;

/// <summary>Whose word a proposal needs: the agency's practice.</summary>
public class SignaturesNeededTests
{
    private static readonly ApprovalPolicy Policy = new();

    [Fact]
    public void A_fresh_proposal_needs_a_decision() => Assert.Equal(SignatureNeed.Decision, Next(Case.Proposal()));

    [Fact]
    public void One_specialist_is_enough_below_the_amount()
    {
        Assert.Null(Next(Case.Proposal(stake: 14_999.99m), "ana-lima"));
        Assert.Equal(SignatureNeed.Second, Next(Case.Proposal(stake: 15_000m), "ana-lima"));
        Assert.Null(Next(Case.Proposal(stake: 15_000m), "ana-lima", "ben-ode"));
    }

    [Fact]
    public void What_a_technician_decided_a_lead_releases()
    {
        Assert.Equal(SignatureNeed.Release, Next(Case.Proposal(), "tess-ray"));
        Assert.Equal(SignatureNeed.Release, Next(Case.Proposal(), "tess-ray", "ana-lima"));
        Assert.Null(Next(Case.Proposal(stake: 9000m), "tess-ray", "lee-wong"));
    }

    [Fact]
    public void Who_changed_it_signs_it_or_a_lead_in_that_place()
    {
        var changed = Case.Proposal() with { By = "ana-lima" };
        Assert.Equal(SignatureNeed.Author, Next(changed));
        Assert.Equal(SignatureNeed.Author, Next(changed, "ben-ode"));
        Assert.Null(Next(changed, "ana-lima"));
        Assert.Null(Next(changed, "lee-wong"));
        Assert.Equal(SignatureNeed.Decision, Next(changed with { By = "left-long-ago" }));
    }

    [Fact]
    public void A_signature_under_anything_else_does_not_count()
        => Assert.Equal(SignatureNeed.Decision, SignaturesNeeded.Next(Case.Proposal(), [Case.Sign("ana-lima") with { Digest = "other" }], Case.Staff, Policy));

    [Fact]
    public void Nothing_with_an_open_judgement_is_ever_complete()
        => Assert.NotNull(Next(Case.Proposal() with { Result = null }, "ana-lima", "lee-wong", "mara-diaz"));

    [Theory]
    [InlineData("cole-hart")]
    [InlineData("tia-bell")]
    [InlineData("ugo-finn")]
    public void Collections_tax_and_the_auditor_never_sign(string id)
    {
        var member = Case.Member(id);
        Assert.All(Enum.GetValues<SignatureNeed>(), need => Assert.False(SignaturesNeeded.MayMeet(need, member, Case.Proposal() with { By = id }, [], Case.Staff)));
        Assert.Equal(SignatureNeed.Decision, Next(Case.Proposal(), id));
    }

    [Fact]
    public void A_lead_who_audits_too_does_not_sign()
        => Assert.False(SignaturesNeeded.Decides(Case.Member("lee-wong") with { Roles = [StaffRole.Lead, StaffRole.Auditor] }));

    [Fact]
    public void A_technician_without_a_mentor_decides_nothing()
        => Assert.False(SignaturesNeeded.Decides(Case.Member("tess-ray") with { Mentor = null }));

    [Fact]
    public void Whatever_was_signed_nothing_is_complete_without_the_words_it_needs_and_nobody_signs_twice() => Gen.Select(
        Gen.Int[0, 7].Array[0, 6], Gen.Int[0, 30_000], Gen.Int[-1, 7]).Sample((picked, stake, author) =>
    {
        var proposal = Case.Proposal(stake) with { By = author < 0 ? "agency" : Case.Staff[author].Id };
        Signature[] signatures = [.. picked.Select(at => Case.Sign(Case.Staff[at].Id))];
        var need = SignaturesNeeded.Next(proposal, signatures, Case.Staff, Policy);
        StaffMember[] signers = [.. picked.Distinct().Select(at => Case.Staff[at]).Where(SignaturesNeeded.Decides)];
        var lead = signers.Any(signer => signer.Is(StaffRole.Lead));
        if (need is null)
        {
            Assert.NotEmpty(signers);
            Assert.True(stake < 15_000 || signers.Length >= 2);
            Assert.True(lead || signers.All(signer => signer.Is(StaffRole.Specialist)));
            Assert.True(author < 0 || !SignaturesNeeded.Decides(Case.Staff[author]) || lead || signers.Any(signer => signer.Id == proposal.By));
        }
        else
        {
            Assert.All(signers, signer => Assert.False(SignaturesNeeded.MayMeet(need.Value, signer, proposal, signatures, Case.Staff)));
            Assert.Contains(Case.Staff, member => SignaturesNeeded.MayMeet(need.Value, member, proposal, signatures, Case.Staff));
        }
    });

    [Fact]
    public void Each_word_that_is_needed_brings_it_nearer_until_it_is_complete() => Gen.Select(Gen.Int[0, 30_000], Gen.Int[-1, 7], Gen.Int[0, 1000]).Sample((stake, author, pick) =>
    {
        var proposal = Case.Proposal(stake) with { By = author < 0 ? "agency" : Case.Staff[author].Id };
        List<Signature> signatures = [];
        for (var round = 0; SignaturesNeeded.Next(proposal, signatures, Case.Staff, Policy) is { } need; round++)
        {
            Assert.True(round < 4);
            StaffMember[] able = [.. Case.Staff.Where(member => SignaturesNeeded.MayMeet(need, member, proposal, signatures, Case.Staff))];
            signatures.Add(Case.Sign(able[(pick + round) % able.Length].Id));
        }
    });

    private static SignatureNeed? Next(Proposal proposal, params string[] signers)
        => SignaturesNeeded.Next(proposal, [.. signers.Select(Case.Sign)], Case.Staff, Policy);
}
