using BenefitsFlow.App.Mail;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>What a mail about an issue says: no personal data, and one link.</summary>
/// <param name="Path">The page the link opens: under <c>claims/</c> for the claimant, under <c>employers/</c> for the employer.</param>
/// <param name="LinkLasts">How long the link works.</param>
/// <param name="Letter">The letter on the claim's shelf that it announces; null when it announces none.</param>
public sealed record PartyMailText(
    Sentence Subject, IReadOnlyList<Sentence> Paragraphs, string Path, Sentence LinkText, TimeSpan LinkLasts, string? Letter = null);

/// <summary>Mails a party of an issue, in its own language. An employer without an address for mail is not mailed: it is written to on paper.</summary>
public sealed class PartyMail(ClaimMail claimants, EmployerContacts contacts, EmployerLinks links, Mailer mailer, TimeProvider clock)
{
    /// <param name="kind">What the mail is for, as <c>questions-1</c>: with claim and issue it names the mail, so that a repeat is known for one.</param>
    /// <returns>False when the employer has no address for mail.</returns>
    public async Task<bool> SendAsync(IssueRecord record, Party party, string kind, PartyMailText text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(text);
        var (claim, issue) = (record.Claim.ClaimId, record.Issue.Number);
        if (party == Party.Claimant)
        {
            await claimants.SendAsync(
                claim, $"issue-{issue}-{kind}", record.Issue.Week, _ => new(text.Subject, text.Paragraphs, text.Path, text.LinkText, text.LinkLasts, text.Letter), cancellation);
            return true;
        }

        if (record.Job is not { } job || await contacts.FindAsync(claim, job, cancellation) is not { Email: { } email } contact)
            return false;
        await mailer.SendAsync(
            new Message(
                $"{claim}-issue-{issue}-employer-{kind}",
                email,
                text.Subject.In(contact.Language),
                [.. text.Paragraphs.Select(paragraph => paragraph.In(contact.Language))],
                links.For(claim, issue, text.Path, clock.GetUtcNow() + text.LinkLasts),
                text.LinkText.In(contact.Language),
                contact.Language,
                Party.Employer,
                issue,
                text.Letter),
            cancellation);
        return true;
    }
}
