using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Lets the person apply for a new benefit year.</summary>
public sealed class EndBenefitYear(PersonalFile people, ClaimantIndex claimants)
{
    [Function(nameof(EndBenefitYear))]
    public async Task Run([ActivityTrigger] string claimId, CancellationToken cancellation)
    {
        if (await people.LoadAsync(claimId, cancellation) is { } person)
            await claimants.EndAsync(person.Ssn, claimId, cancellation);
    }
}

internal static class EndBenefitYearStep
{
    public static Task EndBenefitYear(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Weekly.EndBenefitYear), claimId, Steps.Retried);
}
