namespace BenefitsFlow.Law.Monetary;

/// <summary>Guards the law's edge: what cannot be is a mistake of the caller, not a fact to decide on.</summary>
internal static class PossibleRedetermination
{
    /// <exception cref="ArgumentException">When the two determinations, the days or the weeks do not belong together.</exception>
    public static void Require(RedeterminationFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Fault(facts) is { } fault)
            throw new ArgumentException(fault, nameof(facts));
    }

    private static string? Fault(RedeterminationFacts facts) =>
        facts.Before.Applied != facts.After.Applied ? "The two determinations are on different applications."
        : facts.After.Open ? "The determination after is open: decide it first."
        : facts.Asked < facts.Mailed ? "Nobody asks before the determination is mailed."
        : facts.Weeks.Any(week => week is { Paid: < 0 } or { Payable: < 0 }) ? "A week's benefits cannot be negative."
        : facts.Weeks.DistinctBy(week => week.Week).Count() < facts.Weeks.Count ? "A week stands in the list twice."
        : null;
}
