namespace BenefitsFlow.Law.Overpayments;

/// <summary>A sanction with what it was drawn from, so that a decision can show it.</summary>
/// <param name="Days">Days after a decision in which a week filed is still of its occurrence.</param>
/// <param name="CountsFrom">Set when the reading of the rule matters.</param>
internal sealed record DrawnSanction(FraudSanction Sanction, FraudLevel Level, Dated<decimal> Days, Dated<string>? CountsFrom)
{
    public static DrawnSanction Of(
        FraudDecided decided,
        FraudOccurrence occurrence,
        IReadOnlyList<FraudWeek> weeks,
        Dated<decimal> days,
        Dated<string>? countsFrom,
        LawEdition law)
    {
        var level = FraudLevel.Of(occurrence.Number, decided.Sent, law);
        var first = Week.Of(occurrence.First);
        var overpaid = weeks.Sum(week => week.Overpaid);
        return new(
            new(decided.Name, occurrence.Number, occurrence.First, weeks, first.Sunday, first.Plus((int)level.Weeks.Value - 1).Saturday, overpaid,
                level.PenaltyOn(overpaid)),
            level,
            days,
            countsFrom);
    }
}
