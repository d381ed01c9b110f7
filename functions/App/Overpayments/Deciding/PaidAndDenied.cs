using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>Weeks that were paid and that a determination denies now seem to be overpaid: the claimant is heard on it, and nothing is owed before.</summary>
public sealed class PaidAndDenied(ClaimFile file, Suspicions suspicions, WorkQueue queue)
{
    /// <summary>Raises it once for a determination; a break between its facts is made good by the next call.</summary>
    public async Task RecallAsync(ClaimState claim, DecidedIssue decided, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(decided);
        if (claim.Issue(decided.Number) is not { Overpayment: null, Result: { } result } issue || issue.Determination != decided.Determination)
            return;
        var denied = claim.Weeks.Where(week => result.Denies(week.Week)).ToList();
        // WAC 192-100-070(1).
        await RaiseAsync(
            claim, $"conditional-{decided.Number}-{decided.Determination}", OverpaymentCause.Conditional, denied.Where(week => IsConditional(week, decided.Number)), client, cancellation);
        var cause = claim.Appeals.Any(appeal => appeal.Issue == decided.Number && appeal.NewDetermination == decided.Determination)
            ? OverpaymentCause.Appeal : OverpaymentCause.Redetermination;
        await RaiseAsync(
            claim,
            $"denial-{decided.Number}-{decided.Determination}",
            cause,
            denied.Where(week => !IsConditional(week, decided.Number) && claim.IssuesDenying(week.Week).Any(denying => denying.Number == decided.Number)),
            client,
            cancellation);
    }

    private async Task RaiseAsync(
        ClaimState claim, string key, OverpaymentCause cause, IEnumerable<WeekState> weeks, DurableTaskClient client, CancellationToken cancellation)
    {
        var again = await file.HasAsync(claim.ClaimId, Suspicions.KeyOf(key), cancellation);
        List<SuspectedWeek> overpaid = [.. weeks.Where(week => OverpaidWeeks.PaidFor(week) > 0 && (again || !OverpaidWeeks.IsAsked(claim, week.Week)))
            .Select(week => new SuspectedWeek(week.Week, OverpaidWeeks.PaidFor(week), 0))];
        if (overpaid.Count == 0)
            return;
        await suspicions.RaiseAsync(claim.ClaimId, key, cause, overpaid, "agency", cancellation);
        await new OpenIssues(file, queue).Run(claim.ClaimId, client, cancellation);
    }

    private static bool IsConditional(WeekState week, int issue) => week.Decided?.Conditional?.Contains(issue) == true;
}
