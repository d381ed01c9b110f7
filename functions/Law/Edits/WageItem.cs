namespace BenefitsFlow.Law.Edits;

/// <summary>What one employer reported for the claimant in one quarter.</summary>
/// <param name="Employer">The employer's account.</param>
/// <param name="Quarter">The quarter in which the wages were paid.</param>
/// <param name="Wages">Dollars and cents, not negative.</param>
/// <param name="Hours">Whole hours; null when none were reported.</param>
/// <param name="Processed">The day on which the item was processed; null when not known.</param>
/// <param name="InSuspense">True while the report waits for a correction and is not posted.</param>
public sealed record WageItem(string Employer, Quarter Quarter, decimal Wages, int? Hours, DateOnly? Processed = null, bool InSuspense = false);
