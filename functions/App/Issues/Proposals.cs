using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>Makes proposals: the law on what is on record now.</summary>
public sealed class Proposals(IssueFile issues, TimeProvider clock)
{
    private DateOnly Today => AgencyCalendar.DateOf(clock.GetUtcNow());

    /// <summary>The law applied to the record as it stands; kept under the next number, or found again when nothing has changed.</summary>
    /// <exception cref="InvalidOperationException">When there is no such issue.</exception>
    public async Task<Proposal> MakeAsync(string claimId, int issue, CancellationToken cancellation = default)
        => await issues.ProposeAsync(claimId, issue, Of(await RecordAsync(claimId, issue, cancellation), Today), cancellation);

    /// <inheritdoc cref="Proposal.StandsOn"/>
    public async Task<bool> StandsAsync(string claimId, int issue, Proposal proposal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.StandsOn(await RecordAsync(claimId, issue, cancellation));
    }

    /// <summary>
    /// A member of staff judges what is open, or finds a fact otherwise: what was found goes on record as a statement of the staff, and the law is applied anew.
    /// </summary>
    /// <param name="found">The answers, each to a fact of the law.</param>
    /// <param name="reason">Why, in a sentence.</param>
    /// <param name="cite">The section leaned on.</param>
    /// <returns>An equal proposal when the record said so already.</returns>
    /// <exception cref="ArgumentException">When reason or citation is none: ask <see cref="StatedReason"/> before.</exception>
    /// <exception cref="InvalidOperationException">When there is no such issue.</exception>
    public async Task<Proposal> ChangeAsync(
        string claimId, int issue, Proposal proposal, IReadOnlyList<Answer> found, string reason, string cite, string staffId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(found);
        if ((StatedReason.ReasonMistake(reason) ?? StatedReason.CiteMistake(cite)) is { } mistake)
            throw new ArgumentException(mistake.En, nameof(reason));
        var record = await RecordAsync(claimId, issue, cancellation);
        if (!Agreement.Holds(record, found, IssueCatalogue.Of(record.Issue.Code).Case.Decide(record, Today).Disputed))
        {
            var content = new StatementContent { By = Party.Staff, TakenBy = staffId, Answers = found, Words = $"{reason.Trim()} ({cite.Trim()})" };
            var key = $"staff-{proposal.Number}-{ProposalDigest.Hash(content)[..12]}";
            await issues.TakeStatementAsync(claimId, key, new(issue, key, Party.Staff, null, null, null, null), content, staffId, cancellation);
            record = await RecordAsync(claimId, issue, cancellation);
        }

        return await issues.ProposeAsync(claimId, issue, Of(record, Today) with { By = staffId, Reason = reason.Trim() }, cancellation);
    }

    /// <summary>The law on a record, not kept: its number is 0.</summary>
    internal static Proposal Of(IssueRecord record, DateOnly today)
    {
        var verdict = IssueCatalogue.Of(record.Issue.Code).Case.Decide(record, today);
        IReadOnlyList<Finding> judgements = verdict.Result is null ? verdict.Judgements : [];
        var proposal = new Proposal
        {
            Number = 0,
            On = today,
            By = "agency",
            Result = verdict.Result,
            Purge = verdict.Purge,
            Decided = verdict.Decided,
            Law = string.Join("; ", verdict.Decision.Findings.Select(finding => finding.Cite).Prepend(record.Issue.Law).Distinct()),
            Edition = verdict.Decision.Edition,
            Findings = verdict.Decision.Findings,
            Found = verdict.Result is null ? null : verdict.Found,
            Judgements = judgements,
            Unconfirmed = verdict.Decision.Unconfirmed,
            Undisputed = verdict is { Result: not null, Disputed.Count: 0 } && Agreement.On(record),
            AtStake = Stakes.Of(record, verdict.Result),
            Statements = record.Statements.Count,
            Questions = record.Questions.Count,
            Reopened = record.Issue.Reopened,
            Documents = record.Documents.Count,
            Debt = verdict.Result is null ? null : verdict.Debt,
            FraudRaised = Overpayments.Deciding.Fraud.IsBroughtUp(record),
            Digest = "",
        };
        return proposal with { Digest = ProposalDigest.Of(proposal, record) };
    }

    private async Task<IssueRecord> RecordAsync(string claimId, int issue, CancellationToken cancellation)
        => await issues.LoadAsync(claimId, issue, cancellation) ?? throw new InvalidOperationException($"Claim {claimId} has no issue {issue}.");
}
