using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Determining;

/// <summary>What came of an attempt to decide.</summary>
/// <param name="Made">Null when it was refused.</param>
/// <param name="Refused">Why, a sentence each; empty when it was made.</param>
public sealed record DeterminationOutcome(Determination? Made, IReadOnlyList<Sentence> Refused);

/// <summary>
/// A decided issue. There is no way to one but the two below, so that nothing adverse to anybody is decided without a named person, a reason, a
/// citation and attempts on record to reach everybody who had to be heard (RCW 50.20.180; WAC 192-120-040, 192-130-080).
/// </summary>
public sealed class Determination
{
    private Determination(string claimId, int issue, Proposal proposal, IReadOnlyList<Signature> signatures, DateOnly on)
        => (ClaimId, Issue, Proposal, Result, Signatures, On) = (claimId, issue, proposal, proposal.Result!, signatures, on);

    public string ClaimId { get; }

    /// <summary>The issue's number.</summary>
    public int Issue { get; }

    /// <summary>What was decided, with its findings.</summary>
    public Proposal Proposal { get; }

    public IssueResult Result { get; }

    /// <summary>Who decided, in their order; empty when everybody agreed and nobody had to.</summary>
    public IReadOnlyList<Signature> Signatures { get; }

    /// <summary>The agency's day.</summary>
    public DateOnly On { get; }

    /// <summary>Decides what is favourable to everybody and undisputed, with nothing left to judge. Refuses anything else.</summary>
    /// <param name="on">The agency's day.</param>
    public static DeterminationOutcome Agreed(Proposal proposal, IssueRecord record, DateOnly on)
        => Of(proposal, record, [], on, [.. Requirements.OfProposal(proposal, record), .. Requirements.OfAgreement(proposal, record)]);

    /// <summary>Decides what named people signed, when all of it is in order.</summary>
    /// <param name="signatures">Each of this very proposal, with reason and citation.</param>
    /// <param name="policy">How many people it takes.</param>
    /// <param name="on">The agency's day: on it, everybody has been heard or has had the time.</param>
#pragma warning disable CA1720 // Signed by people, not a number with a sign.
    public static DeterminationOutcome Signed(Proposal proposal, IssueRecord record, IReadOnlyList<Signature> signatures, ApprovalPolicy policy, DateOnly on)
#pragma warning restore CA1720
    {
        ArgumentNullException.ThrowIfNull(signatures);
        ArgumentNullException.ThrowIfNull(policy);
        return Of(proposal, record, [.. signatures], on,
        [
            .. Requirements.OfProposal(proposal, record), .. Requirements.OfSignatures(signatures, proposal, policy), .. Requirements.OfHearing(record, on),
        ]);
    }

    /// <summary>As it is kept.</summary>
    internal KeptDetermination Keep() => KeptDetermination.Of(new(ClaimId, Issue, Proposal.Number, Proposal.Digest, Signatures, On, ""));

    /// <summary>One that was made before and kept.</summary>
    /// <exception cref="InvalidDataException">When it, its proposal or a signature is not what it was.</exception>
    internal static Determination Read(KeptDetermination kept, Proposal proposal, IssueRecord record)
        => kept.IsWhole && kept.Digest == proposal.Digest && ProposalDigest.Of(proposal, record) == kept.Digest
            && (kept.ClaimId, kept.Issue) == (record.Claim.ClaimId, record.Issue.Number) && kept.Signatures.All(signature => signature.Digest == kept.Digest)
            && (kept.Signatures.Count > 0 || !Requirements.OfAgreement(proposal, record with { Statements = [.. record.Statements.Take(proposal.Statements)] }).Any())
            ? new(kept.ClaimId, kept.Issue, proposal, kept.Signatures, kept.On)
            : throw new InvalidDataException($"The determination of issue {kept.Issue} of claim {kept.ClaimId} is not as it was made. Verify the claim file.");

    private static DeterminationOutcome Of(
        Proposal proposal, IssueRecord record, IReadOnlyList<Signature> signatures, DateOnly on, IReadOnlyList<Sentence> refused)
        => refused.Count > 0 ? new(null, refused) : new(new(record.Claim.ClaimId, record.Issue.Number, proposal, signatures, on), []);
}

/// <summary>A determination as it is kept sealed.</summary>
/// <param name="Digest">Of the proposal.</param>
/// <param name="Whole">SHA-256 of all the rest.</param>
internal sealed record KeptDetermination(
    string ClaimId, int Issue, int Proposal, string Digest, IReadOnlyList<Signature> Signatures, DateOnly On, string Whole)
{
    public bool IsWhole => Whole == Of(this).Whole;

    public static KeptDetermination Of(KeptDetermination kept)
        => kept with { Whole = ProposalDigest.Hash(new { kept.ClaimId, kept.Issue, kept.Proposal, kept.Digest, kept.Signatures, kept.On }) };
}
