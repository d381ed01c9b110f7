using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly;

/// <summary>Mails that the claim was paused or came to its end; what can be done is in the letter.</summary>
public sealed class MailClaimNotice(ClaimFile file, ClaimMail mail)
{
    [Function(nameof(MailClaimNotice))]
    public async Task Run([ActivityTrigger] string claimId, CancellationToken cancellation)
    {
        if (await file.StateAsync(claimId, cancellation) is not { Notices: [.., var notice] })
            return;
        await mail.SendAsync(claimId, notice.Name, null, _ => Text(notice.Name), cancellation);
    }

    private static ClaimMailText Text(string name) => new(
        ClaimNoticeLetter.TitleOf(name),
        [
            ClaimNoticeLetter.DecisionOf(name),
            new("The letter says what this means and what you can do.", "La carta dice qué significa esto y qué puede hacer."),
        ],
        $"claims/letters/{name}",
        new("Read the letter", "Lea la carta"),
        TimeSpan.FromDays(90),
        name);
}

internal static class MailClaimNoticeStep
{
    public static Task MailClaimNotice(this TaskOrchestrationContext context, string claimId)
        => context.CallActivityAsync(nameof(Weekly.MailClaimNotice), claimId, Steps.Retried);
}
