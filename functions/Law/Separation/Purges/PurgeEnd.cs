namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>The end of a denial, once weeks and earnings are both there (WAC 192-150-085). As read on 2026-11-23.</summary>
internal static class PurgeEnd
{
    private static readonly Parameter<string> Reached = Parameter.Load<string>("Separation/purge-reached");

    /// <summary>The first week that can be paid: of those after the week in which the earnings are reached, none before the weeks are over.</summary>
    public static Week? Of(IEnumerable<WeekEarnings> counted, decimal needed, Week first)
    {
        var sum = 0m;
        foreach (var earned in counted.OrderBy(earned => earned.Week))
        {
            sum += earned.Amount;
            if (sum >= needed)
                return earned.Week < first ? first : earned.Week.Plus(1);
        }

        return null;
    }

    public static void Explain(Week from, PurgeFacts facts, Reasons reasons)
    {
        reasons.Take(Reached, facts.Act);
        reasons.Find(nameof(PurgeEnd), true, "WAC 192-150-085", [nameof(PurgeFacts.Work)], () => new(
            $"Enough is earned. Benefits are possible again from the week that begins on {English.Day(from.Sunday)}.",
            $"Se ganó lo necesario. Los beneficios vuelven a ser posibles desde la semana que comienza el {Spanish.Day(from.Sunday)}."));
    }
}
