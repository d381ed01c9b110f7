namespace BenefitsFlow.Law.Monetary;

/// <summary>What is known of one application when its monetary determination is made.</summary>
public sealed record MonetaryFacts
{
    /// <summary>The day of application, Pacific.</summary>
    public required DateOnly Applied { get; init; }

    /// <summary>Wages by quarter, in any order, several rows a quarter allowed; quarters outside both base years are ignored.</summary>
    public required IReadOnlyList<QuarterWages> Wages { get; init; }

    /// <summary>Paid, unless the claimant asked for the other basis.</summary>
    public WageBasis Basis { get; init; }

    /// <summary>Null when no earlier week was asked for.</summary>
    public BackdatingRequest? Backdating { get; init; }

    /// <summary>The last benefit year before this application; null when there is none.</summary>
    public EarlierBenefitYear? Earlier { get; init; }

    /// <summary>Account number of the employer that discharged for gross misconduct, as decided (RCW 50.20.066(2)); null when none did.</summary>
    public string? GrossMisconductBy { get; init; }
}
