using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Weekly;
using BenefitsFlow.Law.Weekly.Eligibility;

namespace BenefitsFlow.App.Weekly;

/// <summary>The weeks of a claim in a row, claimed and not (WAC 192-110-050, 192-140-005(4)).</summary>
internal static class Series
{
    /// <summary>The first week that was not claimed by a day: the one after the last claimed before that day, or the one with which the claim was opened or last reopened.</summary>
    /// <param name="day">The agency's; what is claimed on it does not count.</param>
    public static DateOnly UnclaimedSince(ClaimState claim, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Weeks.Where(week => week.CertifiedOn < day && week.Week < day).Select(week => week.Week.AddDays(7)).Append(Began(claim, day)).Max();
    }

    /// <summary>Weeks in a row right before one that were not claimed.</summary>
    /// <param name="sunday">Of a week of the benefit year.</param>
    public static int UnclaimedBefore(ClaimState claim, DateOnly sunday)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var claimed = claim.Weeks.Where(week => week.CertifiedOn is not null && week.Week < sunday).Select(week => week.Week.AddDays(7)).Append(Began(claim, sunday)).Max();
        return Math.Max(0, (sunday.DayNumber - claimed.DayNumber) / 7);
    }

    /// <summary>
    /// Weeks in a row that had passed unclaimed when one of them was claimed; zero for a week within a series. A week passes from the day on which it was
    /// asked for: who was not asked missed nothing.
    /// </summary>
    /// <param name="filed">The agency's day on which it was.</param>
    public static int GapAt(ClaimState claim, DateOnly sunday, DateOnly filed)
    {
        var since = UnclaimedSince(claim, filed);
        if (claim.Reopened is { } again && sunday < again)
            return (again.DayNumber - UnclaimedSince(claim with { Reopened = null }, again).DayNumber) / 7;
        return sunday >= since && claim.Week(since)?.Opened is { } opened
            ? Math.Max(0, ((Week.Of(filed).Sunday.DayNumber - Week.Of(opened).Sunday.DayNumber) / 7) + 1)
            : 0;
    }

    /// <summary>True when a claimant who comes back on that day for the weeks since the last claimed one has to reopen the claim.</summary>
    /// <param name="today">The agency's day.</param>
    public static bool IsBroken(ClaimState claim, DateOnly today)
    {
        var gap = GapAt(claim, UnclaimedSince(claim, today), today);
        return ReopeningDecision.For(new() { ContactedOn = today, UnclaimedSince = Week.Of(today).Plus(-gap) }).Needed != Reopening.None;
    }

    /// <summary>True when a week can only be claimed with a reason for the lateness (WAC 192-140-005(4)).</summary>
    /// <param name="today">The agency's day.</param>
    public static bool NeedsReason(ClaimState claim, DateOnly sunday, DateOnly today)
    {
        var week = claim.Week(sunday);
        return week is { Lapsed: true } || today > (week?.LastDay ?? FilingWindow.For(new(sunday)).Last) || sunday < claim.Reopened
            || ReopeningDecision.For(new() { ContactedOn = today, UnclaimedSince = Week.Of(today).Plus(-GapAt(claim, sunday, today)) }).Needed != Reopening.None;
    }

    /// <summary>Weeks of a break that were never asked for, and can be claimed with a reason since the claim was reopened; oldest first.</summary>
    public static IEnumerable<DateOnly> Skipped(ClaimState claim)
    {
        for (var day = claim.EffectiveSunday; day < claim.Reopened; day = day.AddDays(7))
        {
            if (claim.Week(day) is null)
                yield return day;
        }
    }

    private static DateOnly Began(ClaimState claim, DateOnly day) => claim.Reopened is { } again && again <= day ? again : claim.EffectiveSunday;
}
