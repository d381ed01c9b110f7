namespace BenefitsFlow.Law.Edits;

/// <summary>
/// What is known of a claim when the edits are made. What nobody knows is null, and an edit that needs it is not raised. It holds no name, number
/// or account of anybody, only what a check needs to know of them.
/// </summary>
public sealed record EditSnapshot
{
    /// <summary>The agency's day, Pacific.</summary>
    public required DateOnly Today { get; init; }

    public ApplicationTold? Application { get; init; }

    /// <summary>Newest first; empty when the claimant had no job in 18 months; null when nobody asked.</summary>
    public IReadOnlyList<JobTold>? Jobs { get; init; }

    public IdentityKnown? Identity { get; init; }

    /// <summary>What employers reported, any order, one row an employer, quarter and report; null when nobody looked.</summary>
    public IReadOnlyList<WageItem>? Wages { get; init; }

    public MonetaryFigures? Monetary { get; init; }

    /// <summary>The week that is certified.</summary>
    public WeekTold? Week { get; init; }

    public PaymentsSoFar? Payments { get; init; }

    /// <summary>The newest job.</summary>
    internal JobTold? LastJob => Jobs is [var newest, ..] ? newest : null;

    /// <summary>
    /// Wage items of the five completed quarters before the application, in which both base years lie (RCW 50.04.020); none when not known.
    /// All end within the 18 months for which the application asks about jobs.
    /// </summary>
    internal IEnumerable<WageItem> BaseYearWages =>
        Application is { } application
            ? (Wages ?? []).Where(item => item.Quarter >= application.OldestQuarter && item.Quarter < application.Quarter)
            : [];
}
