namespace BenefitsFlow.Law.Overpayments;

/// <summary>An occurrence of fraud while decisions are put into it, by the day on which they were sent (WAC 192-220-040).</summary>
/// <param name="number">1 for the first.</param>
/// <param name="first">The day on which its first decision was sent.</param>
internal sealed class FraudOccurrence(int number, DateOnly first)
{
    private DateOnly _last = first;

    public int Number { get; } = number;

    public DateOnly First { get; } = first;

    public bool Holds(FraudWeek week, decimal days) => week.Filed <= First.AddDays((int)days);

    /// <summary>True when the week would be of it only if the days counted from its last decision.</summary>
    public bool HoldsByLast(FraudWeek week, decimal days) => !Holds(week, days) && week.Filed <= _last.AddDays((int)days);

    public void Take(FraudDecided decided) => _last = decided.Sent;
}
