namespace BenefitsFlow.Law.Appeals;

/// <summary>What is known when a judge considers deciding an appeal on papers.</summary>
public sealed record BriefProceedingFacts
{
    /// <summary>True when the appeal involves a claim for benefits.</summary>
    public required bool ClaimForBenefits { get; init; }

    /// <summary>True when the claimant filed it.</summary>
    public required bool FiledByClaimant { get; init; }

    /// <summary>True when an employer is an interested party (<see cref="InterestedParties"/>).</summary>
    public required bool EmployerIsParty { get; init; }

    /// <summary>What the judge thinks of it; null while he or she has not said.</summary>
    public bool? JudgeFindsItWarranted { get; init; }

    /// <summary>The last day that the notice names for asking for a regular hearing; null before there is a notice.</summary>
    public DateOnly? ConversionDeadline { get; init; }

    /// <summary>The day on which the claimant or the department asked for a regular hearing; null when neither did.</summary>
    public DateOnly? ConversionAsked { get; init; }
}
