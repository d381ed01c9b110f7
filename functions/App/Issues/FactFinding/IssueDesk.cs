using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>Lays an issue open before one of its parties.</summary>
public sealed class IssueDesk(IssueFile issues, AnswerDrafts drafts, TimeProvider clock)
{
    /// <summary>Null when the claim has no such issue.</summary>
    internal async Task<SeenIssue?> OpenAsync(HttpRequest request, Seat seat, CancellationToken cancellation)
    {
        if (await issues.LoadAsync(seat.ClaimId, seat.Issue, cancellation) is not { } record)
            return null;
        var round = Round.Of(record, seat.Party, AgencyCalendar.DateOf(clock.GetUtcNow()));
        var begun = round is not null && (await drafts.LoadAsync(seat, round, cancellation)).Typed.Count > 0;
        return new(record, IssueView.Of(request, record, seat, round, begun));
    }
}

/// <summary>An issue as one of its parties sees it.</summary>
/// <param name="Model">What a page's template names.</param>
internal sealed record SeenIssue(IssueRecord Record, Dictionary<string, object?> Model);
