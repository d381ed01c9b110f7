namespace BenefitsFlow.Law.Weekly.Eligibility;

/// <summary>Guards the law's edge: what no week can hold is a mistake of the caller, not a fact to decide on.</summary>
internal static class PossibleWeek
{
    /// <exception cref="ArgumentException">When counts, hours or amounts cannot be.</exception>
    public static void Check(WeekEligibilityFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Fault(facts) is { } fault)
            throw new ArgumentException(fault, nameof(facts));
    }

    private static string? Fault(WeekEligibilityFacts facts) => facts switch
    {
        // A week never set is not a Sunday.
        { Week.Sunday.DayOfWeek: not DayOfWeek.Sunday } => "The week is missing.",
        { Filing.UnclaimedSince.Sunday.DayOfWeek: not DayOfWeek.Sunday } => "The first unclaimed week is missing.",
        { Standby.WeeksOnStandby: < 0 } or { Standby.WeeksUnemployedInARow: < 0 } => "Weeks cannot be negative.",
        { JobSearch.WeeksPaid: < 0 } or { JobSearch.DirectedContacts: < 0 } => "Weeks and contacts cannot be negative.",
        { ReferralUnion.BidsMade: < 0 } => "Bids cannot be negative.",
        { PartialUnemployment.UsualHours: <= 0 or > ClaimedWeek.MostHours } => "Usual hours must be more than 0 and at most 168.",
        { PartialUnemployment.ReducedHours: < 0 or > ClaimedWeek.MostHours } => "A week has from 0 to 168 hours.",
        { School.CreditHours: < 0 or > ClaimedWeek.MostHours } => "Credit hours must be 0 or more.",
        { PartialUnemployment.EarningsOfWeek: < 0 or > ClaimedWeek.MostDollars }
            or { PartialUnemployment.WeeklyAmount: < 0 or > ClaimedWeek.MostDollars }
            or { SchoolWork.PayBefore: < 0 or > ClaimedWeek.MostDollars } or { SchoolWork.PayOffered: < 0 or > ClaimedWeek.MostDollars }
            or { Athlete.WagesFromSports: < 0 or > ClaimedWeek.MostDollars } or { Athlete.AllBaseYearWages: < 0 or > ClaimedWeek.MostDollars }
            => "Amounts must be $0 or more.",
        _ => null,
    };
}
