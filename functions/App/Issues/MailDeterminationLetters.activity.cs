using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>Tells each interested party that its letter is there: by mail, on paper where mail does not reach. What was decided is in the letter alone.</summary>
public sealed class MailDeterminationLetters(IssueFile issues, ClaimFile file, PartyMail mail, NoticeOnPaper paper, PartyChannel channels)
{
    [Function(nameof(MailDeterminationLetters))]
    public async Task Run([ActivityTrigger] DecidedIssue input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var record = await issues.LoadAsync(input.ClaimId, input.Number, cancellation)
            ?? throw new InvalidOperationException($"Claim {input.ClaimId} has no issue {input.Number}.");
        foreach (var party in DeterminationLetters.Recipients(record))
        {
            var name = DeterminationLetters.NameOf(input.Number, input.Determination, party);
            if (await file.HasAsync(input.ClaimId, $"letter-{name}", cancellation))
                continue;
            var (kind, text) = ($"determination-{input.Determination}", Text(party, name));
            var channel = await channels.OfAsync(record, party, cancellation);
            if (channel == Channel.Letter || !await mail.SendAsync(record, party, kind, text, cancellation))
            {
                channel = Channel.Letter;
                await paper.QueueAsync(record, party, kind, text, cancellation);
            }

            await file.AppendAsync(input.ClaimId, $"letter-{name}", new LetterSent(input.Number, input.Determination, party, channel), "agency", cancellation);
        }
    }

    private static PartyMailText Text(Party party, string name) => new(
        new("A decision is ready to read", "Una decisión está lista para leer"),
        [
            party == Party.Claimant
                ? new("We have decided a question on your claim for unemployment benefits.", "Decidimos una pregunta sobre su solicitud de beneficios de desempleo.")
                : new("We have decided a question about a claim in which you take part.", "Decidimos una pregunta sobre una solicitud en la que usted participa."),
            new(
                "Read the letter soon: it says what was decided, why, and until when you can appeal.",
                "Lea la carta pronto: dice qué se decidió, por qué y hasta cuándo puede apelar."),
        ],
        $"{(party == Party.Claimant ? "claims" : "employers")}/letters/{name}",
        new("Read the letter", "Lea la carta"),
        TimeSpan.FromDays(60),
        Letter: name);
}

internal static class MailDeterminationLettersStep
{
    public static Task MailDeterminationLetters(this TaskOrchestrationContext context, DecidedIssue input)
        => context.CallActivityAsync(nameof(Issues.MailDeterminationLetters), input, Steps.Retried);
}
