namespace BenefitsFlow.Law.Overpayments;

/// <summary>What one decision draws for the weeks of one occurrence of fraud (RCW 50.20.070(2), WAC 192-220-040, 192-220-045).</summary>
/// <param name="Decision">Name of the decision.</param>
/// <param name="Occurrence">1 for the first, 2 for the second, and so on.</param>
/// <param name="OccurrenceBegan">The day on which the first decision of the occurrence was sent.</param>
/// <param name="Weeks">The weeks by fraud, each denied.</param>
/// <param name="DisqualifiedFrom">A Sunday: "the Sunday of the week in which the determination is mailed or delivered".</param>
/// <param name="DisqualifiedThrough">A Saturday, inclusive.</param>
/// <param name="Overpaid">Benefits overpaid for the weeks, dollars and cents.</param>
/// <param name="Penalty">Whole dollars, besides the benefits.</param>
public sealed record FraudSanction(
    string Decision,
    int Occurrence,
    DateOnly OccurrenceBegan,
    IReadOnlyList<FraudWeek> Weeks,
    DateOnly DisqualifiedFrom,
    DateOnly DisqualifiedThrough,
    decimal Overpaid,
    decimal Penalty)
{
    /// <summary>True when the level, the period or the penalty is another.</summary>
    internal bool DiffersFrom(FraudSanction other) =>
        (Occurrence, DisqualifiedFrom, DisqualifiedThrough, Penalty) !=
        (other.Occurrence, other.DisqualifiedFrom, other.DisqualifiedThrough, other.Penalty);
}
