namespace BenefitsFlow.Law.Monetary;

/// <summary>What an employer reported for one person in one quarter, or what was computed where hours were not reported.</summary>
/// <param name="Quarter">The quarter in which the wages were paid.</param>
/// <param name="Wages">Dollars and cents, not negative.</param>
/// <param name="Hours">Whole hours; null when the employer reported none.</param>
public sealed record QuarterWages(Quarter Quarter, decimal Wages, int? Hours)
{
    /// <summary>The employer's account number; null when it is not known.</summary>
    public string? Employer { get; init; }

    /// <summary>
    /// The day on which the report was processed, Pacific: it decides for the alternate base year (RCW 50.04.020). Null when it was in time,
    /// and for what an employer told when the department asked for the last quarter.
    /// </summary>
    public DateOnly? Processed { get; init; }

    /// <summary>The quarter in which the wages were payable (RCW 50.04.320(2)); null when it is the one of payment.</summary>
    public Quarter? Payable { get; init; }

    /// <summary>True for wages of another state: their hours are computed by the federal minimum wage (WAC 192-310-035).</summary>
    public bool OutOfState { get; init; }

    /// <summary>True for services that another decision found not to count because of the worker's status then (RCW 50.20.098).</summary>
    public bool Excluded { get; init; }
}
