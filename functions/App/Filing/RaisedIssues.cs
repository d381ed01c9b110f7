using BenefitsFlow.Law.Edits;

namespace BenefitsFlow.App.Filing;

/// <summary>Questions of eligibility that the edits open. An edit that only asks opens none.</summary>
internal static class RaisedIssues
{
    /// <param name="week">The week they are about; null when they are about the claim.</param>
    /// <returns>Each issue once, by its code.</returns>
    public static IReadOnlyList<IssueRaised> Of(EditSnapshot facts, DateOnly? week) =>
    [
        .. from raised in EditDecision.For(facts).Raised
           where raised.Edit.Issue is not null
           group raised.Edit by raised.Edit.Issue into issue
           orderby issue.Key
           select new IssueRaised(issue.Key, issue.First().Cite, week),
    ];
}
