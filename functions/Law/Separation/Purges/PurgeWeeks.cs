namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>
/// The weeks of a denial: from the first day of the week of the act, and as many calendar weeks "following the week the act occurred"
/// (WAC 192-150-085). As read on 2026-11-23.
/// </summary>
internal static class PurgeWeeks
{
    /// <summary>The first week after them.</summary>
    public static Week For(PurgeFacts facts, PurgeTerm term, Reasons reasons)
    {
        var weeks = reasons.Take(term.Weeks, facts.LawOf);
        var (of, first) = (Week.Of(facts.Act), Week.Of(facts.Act).Plus(weeks + 1));
        reasons.Find(nameof(PurgeWeeks), true, term.Cite, [nameof(PurgeFacts.Act)], () => new(
            $"Benefits are denied from {English.Day(of.Sunday)}, for that week and the {weeks} weeks after it. The first week that can be paid " +
            $"begins on {English.Day(first.Sunday)}.",
            $"Los beneficios se deniegan desde el {Spanish.Day(of.Sunday)}, por esa semana y las {weeks} semanas siguientes. La primera semana que " +
            $"se puede pagar comienza el {Spanish.Day(first.Sunday)}.",
            $"{of} + {weeks + 1} × 7 → {first}"));
        return first;
    }
}
