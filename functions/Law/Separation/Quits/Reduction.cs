namespace BenefitsFlow.Law.Separation.Quits;

/// <summary>
/// By how much usual pay or hours were reduced: "all reductions … occurring since the beginning of your base period to the date of separation",
/// against what one "received or … accepted on a permanent basis" (WAC 192-150-115(4), (5); 192-150-120(3), (4)). As read on 2026-11-23.
/// </summary>
/// <param name="Usual">The last level agreed or raised to: each level that is not itself a reduction since the base year began.</param>
/// <param name="Reduced">All reductions since the base year began, added up.</param>
internal readonly record struct Reduction(decimal Usual, decimal Reduced)
{
    /// <param name="levels">Oldest first; at least one that is not temporary.</param>
    /// <param name="since">First day of the base year.</param>
    public static Reduction Of(IReadOnlyList<Level> levels, DateOnly since)
    {
        Level[] permanent = [.. levels.Where(level => !level.TemporaryRaise)];
        var (usual, reduced) = (permanent[0].Amount, 0m);
        for (var i = 1; i < permanent.Length; i++)
        {
            var (before, now) = (permanent[i - 1].Amount, permanent[i].Amount);
            if (now < before && permanent[i].From >= since)
                reduced += before - now;
            else
                usual = now;
        }

        return new(usual, reduced);
    }

    /// <summary>True from that many percent.</summary>
    public bool Reaches(decimal percent) => 100 * Reduced >= percent * Usual;

    /// <summary>As <c>5 ÷ 20 = 25%</c>, cut off after two decimals.</summary>
    public string Arithmetic =>
        $"{English.Number(Reduced)} ÷ {English.Number(Usual)} = {English.Number(decimal.Truncate(10_000 * Reduced / Usual) / 100)}%";
}
