using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Mail;
using BenefitsFlow.Law;

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

    internal static ClaimMailText Text(ClaimState claim, DateOnly sunday)
    {
        var day = Dates.Of(sunday);
        var denying = claim.Week(sunday) is { Decided: null, DeniedFor: { } number } ? claim.Issue(number) : null;
        // A judge's order has no letter of ours: the page of the appeal says what it came to.
        var order = denying is null ? null : claim.Appeals.FirstOrDefault(appeal => appeal.Issue == denying.Number && appeal.NewDetermination == denying.Determination);
        var letter = order is not null ? null
            : denying is not null ? DeterminationLetters.NameOf(denying.Number, denying.Determination, Party.Claimant)
            : claim.Week(sunday)!.Decided is not null ? WriteWeekStatement.LetterName(sunday)
            : null;
        return new(
            new($"Your week of {day.En}", $"Su semana del {day.Es}"),
            [
                denying is not null ? Denied : claim.Week(sunday)!.Decided is null ? Held : Decided,
                new("Go on certifying each week.", "Siga certificando cada semana."),
            ],
            order is not null ? $"claims/appeals/{order.Number}" : denying is null ? "claims/status" : $"claims/letters/{letter}",
            denying is null ? new("See the week", "Vea la semana") : new("Read the decision", "Lea la decisión"),
            TimeSpan.FromDays(60),
            letter);
    }

    private static readonly Sentence Held = new(
        "We have your answers. One of them raises a question that a person has to look at before this week is decided. Nothing has been denied.",
        "Tenemos sus respuestas. Una de ellas plantea una pregunta que una persona debe revisar antes de decidir esta semana. No se ha negado nada.");

    private static readonly Sentence Decided = new(
        "We have decided the week from your answers. The amount and how we figured it are on your status page.",
        "Decidimos la semana con sus respuestas. La cantidad y el cálculo están en su página de estado.");

    private static readonly Sentence Denied = new(
        "We have your answers. A decision that we mailed to you before covers this week too. Its letter says why, what can change it, and how to appeal.",
        "Tenemos sus respuestas. Una decisión que le enviamos antes abarca también esta semana. Su carta dice por qué, qué puede cambiarla y cómo apelar.");
}

internal static class MailWeekStatementStep
{
    public static Task MailWeekStatement(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Weekly.MailWeekStatement), week, Steps.Retried);
}
