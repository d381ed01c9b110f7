using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Mails that a week that waited is decided; one that waits again was mailed about before.</summary>
public sealed class MailSettledWeek(ClaimFile file, ClaimMail mail)
{
    [Function(nameof(MailSettledWeek))]
    public async Task Run([ActivityTrigger] ClaimWeek week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        if ((await file.StateAsync(week.ClaimId, cancellation))?.Week(week.Sunday)?.Decided is not null)
            await mail.SendAsync(week.ClaimId, "week-settled", week.Sunday, claim => MailWeekStatement.Text(claim, week.Sunday), cancellation);
    }
}

internal static class MailSettledWeekStep
{
    public static Task MailSettledWeek(this TaskOrchestrationContext context, ClaimWeek week)
        => context.CallActivityAsync(nameof(Weekly.MailSettledWeek), week, Steps.Retried);
}
