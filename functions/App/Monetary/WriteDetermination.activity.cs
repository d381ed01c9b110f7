using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Monetary;

/// <summary>Prints the determination from its findings and keeps it; nothing is printed for a claim that waits for a person.</summary>
public sealed class WriteDetermination(ClaimFile file, PersonalFile people, LetterShelf letters)
{
    public const string LetterName = "determination";

    [Function(nameof(WriteDetermination))]
    public async Task Run([ActivityTrigger] string claimId, CancellationToken cancellation)
    {
        var claim = await file.StateAsync(claimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {claimId}.");
        if (claim.Determination is null)
            return;
        var person = await people.LoadAsync(claimId, cancellation)
            ?? throw new InvalidOperationException($"Claim {claimId} has no application on file.");
        await letters.WriteAsync(
            claimId, LetterName, MonetaryLetter.Of(claim, person.Addressee(), claim.DeterminedOn!.Value), cancellation);
    }
}

internal static class WriteDeterminationStep
{
    public static Task WriteDetermination(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Monetary.WriteDetermination), claimId, Steps.Retried);
}
