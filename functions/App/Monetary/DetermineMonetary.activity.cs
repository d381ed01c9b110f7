using BenefitsFlow.App.Employers;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Monetary;

namespace BenefitsFlow.App.Monetary;

/// <summary>
/// Makes the monetary determination from the wages on record, and enters it in the claim file. Made once: a repeat finds the first.
/// </summary>
public sealed class DetermineMonetary(ClaimFile file, PersonalFile people, WageRecords wages)
{
    /// <returns>The first week to ask for; null when no benefit year was set.</returns>
    [Function(nameof(DetermineMonetary))]
    public async Task<NextWeek?> Run([ActivityTrigger] string claimId, CancellationToken cancellation)
    {
        var claim = await file.StateAsync(claimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {claimId}.");
        var fact = claim.Determination is { } made ? new MonetaryDetermined(made) : await DecideAsync(claim, cancellation);
        if ((await file.AppendAsync(claimId, "monetary", fact, "agency", cancellation)).Fact is not MonetaryDetermined determined)
            return null;
        return determined.Determination.BenefitYearBegins is { } sunday ? WeekCalendar.Next(new Week(sunday)) : null;
    }

    private async Task<Fact> DecideAsync(ClaimState claim, CancellationToken cancellation)
    {
        var person = await people.LoadAsync(claim.ClaimId, cancellation)
            ?? throw new InvalidOperationException($"Claim {claim.ClaimId} has no application on file.");
        // Quarters are counted from the first day of the benefit year: the regular base year begins five back, the alternate one ends with the last.
        var filed = Quarter.Of(claim.EffectiveSunday);
        var found = await wages.OfAsync(person.Ssn, filed.Plus(-5), filed.Plus(-1), cancellation);
        try
        {
            return new MonetaryDetermined(MonetaryDetermination.For(claim.Applied, found));
        }
        catch (NoParameter missing)
        {
            return new DeterminationReferred(missing.Parameter);
        }
    }
}

internal static class DetermineMonetaryStep
{
    public static Task<NextWeek?> DetermineMonetary(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync<NextWeek?>(nameof(Monetary.DetermineMonetary), claimId, Steps.Retried);
}
