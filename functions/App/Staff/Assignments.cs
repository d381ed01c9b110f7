using System.Globalization;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Staff;

/// <summary>Whose an issue is.</summary>
public sealed class Assignments(ClaimFile file, WorkQueue queue)
{
    /// <summary>True when the member may take the issue or hand it on: it is nobody's, its own, a lead's business, or that of somebody who is away.</summary>
    /// <param name="holder">Whose it is; null when nobody's.</param>
    /// <param name="today">The agency's day.</param>
    public static bool MayHand(StaffMember member, StaffMember? holder, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.May(StaffAct.Work) && (holder is null || holder.Id == member.Id || member.Is(StaffRole.Lead) || holder.IsAway(today));
    }

    /// <summary>Hands the issue to a member.</summary>
    /// <param name="seen">How often it had been handed on when the page was shown: of two who act on one page, the first counts.</param>
    /// <returns>False when somebody was faster.</returns>
    public async Task<bool> HandAsync(string claimId, int issue, int seen, string to, string by, CancellationToken cancellation = default)
    {
        if ((await file.StateAsync(claimId, cancellation))?.Issue(issue) is not { Open: true } state || seen < 0 || seen > state.Assignments)
            return false;
        var key = string.Create(CultureInfo.InvariantCulture, $"issue-{issue}-assigned-{seen + 1}");
        var entry = await file.AppendAsync(claimId, key, new IssueAssigned(issue, to), by, cancellation);
        await queue.PutAsync(claimId, issue, cancellation);
        return entry.By == by && entry.Fact is IssueAssigned handed && handed.To == to;
    }
}
