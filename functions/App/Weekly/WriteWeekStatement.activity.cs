using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Prints a decided week's letter and keeps it; a held week has none yet.</summary>
public sealed class WriteWeekStatement(ClaimFile file, PersonalFile people, LetterShelf letters, AppealOffice office)
{
    [Function(nameof(WriteWeekStatement))]
    public async Task Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        var claim = await file.StateAsync(week.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {week.ClaimId}.");
        if ((await file.FindAsync(week.ClaimId, DecideWeek.DecisionKey(week.Sunday), cancellation))?.Fact is not WeekDecided decided)
            return;
        var person = await people.LoadAsync(week.ClaimId, cancellation)
            ?? throw new InvalidOperationException($"Claim {week.ClaimId} has no application on file.");
        await letters.WriteAsync(week.ClaimId, LetterName(week.Sunday), WeekLetter.Of(claim, decided.Decision, person.Addressee(), office), cancellation);
    }

    /// <summary>The letter's name on the shelf.</summary>
    public static string LetterName(DateOnly sunday) => $"week-{sunday:yyyy-MM-dd}";
}

internal static class WriteWeekStatementStep
{
    public static Task WriteWeekStatement(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Weekly.WriteWeekStatement), week, Steps.Retried);
}
