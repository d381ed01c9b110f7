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
        { Job: { } job } => Texts.Of("issues.why.job", ("employer", job.Employer), ("ended", Ended(job))),
        { Issue.Week: { } week } => Texts.Of("issues.why.week", ("week", week)),
        _ => Texts.Of("issues.why.claim"),
    };

    /// <summary>The reason that the claimant gave, as the form offered it.</summary>
    public static Sentence Ended(Job job)
    {
        var member = job.Ended.ToString();
        return Texts.Of($"filing.job.ended.{char.ToLowerInvariant(member[0])}{member[1..]}");
    }
}
