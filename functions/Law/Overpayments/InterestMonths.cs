namespace BenefitsFlow.Law.Overpayments;

/// <summary>
/// "Interest is calculated on a monthly cycle": by fraud "beginning on the date the determination of fraud is effective", without it
/// "beginning after the due date" (WAC 192-230-040(7)). As read on 2026-11-23.
/// </summary>
/// <param name="Begins">First day of each whole month, oldest first.</param>
/// <param name="Leans">What the count of whole months leans on.</param>
public sealed record InterestMonths(IReadOnlyList<DateOnly> Begins, UsedParameter Leans)
{
    private static readonly Parameter<string> PartOfMonth = Parameter.Load<string>("Overpayments/interest-part-of-a-month");

    /// <param name="effective">The day on which the determination of fraud is effective.</param>
    /// <param name="through">The last day that is counted, inclusive.</param>
    public static InterestMonths ByFraud(DateOnly effective, DateOnly through, LawEdition? law = null) => From(effective, through, law);

    /// <param name="due">The due date after which interest runs; itself not counted.</param>
    /// <param name="through">The last day that is counted, inclusive.</param>
    public static InterestMonths WithoutFraud(DateOnly due, DateOnly through, LawEdition? law = null) => From(due.AddDays(1), through, law);

    private static InterestMonths From(DateOnly first, DateOnly through, LawEdition? law)
    {
        List<DateOnly> begins = [];
        // Counted from the first day, so that a month that begins on the 31st does not shorten those after it.
        while (first.AddMonths(begins.Count + 1).AddDays(-1) <= through)
            begins.Add(first.AddMonths(begins.Count));
        return new(begins, PartOfMonth.On(through, law ?? LawEdition.Current).Used);
    }
}
