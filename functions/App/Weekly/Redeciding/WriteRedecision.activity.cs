using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Monetary;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Prints the letter on a round, with the old figures and the new, and keeps it.</summary>
public sealed class WriteRedecision(ClaimFile file, PersonalFile people, LetterShelf letters, AppealOffice office, TimeProvider clock)
{
    [Function(nameof(WriteRedecision))]
    public async Task Run([ActivityTrigger] ClaimRound input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var onFile = await RoundOnFile.LoadAsync(file, input, cancellation);
        var person = await people.LoadAsync(input.ClaimId, cancellation)
            ?? throw new InvalidOperationException($"Claim {input.ClaimId} has no application on file.");
        var amounts = await file.FindAsync(input.ClaimId, Redetermining.KeyOf(input.Round), cancellation);
        await letters.WriteAsync(
            input.ClaimId,
            LetterName(input.Round),
            RedecisionLetter.Of(onFile, amounts?.Fact as MonetaryRedetermined, person.Addressee(), office, AgencyCalendar.DateOf(clock.GetUtcNow())),
            cancellation);
    }

    /// <summary>The letter's name on the shelf.</summary>
    public static string LetterName(int round) => $"redecided-{round}";
}

internal static class WriteRedecisionStep
{
    public static Task WriteRedecision(this TaskOrchestrationContext context, ClaimRound round)
        => context.CallActivityAsync(nameof(Redeciding.WriteRedecision), round, Steps.Retried);
}
