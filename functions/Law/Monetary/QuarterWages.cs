namespace BenefitsFlow.Law.Monetary;

/// <summary>What an employer reported for one person in one quarter, or what was computed where hours were not reported.</summary>
/// <param name="Quarter">The quarter in which the wages were paid.</param>
/// <param name="Wages">Dollars and cents, not negative.</param>
/// <param name="Hours">Whole hours; null when the employer reported none.</param>
public sealed record QuarterWages(Quarter Quarter, decimal Wages, int? Hours);
