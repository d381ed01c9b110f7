namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>What was earned in one week.</summary>
/// <param name="Amount">Gross wages in dollars, before tax.</param>
public sealed record WeekEarnings(Week Week, decimal Amount);

/// <summary>Work with one employer whose pay may end a denial of benefits.</summary>
public sealed record LaterWork
{
    /// <summary>First day of this work.</summary>
    public required DateOnly Began { get; init; }

    /// <summary>Null while not known.</summary>
    public WorkCoverage? Coverage { get; init; }

    /// <summary>Whether it was real work or a mere sham.</summary>
    public BonaFideWork BonaFide { get; init; } = new();

    /// <summary>By week, in any order.</summary>
    public IReadOnlyList<WeekEarnings> Earnings { get; init; } = [];
}
