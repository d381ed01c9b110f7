using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.FactFinding;

/// <summary>Who sits at the page: one party of one issue.</summary>
/// <param name="Party">The claimant or the employer.</param>
internal sealed record Seat(string ClaimId, int Issue, Party Party)
{
    /// <summary>As <c>claimant</c>: in keys of storage and of texts, and as the author of a fact.</summary>
    public string Name => Party == Party.Employer ? "employer" : "claimant";

    /// <summary>The page on which the party sees the issue.</summary>
    public string Home => Party == Party.Employer ? "/employers/issue" : FormattableString.Invariant($"/claims/issues/{Issue}");

    /// <summary>The page of a question, from 1.</summary>
    public string Question(int place) => FormattableString.Invariant($"{Home}/answer/{place}");

    /// <summary>The page on which all answers are checked and sent.</summary>
    public string CheckPage => Home + "/answer/check";
}
