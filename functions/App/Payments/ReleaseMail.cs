using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Payments;

/// <summary>Tells those who may release a batch that it waits: its day and no figure.</summary>
public sealed class ReleaseMail(StaffDirectory directory, Mailer mailer, SiteAddress site)
{
    public async Task SendAsync(Batch batch, int round, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        foreach (var member in (await directory.AllAsync(cancellation)).Where(member => MayRelease(member, batch) && !member.IsAway(batch.Day)))
            await mailer.SendAsync(
                new Message(
                    FormattableString.Invariant($"release-{batch.Name}-{round}-{member.Id}"),
                    member.Email,
                    Texts.Of("payments.mail.release.subject", ("day", batch.Day)).En,
                    [Texts.Of("payments.mail.release", ("day", batch.Day)).En, Texts.Of("payments.mail.release.who").En],
                    new Uri(site.Uri, $"staff/payments/batch/{batch.Name}"),
                    Texts.Of("payments.mail.release.link").En,
                    "en"),
                cancellation);
    }

    /// <summary>Who releases decided nothing on any claim in the batch, and changed none of its accounts.</summary>
    internal static bool MayRelease(StaffMember member, Batch batch) => member.May(StaffAct.ReleasePayments) && !batch.Deciders.Contains(member.Id);
}
