namespace BenefitsFlow.Law.Issues;

/// <summary>One side's chance to be heard on one thing.</summary>
/// <param name="For">The claimant or the employer.</param>
/// <param name="Statement">Place of the statement in the facts, from zero; null for the side's first chance to give its own facts.</param>
/// <param name="State">Where it stands.</param>
/// <param name="LastDay">Inclusive; null when none was given.</param>
public sealed record RebuttalWindow(Party For, int? Statement, ChanceState State, DateOnly? LastDay);
