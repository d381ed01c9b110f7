namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// Which fraud decisions are one occurrence: "any fraud that is found for weeks filed before, or within fourteen days after, the date the
/// decision is sent" belongs to it, even on other issues; weeks filed later are a separate one, even if the weeks are older
/// (WAC 192-220-040(2), (3)). As read on 2026-11-23.
/// </summary>
public static class FraudOccurrences
{
    private static readonly Parameter<decimal> Days = Parameter.Load<decimal>("Overpayments/fraud-occurrence-days");
    private static readonly Parameter<string> CountsFrom = Parameter.Load<string>("Overpayments/fraud-occurrence-counts-from");

    /// <summary>What each decision draws, by the day it was sent; a decision whose weeks are of two occurrences stands twice.</summary>
    /// <param name="standing">The fraud decisions that stand, in any order.</param>
    /// <exception cref="NoParameter">When one was sent before the earliest law on record.</exception>
    public static IReadOnlyList<FraudSanction> Of(IReadOnlyList<FraudDecided> standing, LawEdition? law = null) =>
        [.. Drawn(standing, law ?? LawEdition.Current).Select(drawn => drawn.Sanction)];

    /// <summary>
    /// The decisions to send anew, as they are now, when one was overturned by a redetermination or an appeal (WAC 192-220-050(1)): those whose
    /// level, period or penalty changed. Each change can be appealed; nothing else in it can (2).
    /// </summary>
    /// <param name="decided">The fraud decisions as they stood, in any order.</param>
    /// <param name="overturned">Name of the one that no longer stands.</param>
    public static IReadOnlyList<FraudSanction> CorrectedAfter(IReadOnlyList<FraudDecided> decided, string overturned, LawEdition? law = null)
    {
        ArgumentNullException.ThrowIfNull(decided);
        var before = Of(decided, law).ToLookup(sanction => sanction.Decision);
        var after = Of([.. decided.Where(one => one.Name != overturned)], law).ToLookup(sanction => sanction.Decision);
        return
        [
            .. after.Where(now => now.Count() != before[now.Key].Count() || now.Zip(before[now.Key]).Any(pair => pair.First.DiffersFrom(pair.Second)))
                .SelectMany(now => now),
        ];
    }

    /// <summary>In the order in which they were sent: what the first decisions open, the later ones join.</summary>
    internal static IReadOnlyList<DrawnSanction> Drawn(IReadOnlyList<FraudDecided> standing, LawEdition law)
    {
        ArgumentNullException.ThrowIfNull(standing);
        List<FraudOccurrence> occurrences = [];
        List<DrawnSanction> drawn = [];
        foreach (var decided in standing.OrderBy(one => one.Sent).ThenBy(one => one.Name, StringComparer.Ordinal))
        {
            var days = Days.On(decided.Sent, law);
            var next = new FraudOccurrence(occurrences.Count + 1, decided.Sent);
            var parts = decided.Weeks.Where(week => week.ByFraud)
                .GroupBy(week => occurrences.Find(one => one.Holds(week, days.Value)) ?? next)
                .OrderBy(part => part.Key.Number).ToArray();
            foreach (var part in parts)
            {
                var doubtful = part.Any(week => occurrences.Any(one => one.HoldsByLast(week, days.Value)));
                drawn.Add(DrawnSanction.Of(decided, part.Key, [.. part], days, doubtful ? CountsFrom.On(decided.Sent, law) : null, law));
            }

            foreach (var occurrence in parts.Select(part => part.Key))
                occurrence.Take(decided);
            if (parts.Any(part => part.Key == next))
                occurrences.Add(next);
        }

        return drawn;
    }
}
