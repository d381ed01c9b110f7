using BenefitsFlow.App.Issues.Cases;

namespace BenefitsFlow.App.Issues;

/// <summary>Every kind of issue.</summary>
public static class IssueCatalogue
{
    /// <summary>By code.</summary>
    public static IReadOnlyList<IssueKind> All { get; } = [.. SeparationKinds.All, .. ConditionKinds.All, .. MoneyKinds.All, .. OverpaymentKinds.All, .. WaiverKinds.All];

    /// <exception cref="ArgumentException">When there is no such kind.</exception>
    public static IssueKind Of(string code) => All.FirstOrDefault(kind => kind.Code == code)
        ?? throw new ArgumentException($"There is no kind of issue '{code}'.", nameof(code));
}
