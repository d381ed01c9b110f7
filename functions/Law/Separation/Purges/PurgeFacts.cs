namespace BenefitsFlow.Law.Separation.Purges;

/// <summary>What is known of a denial of benefits and of the work done since.</summary>
public sealed record PurgeFacts
{
    public required PurgeKind Kind { get; init; }

    /// <summary>The day of leaving, of the discharge or suspension, or of the refusal.</summary>
    public required DateOnly Act { get; init; }

    /// <summary>First day of the claim, a Sunday.</summary>
    public required DateOnly ClaimBegins { get; init; }

    /// <summary>The suspended weekly benefit amount, whole dollars.</summary>
    public required decimal WeeklyBenefitAmount { get; init; }

    /// <summary>Work that may count, in any order.</summary>
    public IReadOnlyList<LaterWork> Work { get; init; } = [];

    /// <summary>The day that picks the law: the claim's for misconduct, the act's for the others.</summary>
    internal DateOnly LawOf => Kind == PurgeKind.Misconduct ? ClaimBegins : Act;

    /// <exception cref="ArgumentException">When an amount cannot be.</exception>
    internal void Check()
    {
        if (WeeklyBenefitAmount <= 0 || decimal.Truncate(WeeklyBenefitAmount) != WeeklyBenefitAmount)
            throw new ArgumentException("The weekly benefit amount is whole dollars, more than zero.");
        if (Work.SelectMany(work => work.Earnings).Any(earned => earned.Amount < 0 || !Dollars.InWholeCents(earned.Amount)))
            throw new ArgumentException("Earnings are in dollars and whole cents, not below zero.");
        if (Work.Any(work => work.Earnings.Any(earned => earned.Week.Saturday < work.Began)))
            throw new ArgumentException("Nothing is earned in a week before the work began.");
    }
}
