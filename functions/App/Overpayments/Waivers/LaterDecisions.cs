using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>
/// What a decision does to debts that are established: a waiver, an overpayment decided anew, a denial behind one that a later determination or a
/// judge's order took back.
/// </summary>
public sealed class LaterDecisions(ClaimFile file, IssueFile issues, WaiverGrants grants, Reductions reductions, RestoredOffsets restored)
{
    /// <summary>Carries it out; again, it does what a break left undone and nothing twice. A determination that another has replaced is left alone.</summary>
    public async Task CarryOutAsync(DecidedIssue decided, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decided);
        if (await file.StateAsync(decided.ClaimId, cancellation) is not { } claim
            || claim.Issue(decided.Number) is not { Result: not null } issue || issue.Determination != decided.Determination)
            return;
        if (issue is not { Code: WaiverRequests.Issue } && (issue.Determination == 1 || !claim.Overpayments.Any(one => one.Established is not null)))
            return;
        List<(IssueDetermined Fact, string By)> made = [];
        await foreach (var entry in file.ReadAsync(decided.ClaimId, cancellation))
            if (entry.Fact is IssueDetermined fact && fact.Issue == decided.Number)
                made.Add((fact, entry.By));
        var at = new DecidedDebt(claim, issue, claim.Appeals.FirstOrDefault(one => one.Issue == issue.Number && one.NewDetermination == issue.Determination), made[^1].By);
        if (issue.Overpayment is { } about)
            await CarryOutAsync(at, claim.Overpayment(about)!, client, cancellation);
        else
            foreach (var debt in claim.Overpayments.Where(one => one.Established is not null))
                await FreeAsync(at, debt, Freed(claim, debt, [.. made.SkipLast(1).Select(one => one.Fact.Result)]), client, cancellation);
        // Collection waited for the appeal.
        if (at.Appeal is not null)
            await CollectionStart.TellChangedAsync(client, claim, cancellation);
    }

    /// <summary>What a decision about the debt itself, or about its waiver, does to it.</summary>
    private async Task CarryOutAsync(DecidedDebt at, OverpaymentState debt, DurableTaskClient client, CancellationToken cancellation)
    {
        var (claim, issue) = (at.Claim, at.Issue);
        if (debt.Established is null)
            return;
        // An order's amounts are the order's; of our own decision, those that were signed.
        var signed = at.Order is null && await issues.LoadAsync(claim.ClaimId, issue.Number, cancellation) is { } record
            ? (await issues.DeterminationAsync(record, issue.Determination, cancellation))?.Proposal.Debt : null;
        if (issue.Code == WaiverRequests.Issue)
            await grants.CarryOutAsync(at, debt, signed, client, cancellation);
        else
            await reductions.CarryOutAsync(at, debt, Remaining.Of(at, debt, signed), client, cancellation);
        if (issue is { Code: not WaiverRequests.Issue, Result.Allowed: true })
            await restored.CarryOutAsync(claim.ClaimId, debt.Number, [], at.By, client, cancellation);
    }

    /// <summary>Weeks that were due after all: they are taken off, and what they had repaid stays repaid.</summary>
    private async Task FreeAsync(DecidedDebt at, OverpaymentState debt, IReadOnlyList<AssessedWeek> freed, DurableTaskClient client, CancellationToken cancellation)
    {
        if (freed.Count == 0)
            return;
        await reductions.CarryOutAsync(at, debt, Remaining.Without(debt, freed), client, cancellation);
        var still = RestoredOffsets.Standing(at.Claim, debt.Number).Where(one => freed.All(week => week.Week != one.Week));
        await restored.CarryOutAsync(at.Claim.ClaimId, debt.Number, [.. still], at.By, client, cancellation);
    }

    /// <summary>Weeks of a debt that this question denied before and that nothing denies any more.</summary>
    internal static IReadOnlyList<AssessedWeek> Freed(ClaimState claim, OverpaymentState debt, IReadOnlyList<IssueResult> before)
    {
        return debt.Cause is OverpaymentCause.LateReport or OverpaymentCause.Crossmatch ? [] :
        [
            .. debt.Assessed.Where(week => before.Any(result => result.Denies(week.Week)) && !claim.IssuesDenying(week.Week).Any()
                && debt.Weeks.Any(noticed => noticed.Week == week.Week && noticed.Entitled == 0)),
        ];
    }
}

/// <summary>A decision about debts, as the claim stands after it.</summary>
/// <param name="Appeal">Whose order it is; null of our own decision.</param>
/// <param name="By">Who decided: the id of a member of staff.</param>
public sealed record DecidedDebt(ClaimState Claim, IssueState Issue, Appeals.AppealState? Appeal, string By)
{
    /// <summary>Null of our own decision.</summary>
    internal Appeals.AppealOrdered? Order => Appeal?.Ordered;

    /// <summary>As <c>order-2</c>, an appeal's number, or <c>decision-4-2</c>, issue and determination.</summary>
    internal string Name => Appeal is { } appeal ? $"order-{appeal.Number}" : FormattableString.Invariant($"decision-{Issue.Number}-{Issue.Determination}");
}
