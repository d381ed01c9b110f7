using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Issues;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>
/// Takes requests for a waiver: an issue of its own, on which the finances are the claimant's statement, sealed like every other. One is open at a time;
/// after its decision another may be asked for (the agency's practice: no text forbids it).
/// </summary>
public sealed class WaiverRequests(ClaimFile file, IssueFile issues, IssueHeard heard, WorkQueue queue, TimeProvider clock)
{
    /// <summary>The kind of the issue.</summary>
    public const string Issue = "waiver";

    /// <summary>The requests about a debt, oldest first.</summary>
    public static IReadOnlyList<IssueState> Of(ClaimState claim, int debt)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return [.. claim.Issues.Where(issue => issue.Code == Issue && issue.Overpayment == debt)];
    }

    /// <summary>The request that waits for its decision with what was sent; null when none does.</summary>
    public static IssueState? Waiting(ClaimState claim, int debt) => Of(claim, debt).LastOrDefault(issue => issue is { Open: true, Statements: > 0 });

    /// <summary>Takes a request; sent again while it waits, it is the first one. What a break left behind is made good by the next sending.</summary>
    /// <returns>The issue's number.</returns>
    public async Task<int> AskAsync(ClaimDebt debt, StatementContent finances, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        var number = await RaiseAsync(debt, cancellation);
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        var by = ReplyTime.For(today, SentBy.Electronic, AskedFor.FirstAnswer.Notice()).LastDay;
        await issues.EnterAttemptAsync(
            debt.ClaimId, "waiver-form", new(number, Party.Claimant, Channel.Form, AskedFor.FirstAnswer, null, true, by), "claimant", cancellation: cancellation);
        await issues.TakeStatementAsync(debt.ClaimId, "finances", new(number, "", Party.Claimant, null, null, null, null), finances, "claimant", cancellation);
        await new OpenIssues(file, queue).Run(debt.ClaimId, client, cancellation);
        await heard.RaiseAsync(client, debt.ClaimId, number, cancellation);
        return number;
    }

    private async Task<int> RaiseAsync(ClaimDebt debt, CancellationToken cancellation)
    {
        var before = Of(await StateAsync(debt, cancellation), debt.Number);
        if (before is [.., { Open: true } open])
            return open.Number;
        var key = string.Create(CultureInfo.InvariantCulture, $"issue-waiver-{debt.Number}-{before.Count + 1}");
        await file.AppendAsync(debt.ClaimId, key, new IssueRaised(Issue, "RCW 50.20.190(2)", null, Overpayment: debt.Number), "claimant", cancellation);
        return Of(await StateAsync(debt, cancellation), debt.Number)[before.Count].Number;
    }

    private async Task<ClaimState> StateAsync(ClaimDebt debt, CancellationToken cancellation)
        => await file.StateAsync(debt.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {debt.ClaimId}.");
}
