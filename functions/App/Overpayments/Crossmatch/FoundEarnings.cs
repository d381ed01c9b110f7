using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Cases;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly.Redeciding;

namespace BenefitsFlow.App.Overpayments.Crossmatch;

/// <summary>Enters what a determination found was earned, week by week, and has the weeks decided again.</summary>
public sealed class FoundEarnings(ClaimFile file, IssueFile issues)
{
    /// <summary>Enters it once a determination; of an issue of another kind, or one without findings, nothing.</summary>
    public async Task EnterAsync(DecidedIssue decided, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decided);
        if ((await file.StateAsync(decided.ClaimId, cancellation))?.Issue(decided.Number)?.Code != WageCrossmatch.EarningsIssue
            || await issues.LoadAsync(decided.ClaimId, decided.Number, cancellation) is not { Issue.Result: not null } record)
            return;
        IReadOnlyList<FoundWeek> found = [.. EarningsCase.FoundIn(record)];
        if (found.Count == 0)
            return;
        var because = record.Issue.Quarter is null ? RedecidedBecause.Earnings : RedecidedBecause.Crossmatch;
        await file.AppendAsync(
            decided.ClaimId,
            $"issue-{decided.Number}-earnings-{decided.Determination}",
            claim => new EarningsFound(RoundFold.Next(claim!), decided.Number, decided.Determination, because, found),
            "agency",
            cancellation: cancellation);
        await RoundStart.StartAsync(client, file, decided.ClaimId, cancellation);
    }
}
