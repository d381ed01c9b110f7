namespace BenefitsFlow.App.Filing;

/// <summary>Where a claim stands: the fold of its facts, and nothing else.</summary>
public sealed record ClaimState
{
    public required string ClaimId { get; init; }

    /// <summary>Folds one more entry.</summary>
    public static ClaimState Apply(ClaimState? state, Storage.Entry entry) => throw new NotSupportedException();
}
