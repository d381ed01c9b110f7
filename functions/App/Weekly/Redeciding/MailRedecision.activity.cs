using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Mails that the letter on a round is there to be read, which ends the round: the next one begins, and a claim that was used up goes on when something is left again.</summary>
public sealed class MailRedecision(ClaimMail mail, ClaimFile file)
{
    [Function(nameof(MailRedecision))]
    public async Task Run([ActivityTrigger] ClaimRound input, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        await mail.SendAsync(input.ClaimId, RoundState.MailOf(input.Round), null, _ => Text(input.Round), cancellation);
        var claim = await file.StateAsync(input.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {input.ClaimId}.");
        await RoundStart.StartAsync(client, claim, cancellation);
        await Exhausted.ResumeAsync(client, claim, cancellation);
    }

    private static ClaimMailText Text(int round) => new(
        new("We looked at your benefits again", "Revisamos sus beneficios otra vez"),
        [
            new(
                "We figured weeks of your claim again. A letter shows the old figures and the new ones, and says why.",
                "Volvimos a calcular semanas de su solicitud. Una carta muestra las cantidades de antes y las nuevas, y dice por qué."),
            new(
                "Read the letter soon: it says what you can do if you think it is wrong, and until when.",
                "Lea la carta pronto: dice lo que puede hacer si cree que está mal, y hasta cuándo."),
        ],
        $"claims/letters/{WriteRedecision.LetterName(round)}",
        new("Read the letter", "Lea la carta"),
        TimeSpan.FromDays(60),
        WriteRedecision.LetterName(round));
}

internal static class MailRedecisionStep
{
    public static Task MailRedecision(this TaskOrchestrationContext context, ClaimRound round)
        => context.CallActivityAsync(nameof(Redeciding.MailRedecision), round, Steps.Retried);
}
