namespace BenefitsFlow.Law.Monetary;

/// <summary>What is known when a claimant asks to cancel a claim.</summary>
public sealed record CancellationFacts
{
    /// <summary>The day of application, Pacific.</summary>
    public required DateOnly Applied { get; init; }

    /// <summary>The day of the request to cancel, Pacific.</summary>
    public required DateOnly Asked { get; init; }

    /// <summary>True when a payment was issued on the claim.</summary>
    public required bool Paid { get; init; }

    /// <summary>True when the department filed the claim in error; null while nobody has said.</summary>
    public bool? FiledInError { get; init; }

    /// <summary>True when the commissioner finds extreme and unusual circumstances; null while that is open.</summary>
    public bool? Extreme { get; init; }

    /// <summary>True when benefits were denied on the claim.</summary>
    public bool Denied { get; init; }
}
