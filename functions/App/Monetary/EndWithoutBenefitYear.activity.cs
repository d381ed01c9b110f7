using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Monetary;

/// <summary>
/// Ends a claim on which no benefit year could be set, and lets the person apply anew: other quarters may count then. A claim that waits for a
/// person's determination is left as it is.
/// </summary>
public sealed class EndWithoutBenefitYear(ClaimFile file, PersonalFile people, ClaimantIndex claimants)
{
    [Function(nameof(EndWithoutBenefitYear))]
    public async Task Run([ActivityTrigger] string claimId, CancellationToken cancellation)
    {
        if (await file.StateAsync(claimId, cancellation) is not { Determination.Eligible: false })
            return;
        if (await people.LoadAsync(claimId, cancellation) is { } person)
            await claimants.EndAsync(person.Ssn, claimId, cancellation);
        await file.AppendAsync(claimId, "ended", new ClaimEnded("no-benefit-year"), "agency", cancellation);
    }
}

internal static class EndWithoutBenefitYearStep
{
    public static Task EndWithoutBenefitYear(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Monetary.EndWithoutBenefitYear), claimId, Steps.Retried);
}
