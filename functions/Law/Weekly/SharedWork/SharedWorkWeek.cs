namespace BenefitsFlow.Law.Weekly.SharedWork;

/// <summary>Guards the law's edge for a week under a shared work plan.</summary>
internal static class SharedWorkWeek
{
    /// <summary>Usual weekly hours are "not to exceed forty hours and not including overtime" (RCW 50.60.020(7)).</summary>
    private const decimal MostUsualHours = 40;

    /// <exception cref="ArgumentException">When hours or amounts cannot be.</exception>
    public static void Check(SharedWorkFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Fault(facts) is { } fault)
            throw new ArgumentException(fault, nameof(facts));
    }

    private static string? Fault(SharedWorkFacts facts) => facts switch
    {
        { Week.Sunday.DayOfWeek: not DayOfWeek.Sunday } => "The week is missing.",
        { WeeklyBenefitAmount: < 0 or > ClaimedWeek.MostDollars } => "The weekly benefit amount is out of range.",
        { UsualHours: <= 0 or > MostUsualHours } => "Usual weekly hours are more than 0 and at most 40.",
        { HoursWorked: < 0 or > ClaimedWeek.MostHours } or { HoursElsewhere: < 0 or > ClaimedWeek.MostHours } => "A week has from 0 to 168 hours.",
        { BalanceBefore: < 0 or > ClaimedWeek.MostDollars } => "The balance must be $0 or more.",
        _ when decimal.Truncate(facts.WeeklyBenefitAmount) != facts.WeeklyBenefitAmount => "The weekly benefit amount is in whole dollars.",
        _ => null,
    };
}
