using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Mail;

namespace BenefitsFlow.App.Monetary;

/// <summary>Mails the claimant that the determination is there to be read. The mail does not say what was decided.</summary>
public sealed class MailDetermination(ClaimMail mail)
{
    [Function(nameof(MailDetermination))]
    public Task Run([ActivityTrigger] string claimId, CancellationToken cancellation)
        => mail.SendAsync(claimId, "determination", null, Text, cancellation);

    private static ClaimMailText Text(ClaimState claim) => claim.Determination is null ? Referred : Determined;

    private static readonly ClaimMailText Determined = new(
        new("A letter about your unemployment benefits is ready", "Una carta sobre sus beneficios de desempleo está lista"),
        [
            new(
                "We have worked out from your employers' wage reports whether you have enough hours and how much you can get.",
                "Con los informes de salarios de sus empleadores calculamos si tiene suficientes horas y cuánto puede recibir."),
            new(
                "Read the letter soon: it gives the figures, the reasons, and what you can do if you think they are wrong.",
                "Lea la carta pronto: da las cifras, las razones y lo que puede hacer si cree que están mal."),
        ],
        "claims/letters/determination",
        new("Read the letter", "Lea la carta"),
        TimeSpan.FromDays(60),
        "determination");

    private static readonly ClaimMailText Referred = new(
        new("A person is working on your application", "Una persona está trabajando en su solicitud"),
        [
            new(
                "We cannot figure your benefits by computer for the day on which you applied. A specialist does it by hand and writes to you.",
                "No podemos calcular sus beneficios por computadora para el día en que presentó su solicitud. Un especialista lo hace a mano y le escribirá."),
        ],
        "claims/status",
        new("See where your claim stands", "Vea el estado de su solicitud"),
        TimeSpan.FromDays(60));
}

internal static class MailDeterminationStep
{
    public static Task MailDetermination(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Monetary.MailDetermination), claimId, Steps.Retried);
}
