using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Staff.Approvals;

/// <summary>Mails the person whom a step asks: no personal data, not even which claim, and one link.</summary>
public sealed class MailApproval(ApprovalBook book, StaffDirectory directory, ApprovalLinks links, Mailer mailer, TimeProvider clock)
{
    /// <summary>Longer than any step: what the link shows is asked of the record each time.</summary>
    private static readonly TimeSpan LinkLasts = TimeSpan.FromDays(30);

    [Function(nameof(MailApproval))]
    public async Task Run([ActivityTrigger] ApprovalStep input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var number = input.Step + await book.BaseAsync(input.Id, begins: false, cancellation);
        var asked = await book.StepAsync(input.Id, number, cancellation) ?? throw new InvalidOperationException($"Nobody is asked in step {number} of {input.Id}.");
        if (await book.FindAsync(input.Id, cancellation) is not { } open || open.Step != number || await directory.FindAsync(asked.To, cancellation) is not { } member)
            return;
        var kind = $"staff.approval.mail.{asked.As.ToString().ToLowerInvariant()}";
        await mailer.SendAsync(
            new Message(
                $"{input.Id}-approval-{number}", // A repeat carries the same Message-ID.
                member.Email,
                Texts.Of(kind + ".subject").En,
                [Texts.Of(kind).En, Texts.Of("staff.approval.mail.due", ("due", asked.Due)).En, Texts.Of("staff.approval.mail.signin").En],
                links.For(new(input.Id, number, member.Id, clock.GetUtcNow() + LinkLasts, asked.Digest)),
                Texts.Of("staff.approval.mail.link").En,
                "en"),
            cancellation);
        await book.MarkAsync(input.Id, number, ApprovalState.Notified, cancellation);
    }
}

internal static class MailApprovalStep
{
    public static Task MailApproval(this TaskOrchestrationContext context, ApprovalStep input)
        => context.CallActivityAsync(nameof(Approvals.MailApproval), input, Steps.Retried);
}
