namespace BenefitsFlow.Law.Overpayments;

/// <summary>What is known when fraud is decided (WAC 192-100-050). What nobody has found yet is null; nothing is presumed.</summary>
public sealed record FraudFacts
{
    /// <summary>(1)(a) A statement was made or information given.</summary>
    public bool? StatementMade { get; init; }

    /// <summary>(1)(b) It was false.</summary>
    public bool? StatementFalse { get; init; }

    /// <summary>(1)(c) The claimant knew that it was false, or did not know whether it was true.</summary>
    public bool? KnewOrReckless { get; init; }

    /// <summary>(1)(d) It concerned a fact material to the claimant's rights and benefits.</summary>
    public bool? Material { get; init; }

    /// <summary>(1)(e) It was made so that the department would rely on it.</summary>
    public bool? IntendedReliance { get; init; }

    /// <summary>(2) A person finds that the evidence shows all of it clearly, cogently and convincingly.</summary>
    public bool? ClearCogentConvincing { get; init; }

    /// <summary>This decision: the day on which it is mailed or delivered, and its weeks.</summary>
    public required FraudDecided Decided { get; init; }

    /// <summary>The fraud decisions that were sent earlier and still stand.</summary>
    public IReadOnlyList<FraudDecided> Earlier { get; init; } = [];
}

/// <summary>A decision that found fraud (RCW 50.20.070).</summary>
/// <param name="Name">Tells it from the others.</param>
/// <param name="Sent">The day on which it was mailed or delivered, Pacific.</param>
/// <param name="Weeks">The weeks that it decides, at least one.</param>
public sealed record FraudDecided(string Name, DateOnly Sent, IReadOnlyList<FraudWeek> Weeks);

/// <summary>A week in a decision about fraud.</summary>
/// <param name="Filed">The day on which the week was claimed, Pacific.</param>
/// <param name="Overpaid">Dollars and cents of benefits overpaid for it.</param>
/// <param name="ByFraud">True when fraud occurred in it or it was paid because of fraud; false for another week of the same decision.</param>
public sealed record FraudWeek(Week Week, DateOnly Filed, decimal Overpaid, bool ByFraud = true);
