namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>The earnings of a purge: a multiple of the "suspended weekly benefit amount" (WAC 192-150-085). As read on 2026-11-23.</summary>
internal static class PurgeEarnings
{
    /// <summary>Pay by week: what counts for certain, and what may count.</summary>
    public static (IReadOnlyList<WeekEarnings> Certain, IReadOnlyList<WeekEarnings> Open) In(PurgeFacts facts, Reasons reasons)
    {
        List<WeekEarnings> certain = [], open = [];
        foreach (var work in facts.Work)
        {
            var counted = CountedWork.For(work);
            if (counted.Met || counted.Open)
                (counted.Met ? certain : open).AddRange(CountedWork.After(facts.Act, work, reasons));
            reasons.Find(counted);
        }

        return (certain, open);
    }

    /// <summary>Whole dollars that have to be earned.</summary>
    /// <param name="counted">Dollars that count for certain.</param>
    public static decimal For(PurgeFacts facts, PurgeTerm term, decimal counted, Reasons reasons)
    {
        var multiple = reasons.Take(term.Multiple, facts.LawOf);
        var needed = multiple * facts.WeeklyBenefitAmount;
        reasons.Find(nameof(PurgeEarnings), counted >= needed, term.Cite, [nameof(PurgeFacts.Work), nameof(PurgeFacts.WeeklyBenefitAmount)], () =>
        {
            var arithmetic = $"{multiple} × {Dollars.Whole(facts.WeeklyBenefitAmount)} = {Dollars.Whole(needed)}";
            return new(
                $"You have to earn {multiple} times your weekly benefit amount in real, covered work: {arithmetic}. So far " +
                $"{Dollars.Exact(counted)} counts.",
                $"Usted tiene que ganar {multiple} veces su cantidad de beneficio semanal en un trabajo real y cubierto: {arithmetic}. Hasta ahora " +
                $"cuentan {Dollars.Exact(counted)}.",
                arithmetic);
        });
        return needed;
    }
}
