using BenefitsFlow.App.Mail;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>Mails the link to the week's certification.</summary>
public sealed class AskForCertification(ClaimMail mail)
{
    [Function(nameof(AskForCertification))]
    public Task Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        return mail.SendAsync(week.ClaimId, "certify", week.Sunday, claim => Text(new Week(week.Sunday), claim.Week(week.Sunday)!.LastDay!.Value), cancellation);
    }

    private static ClaimMailText Text(Week week, DateOnly lastDay)
    {
        var (from, to, until) = (Dates.Of(week.Sunday), Dates.Of(week.Saturday), Dates.Of(lastDay));
        return new(
            new($"Tell us about your week of {from.En}", $"Díganos sobre su semana del {from.Es}"),
            [
                new(
                    $"The week from {from.En} to {to.En} is over. To be paid for it, tell us whether you worked, looked for work and were available.",
                    $"La semana del {from.Es} al {to.Es} terminó. Para recibir el pago, díganos si trabajó, si buscó trabajo y si estuvo disponible."),
                new(
                    $"Please answer by {until.En}. It takes about five minutes.",
                    $"Responda a más tardar el {until.Es}. Toma unos cinco minutos."),
            ],
            $"claims/weeks/{week}",
            new("Certify this week", "Certifique esta semana"),
            TimeSpan.FromDays(35));
    }
}

internal static class AskForCertificationStep
{
    public static Task AskForCertification(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Weekly.AskForCertification), week, Steps.Retried);
}
