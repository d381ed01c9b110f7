using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Advising;

/// <summary>An advice of rights on the claim's shelf, and the fact that it goes out.</summary>
/// <param name="Letter">Its name on the shelf.</param>
public sealed record WrittenAdvice(string Letter, AdviceSent Sent);

/// <summary>
/// The written advice of rights (WAC 192-220-010(1)): the first asking of the claimant about an overpayment. Nothing can be decided without it. It is
/// written once for a last day to answer, and entered when it went out.
/// </summary>
public sealed class Advice(ClaimFile file, LetterShelf shelf, AppealOffice office)
{
    /// <summary>Writes it on the shelf; null when something else is asked, of somebody else, or about another kind of issue.</summary>
    /// <param name="today">The agency's day.</param>
    /// <param name="replyBy">Last day to answer, inclusive.</param>
    public async Task<WrittenAdvice?> WriteAsync(IssueRecord record, HearingWindow asked, DateOnly today, DateOnly replyBy, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(asked);
        if (record is not { Issue.Code: Suspicions.Issue, Overpayment: { } one } || asked is not { Party: Party.Claimant, For: AskedFor.FirstAnswer })
            return null;
        var name = FormattableString.Invariant($"overpayment-{one.Number}-advice-{replyBy:yyyy-MM-dd}");
        await shelf.WriteAsync(record.Claim.ClaimId, name, AdviceLetter.Of(record, one, today, replyBy, office.Site), cancellation);
        return new(name, new(one.Number, replyBy, AdviceContents.All, name));
    }

    /// <summary>Enters that it went out, once.</summary>
    public Task EnterAsync(string claimId, WrittenAdvice advice, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(advice);
        return file.AppendAsync(claimId, advice.Letter, advice.Sent, "agency", cancellation);
    }
}
