using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Appeals;

/// <summary>A decision on a claim that can be appealed (WAC 192-04-050(2)).</summary>
/// <param name="Key">As <c>issue-1-1</c> or <c>week-2026-03-01</c>.</param>
/// <param name="Name">As a title.</param>
/// <param name="Mailed">The agency's day.</param>
public sealed record AppealedDecision(string Key, Sentence Name, int? Issue, int? Determination, DateOnly? Week, DateOnly Mailed)
{
    /// <summary>The decisions in force that a party may appeal, newest first. An order of a judge is none of them: it goes to the commissioner.</summary>
    /// <param name="issue">The one issue that the party has a part in; null for the claimant, who has a part in all.</param>
    public static IReadOnlyList<AppealedDecision> Of(ClaimState claim, int? issue = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var issues = claim.Issues.Where(one => (issue is null || one.Number == issue) && IsOwn(claim, one)).Select(Of);
        var weeks = claim.Weeks.Where(week => issue is null && week.Decided is not null).Select(Of);
        return [.. issues.Concat(weeks).OrderByDescending(decision => decision.Mailed)];
    }

    /// <summary>The one under a key; of an issue, the determination now in force also for an older one's key (RCW 50.32.020). Null when it is not made.</summary>
    public static AppealedDecision? Find(ClaimState claim, string key, int? issue = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        var decisions = Of(claim, issue);
        return decisions.FirstOrDefault(decision => decision.Key == key)
            ?? decisions.FirstOrDefault(decision => key.Split('-') is ["issue", var number, var made]
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var of) && of == decision.Issue
                && int.TryParse(made, NumberStyles.None, CultureInfo.InvariantCulture, out var old) && old > 0 && old < decision.Determination);
    }

    private static bool IsOwn(ClaimState claim, IssueState issue)
        => issue is { Result: not null, DeterminedOn: not null }
            && !claim.Appeals.Any(appeal => appeal.Issue == issue.Number && appeal.NewDetermination == issue.Determination);

    private static AppealedDecision Of(IssueState issue) => new(
        $"issue-{issue.Number}-{issue.Determination}",
        IssueCatalogue.All.FirstOrDefault(kind => kind.Code == issue.Code)?.Name ?? new("A question about your claim", "Una pregunta sobre su solicitud"),
        issue.Number,
        issue.Determination,
        null,
        issue.DeterminedOn!.Value);

    private static AppealedDecision Of(WeekState week)
        => new($"week-{week.Week:yyyy-MM-dd}", StatusWords.WeekLetter(week), null, null, week.Week, week.Decided!.On);
}
