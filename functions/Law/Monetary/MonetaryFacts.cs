namespace BenefitsFlow.Law.Monetary;

/// <summary>What is known of one application when its monetary determination is made.</summary>
public sealed record MonetaryFacts
{
    /// <summary>The day of application, Pacific.</summary>
    public required DateOnly Applied { get; init; }

    /// <summary>Wages by quarter, in any order, several rows a quarter allowed; quarters outside both base years are ignored.</summary>
    public required IReadOnlyList<QuarterWages> Wages { get; init; }
}
