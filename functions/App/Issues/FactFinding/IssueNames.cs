using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>What an issue is about, in plain words.</summary>
internal static class IssueNames
{
    /// <summary>As a title.</summary>
    public static Sentence Of(string code)
        => IssueCatalogue.All.FirstOrDefault(kind => kind.Code == code)?.Name ?? Texts.Of("issues.unnamed");

    /// <summary>Why the claimant's right to benefits is questioned (WAC 192-120-030(1)).</summary>
    public static Sentence Why(IssueRecord record) => record switch
    {
        { Issue.Code: var code } when IssueCatalogue.All.FirstOrDefault(kind => kind.Code == code)?.Why is { } why => why,
        { Issue.Quarter: { } quarter } => Texts.Of("issues.why.quarter", ("months", MonthsOf(quarter))),
        { Job: { } job } => Texts.Of("issues.why.job", ("employer", job.Employer), ("ended", Ended(job))),
        { Issue.Week: { } week } => Texts.Of("issues.why.week", ("week", week)),
        _ => Texts.Of("issues.why.claim"),
    };

    /// <summary>The months of a quarter that is written as <c>2025Q4</c>; null when it is none.</summary>
    public static Sentence? MonthsOf(string quarter)
        => Quarter.TryParse(quarter, out var of) ? new(English.Months(of), Spanish.Months(of)) : null;

    /// <summary>What a decided issue came to.</summary>
    public static Sentence Decided(IssueState issue)
    {
        var (allowed, told) = (issue.Result!.Allowed, IssueCatalogue.All.FirstOrDefault(kind => kind.Code == issue.Code)?.Told);
        return told is null ? Texts.Of(allowed ? "issues.decided.allowed" : "issues.decided.denied") : allowed ? told.For : told.Against;
    }

    /// <summary>The reason that the claimant gave, as the form offered it.</summary>
    public static Sentence Ended(Job job)
    {
        var member = job.Ended.ToString();
        return Texts.Of($"filing.job.ended.{char.ToLowerInvariant(member[0])}{member[1..]}");
    }
}
