namespace BenefitsFlow.Law.Weekly;

/// <summary>Guards the law's edge: what no week can hold is a mistake of the caller, not a fact to decide on.</summary>
internal static class ClaimedWeek
{
    /// <summary>Hours of a week.</summary>
    public const decimal MostHours = 24 * 7;

    /// <summary>Far above any week's pay; keeps the arithmetic exact.</summary>
    public const decimal MostDollars = 1_000_000_000m;

    /// <exception cref="ArgumentException">When hours or amounts cannot be.</exception>
    public static void Check(WeekFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if ((Fault(facts) ?? ClaimedPay.Fault(facts)) is { } fault)
            throw new ArgumentException(fault, nameof(facts));
    }

    private static string? Fault(WeekFacts facts) => facts switch
    {
        // A week never set is not a Sunday.
        { Week.Sunday.DayOfWeek: not DayOfWeek.Sunday } => "The week is missing.",
        { Conditions: { } conditions } when conditions.Week != facts.Week => "The conditions are those of another week.",
        { WeeklyBenefitAmount: < 0 or > MostDollars } => "The weekly benefit amount is out of range.",
        { GrossEarnings: < 0 or > MostDollars } => "Gross earnings must be $0 or more.",
        { BalanceBefore: < 0 or > MostDollars } => "The balance must be $0 or more.",
        { HoursWorked: < 0 or > MostHours } or { HoursAvailable: < 0 or > MostHours } => "A week has from 0 to 168 hours.",
        { DaysUnavailable: < 0 or > 7 } or { TimeLossDays: < 0 or > 7 } => "A week has from 0 to 7 days.",
        { FullTimeHours: <= 0 or > MostHours } => "Full-time hours must be more than 0 and at most 168.",
        _ when decimal.Truncate(facts.WeeklyBenefitAmount) != facts.WeeklyBenefitAmount => "The weekly benefit amount is in whole dollars.",
        _ when !Dollars.InWholeCents(facts.GrossEarnings) => "Gross earnings hold a fraction of a cent.",
        _ => null,
    };
}
