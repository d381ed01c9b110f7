using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>Prints the determination for each interested party and keeps it.</summary>
public sealed class WriteDeterminationLetters(IssueFile issues, EmployerContacts contacts, LetterShelf letters, AppealOffice office, TimeProvider clock)
{
    [Function(nameof(WriteDeterminationLetters))]
    public async Task Run([ActivityTrigger] DecidedIssue input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var record = await issues.LoadAsync(input.ClaimId, input.Number, cancellation)
            ?? throw new InvalidOperationException($"Claim {input.ClaimId} has no issue {input.Number}.");
        var made = await issues.DeterminationAsync(record, input.Determination, cancellation)
            ?? throw new InvalidOperationException($"Issue {input.Number} of claim {input.ClaimId} has no determination {input.Determination}.");
        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        foreach (var party in DeterminationLetters.Recipients(record))
            await letters.WriteAsync(
                input.ClaimId,
                DeterminationLetters.NameOf(input.Number, input.Determination, party),
                party == Party.Employer
                    ? EmployerLetter.Of(
                        made, record, await contacts.FindAsync(input.ClaimId, record.Job!, cancellation), today, office,
                        // What was earned elsewhere is in the same findings.
                        record.Issue.Employer is null ? null : _ => true)
                    : IssueCatalogue.Of(record.Issue.Code).Letter(made, record, today, office),
                cancellation);
    }
}

internal static class WriteDeterminationLettersStep
{
    public static Task WriteDeterminationLetters(this TaskOrchestrationContext context, DecidedIssue input)
        => context.CallActivityAsync(nameof(Issues.WriteDeterminationLetters), input, Steps.Retried);
}
