using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Mail;

/// <summary>What a mail about a claim says: no personal data, and one link.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">In reading order.</param>
/// <param name="Path">The page the link opens.</param>
/// <param name="LinkText">What the link does.</param>
/// <param name="LinkLasts">How long the link works.</param>
/// <param name="Letter">The letter on the claim's shelf that it announces; null when it announces none.</param>
public sealed record ClaimMailText(
    Sentence Subject, IReadOnlyList<Sentence> Paragraphs, string Path, Sentence LinkText, TimeSpan LinkLasts, string? Letter = null);

/// <summary>Mails about a claim: each kind goes once, to the address on the claim, in the claimant's language, and is entered in the claim file.</summary>
public sealed class ClaimMail(ClaimFile file, PersonalFile people, ClaimantLinks links, Mailer mailer, TimeProvider clock)
{
    /// <summary>Sends a kind of mail unless the claim file says that it went. A repeat after a broken end carries the same Message-ID.</summary>
    /// <param name="week">The week it is about; null when it is about the claim.</param>
    /// <exception cref="InvalidOperationException">When there is no such claim.</exception>
    public async Task SendAsync(
        string claimId, string kind, DateOnly? week, Func<ClaimState, ClaimMailText> write, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(write);
        var claim = await file.StateAsync(claimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {claimId}.");
        var key = week is null ? $"mail-{kind}" : $"mail-{kind}-{week:yyyy-MM-dd}";
        if (await file.HasAsync(claimId, key, cancellation))
            return;
        var person = await people.LoadAsync(claimId, cancellation)
            ?? throw new InvalidOperationException($"Claim {claimId} has no application on file.");
        var text = write(claim);
        var language = claim.Language;
        await mailer.SendAsync(
            new Message(
                $"{claimId}-{key}",
                person.Email,
                text.Subject.In(language),
                [.. text.Paragraphs.Select(paragraph => paragraph.In(language))],
                links.For(claimId, text.Path, clock.GetUtcNow() + text.LinkLasts),
                text.LinkText.In(language),
                language,
                Party.Claimant,
                Letter: text.Letter),
            cancellation);
        await file.AppendAsync(claimId, key, new MailSent(kind, week), "agency", cancellation);
    }
}
