using BenefitsFlow.App.Issues.Determining;

namespace BenefitsFlow.App.Issues;

/// <summary>What was decided, kept beside the rest of the record.</summary>
public sealed partial class IssueFile
{
    /// <summary>Keeps a determination and enters it under the issue's next number; a proposal that was determined before keeps the first.</summary>
    /// <returns>The determination's number.</returns>
    public async Task<int> KeepDeterminationAsync(Determination made, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(made);
        var (claim, issue, proposal) = (made.ClaimId, made.Issue, made.Proposal);
        await rows.InsertAsync(Table, claim, RowKey(issue, "determination", Digits(proposal.Number)), made.Keep(), cancellation: cancellation);
        var entry = await file.AppendAsync(
            claim,
            DeterminedKey(issue, proposal.Number),
            state => new IssueDetermined(issue, state!.Issue(issue)!.Determination + 1, proposal.Number, proposal.Digest, made.Result, proposal.Law, proposal.Found),
            made.Signatures is [var first, ..] ? first.StaffId : "agency",
            cancellation: cancellation);
        return ((IssueDetermined)entry.Fact).Determination;
    }

    /// <summary>The number of the determination that a proposal came to; null while it came to none.</summary>
    public async Task<int?> DeterminedAsync(string claimId, int issue, int proposal, CancellationToken cancellation = default)
        => ((await file.FindAsync(claimId, DeterminedKey(issue, proposal), cancellation))?.Fact as IssueDetermined)?.Determination;

    /// <summary>A determination of the issue; null when there is none of that number.</summary>
    /// <exception cref="InvalidDataException">When it is not as it was made.</exception>
    public async Task<Determination?> DeterminationAsync(IssueRecord record, int determination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (claim, issue) = (record.Claim.ClaimId, record.Issue.Number);
        await foreach (var entry in file.ReadAsync(claim, cancellation))
        {
            if (entry.Fact is IssueDetermined fact && fact.Issue == issue && fact.Determination == determination
                && await ReadAsync<KeptDetermination>(claim, issue, "determination", Digits(fact.Proposal), cancellation) is { } kept
                && await ProposalAsync(claim, issue, fact.Proposal, cancellation) is { } proposal)
                return fact.Digest == kept.Digest ? Determination.Read(kept, proposal, record)
                    : throw new InvalidDataException($"The claim file of {claim} names another determination than is kept. Verify the claim file.");
        }

        return null;
    }

    private static string DeterminedKey(int issue, int proposal) => $"issue-{issue}-determined-{proposal}";
}
