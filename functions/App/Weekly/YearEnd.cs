using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>The end of a benefit year.</summary>
internal static class YearEnd
{
    private const string Reason = "year-ended";

    /// <summary>UTC instant after its last day, Pacific.</summary>
    public static DateTime Of(ClaimState claim) => AgencyCalendar.StartOf(claim.Determination!.BenefitYearEnds!.Value.AddDays(1)).UtcDateTime;

    /// <summary>The week to ask for next; null, with the year's end entered, when it is not wholly in the year.</summary>
    public static async Task<NextWeek?> NextAsync(ClaimFile file, ClaimState claim, Week next, CancellationToken cancellation)
    {
        if (next.Saturday <= claim.Determination!.BenefitYearEnds)
            return WeekCalendar.Next(next);
        if (claim.Ended != Reason)
            await file.AppendAsync(claim.ClaimId, Reason, new ClaimEnded(Reason), "agency", cancellation);
        return null;
    }
}
