using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Mail;

namespace BenefitsFlow.App.Weekly;

/// <summary>Mails that the week was worked on; the amount and the reasons are on the status page, not in the mail.</summary>
public sealed class MailWeekStatement(ClaimMail mail)
{
    [Function(nameof(MailWeekStatement))]
    public Task Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        return mail.SendAsync(week.ClaimId, "week-statement", week.Sunday, claim => Text(claim, week.Sunday), cancellation);
    }

    private static ClaimMailText Text(ClaimState claim, DateOnly sunday)
    {
        var day = Dates.Of(sunday);
        var held = claim.Week(sunday)!.Decided is null;
        return new(
            new($"Your week of {day.En}", $"Su semana del {day.Es}"),
            [
                held
                    ? new(
                        "We have your answers. One of them raises a question that a person has to look at before this week is decided. Nothing has been denied.",
                        "Tenemos sus respuestas. Una de ellas plantea una pregunta que una persona debe revisar antes de decidir esta semana. No se ha negado nada.")
                    : new(
                        "We have decided the week from your answers. The amount and how we figured it are on your status page.",
                        "Decidimos la semana con sus respuestas. La cantidad y el cálculo están en su página de estado."),
                new("Go on certifying each week.", "Siga certificando cada semana."),
            ],
            "claims/status",
            new("See the week", "Vea la semana"),
            TimeSpan.FromDays(60));
    }
}

internal static class MailWeekStatementStep
{
    public static Task MailWeekStatement(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Weekly.MailWeekStatement), week, Steps.Retried);
}
