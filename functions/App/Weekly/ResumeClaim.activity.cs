using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>Goes on with a claim that was paused: reopened, with something left to pay again, or at the end of its year.</summary>
public sealed class ResumeClaim(ClaimFile file, TimeProvider clock)
{
    /// <returns>The next week to ask for, or until when none is; null when the benefit year is over.</returns>
    [Function(nameof(ResumeClaim))]
    public async Task<NextWeek?> Run([ActivityTrigger] string claimId, CancellationToken cancellation)
    {
        var claim = await file.StateAsync(claimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {claimId}.");
        var today = Week.Of(AgencyCalendar.DateOf(clock.GetUtcNow()));
        if (today.Saturday > claim.Determination!.BenefitYearEnds)
            return await YearEnd.NextAsync(file, claim, today, cancellation);
        var next = NextOf(claim);
        if (claim is { Paused: not null } or { Ended: not null, Balance: 0 })
            return WeekCalendar.Next(next) with { PausedUntil = YearEnd.Of(claim) };
        if (claim.Ended is not null)
            await file.AppendAsync(claimId, $"resumed-{claim.Notices.Count}", new ClaimResumed(), "agency", cancellation);
        return await YearEnd.NextAsync(file, claim, next, cancellation);
    }

    /// <summary>The first week that was not asked for; after a break, the one with which the claim was reopened.</summary>
    private static Week NextOf(ClaimState claim)
    {
        var asked = claim.Weeks.Where(week => week.Opened is not null).Select(week => week.Week.AddDays(7)).Append(claim.EffectiveSunday).Max();
        return new(claim.Reopened is { } again && again > asked ? again : asked);
    }
}

internal static class ResumeClaimStep
{
    public static Task<NextWeek?> ResumeClaim(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync<NextWeek?>(nameof(Weekly.ResumeClaim), claimId, Steps.Retried);
}
