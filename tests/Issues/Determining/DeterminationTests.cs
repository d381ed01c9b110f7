using System.Reflection;
using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.Law;
using CsCheck;

namespace BenefitsFlow.Tests.Issues.Determining;

/// <summary>Nothing adverse is decided without a named person, a reason, a citation and a hearing: RCW 50.20.180; WAC 192-120-040, 192-130-080.</summary>
public class DeterminationTests
{
    [Fact]
    public void A_denial_takes_a_person_and_is_never_agreed()
    {
        var record = Case.Record();
        var proposal = Proposals.Of(record, Case.Today);

        Assert.False(proposal.Result!.Allowed);
        Assert.True(Case.Policy.NeedsPerson(proposal, record));
        Assert.Null(Determination.Agreed(proposal, record, Case.Today).Made);
        Assert.NotNull(Determination.Signed(proposal, record, [Case.Sign(proposal)], Case.Policy, Case.Today).Made);
    }

    [Fact]
    public void No_determination_adverse_to_anybody_exists_without_a_person_a_reason_a_citation_and_a_hearing()
        => Gen.Select(
            Gen.Select(Gen.OneOf<bool?>(true, false, null), Gen.Bool, Gen.Bool),
            Gen.Select(
                Gen.OneOf("ana-ortiz", "ben-lee", "agency", "", "employer"),
                Gen.OneOf("specialist", "lead", "technician", "auditor"),
                Gen.OneOf("The reason given is not one that the law accepts.", "short", "                          ", ""),
                Gen.OneOf("RCW 50.20.050(2)(a)", "WAC 192-150-085", "because", ""),
                Gen.Bool).Array[0, 3],
            Gen.OneOf(0m, 100_000m),
            Gen.Int[-26, 30]).Sample((made, signed, from, days) =>
            {
                var record = Case.Record(made.Item1, made.Item2, made.Item3);
                var proposal = Proposals.Of(record, Case.Today);
                var (policy, day) = (new ApprovalPolicy(true, from), Case.Today.AddDays(days));
                Signature[] signatures = [.. signed.Select(s => new Signature(s.Item1, "Ana Ortiz", s.Item2, day, s.Item5 ? proposal.Digest : "other", s.Item3, s.Item4))];
                foreach (var outcome in new[] { Determination.Agreed(proposal, record, day), Determination.Signed(proposal, record, signatures, policy, day) })
                {
                    Assert.Equal(outcome.Made is null, outcome.Refused.Count > 0);
                    if (outcome.Made is not { } determination || Aggrieved.By(determination.Result, record).Count == 0)
                        continue;
                    Assert.NotEmpty(determination.Signatures);
                    Assert.All(determination.Signatures, s =>
                    {
                        Assert.DoesNotContain(s.StaffId, new[] { "", "agency", "employer", "claimant" });
                        Assert.True(s.Reason.Trim().Length >= StatedReason.Shortest);
                        Assert.Null(StatedReason.CiteMistake(s.Cite));
                        Assert.Equal(proposal.Digest, s.Digest);
                        Assert.NotEqual("auditor", s.Role);
                    });
                    Assert.True(from > 0 || determination.Signatures.Select(s => s.StaffId).Distinct().Count() >= 2);
                    Assert.True(determination.Signatures.All(s => s.Role != "technician") || determination.Signatures.Any(s => s.Role == "lead"));
                    Assert.All(new[] { Party.Claimant, Party.Employer }, party => Assert.Contains(record.Attempts, attempt => attempt.Made.Party == party && attempt.On <= day));
                    Assert.True(day > new DateOnly(2026, 3, 6));
                }
            }, iter: 2000);

    [Fact]
    public void A_proposal_that_was_altered_after_it_was_signed_is_refused()
    {
        var record = Case.Record();
        var proposal = Proposals.Of(record, Case.Today);
        var altered = proposal with { Result = IssueResult.Allow };

        Assert.NotEmpty(Determination.Signed(altered, record, [Case.Sign(altered)], Case.Policy, Case.Today).Refused);
        Assert.NotEmpty(Determination.Agreed(altered, record, Case.Today).Refused);
    }

    [Fact]
    public void There_is_no_other_public_way_to_a_determination()
    {
        var type = typeof(Determination);
        Assert.True(type.IsSealed);
        Assert.Empty(type.GetConstructors());
        Assert.Equal(
            ["Agreed", "Signed"],
            type.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(type.GetProperties(), property => property.SetMethod is not null);
        Assert.ThrowsAny<NotSupportedException>(() => JsonSerializer.Deserialize<Determination>(JsonSerializer.Serialize(Case.Denied())));
    }

    [Fact]
    public void A_kept_determination_is_read_back_only_as_it_was_made()
    {
        var (made, record) = (Case.Denied(), Case.Record());
        var kept = JsonSerializer.Deserialize<KeptDetermination>(JsonSerializer.Serialize(made.Keep()))!;

        Assert.Equal(made.Result, Determination.Read(kept, made.Proposal, record).Result);
        Assert.Throws<InvalidDataException>(() => Determination.Read(kept with { Signatures = [] }, made.Proposal, record));
        Assert.Throws<InvalidDataException>(() => Determination.Read(KeptDetermination.Of(kept with { Signatures = [] }), made.Proposal, record));
        Assert.Throws<InvalidDataException>(() => Determination.Read(kept, made.Proposal with { Law = "RCW 1" }, record));
    }

    [Theory]
    [InlineData("RCW 50.20.050(2)(b)", true)]
    [InlineData("WAC 192-150-085", true)]
    [InlineData("RCW 50.20.050; WAC 192-150-085(1)", true)]
    [InlineData("26 USC 3304(a)(8)", true)]
    [InlineData("20 CFR 604.5; RCW 50.20.010", true)]
    [InlineData("the law", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_citation_names_a_section(string? cite, bool good) => Assert.Equal(good, StatedReason.CiteMistake(cite) is null);

    [Theory]
    [InlineData("1234567890123456789", false)]
    [InlineData("12345678901234567890", true)]
    [InlineData("   1234567890123456789   ", false)]
    public void A_reason_has_twenty_characters(string reason, bool good) => Assert.Equal(good, StatedReason.ReasonMistake(reason) is null);
}
