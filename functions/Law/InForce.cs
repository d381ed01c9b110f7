namespace BenefitsFlow.Law;

/// <summary>The days on which a rule holds. Which day counts (the separation's, the claim's, the week's), the rule says.</summary>
/// <param name="From">First day.</param>
/// <param name="Before">First day on which it no longer holds; null when no end is set.</param>
public readonly record struct InForce(DateOnly From, DateOnly? Before = null)
{
    /// <summary>True when the rule holds on that day.</summary>
    public bool On(DateOnly day) => day >= From && (Before is null || day < Before);
}
