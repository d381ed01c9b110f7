using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Issues.Parties;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>When a mail came back: it is entered, and a letter on paper says the same. Once a mail.</summary>
public sealed class SecondChannel(
    ClaimFile file, PersonalFile people, IssueFile issues, EmployerContacts contacts, MailDelivery delivery, BouncedAsk asks, PaperPost post)
{
    /// <param name="key">The mail's.</param>
    public async Task WriteInsteadAsync(DurableTaskClient client, string key, CancellationToken cancellation = default)
    {
        if (MailDelivery.ClaimOf(key) is not { } claimId || await delivery.TextAsync(claimId, key, cancellation) is not { } text)
            return;
        var kind = key[33..];
        await file.AppendAsync(claimId, $"bounced-{kind}", new MailBounced(kind), "agency", cancellation);
        // A hearing asks again by itself, with new time to answer.
        if (await asks.EnterAsync(client, claimId, kind, cancellation))
            return;
        var came = Texts.Of("mail.post.cameBack").In(text.Language);
        var notice = new PaperNotice(text.Language, text.Subject, [came, .. text.Paragraphs]) { Letter = text.Letter };
        await post.QueueAsync(claimId, kind, text.Reader, text.Issue, await AddresseeAsync(claimId, text, cancellation), notice, cancellation);
    }

    private async Task<IReadOnlyList<string>> AddresseeAsync(string claimId, MailText text, CancellationToken cancellation)
    {
        if (text.Reader == Party.Claimant)
            return (await people.LoadAsync(claimId, cancellation))?.Addressee() ?? [];
        if (text.Issue is not { } issue || (await issues.LoadAsync(claimId, issue, cancellation))?.Job is not { } job)
            return [];
        return [job.Employer, .. (await contacts.FindAsync(claimId, job, cancellation))?.Address ?? []];
    }
}
