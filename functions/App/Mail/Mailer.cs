using System.Net;
using System.Security.Cryptography;
using System.Text;
using BenefitsFlow.App.Correspondence;
using BenefitsFlow.App.Mail.Events;
using BenefitsFlow.Law;
using SendGrid;
using SendGrid.Helpers.Mail;

namespace BenefitsFlow.App.Mail;

/// <summary>A mail: no personal data in it beyond the address it goes to, and at most one link.</summary>
/// <param name="Key">What the mail is for, as <c>{claim}-receipt</c>: becomes its Message-ID, so that a repeat is known for one.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">Plain text, in reading order.</param>
/// <param name="Link">Absolute; null when the mail has none.</param>
/// <param name="LinkText">What the link does.</param>
/// <param name="Language"><c>en</c> or <c>es</c>.</param>
/// <param name="Reader">The party that is written to on paper when the mail comes back; null when nobody is.</param>
/// <param name="Issue">The issue that it is about; null when it is about none.</param>
/// <param name="Letter">The letter on the claim's shelf that it announces; null when it announces none.</param>
public sealed record Message(
    string Key, string To, string Subject, IReadOnlyList<string> Paragraphs, Uri? Link, string? LinkText, string Language,
    Party? Reader = null, int? Issue = null, string? Letter = null);

/// <summary>Sends mail through SendGrid, or through what speaks its protocol. Tries once: the orchestration tries again.</summary>
/// <param name="delivery">Where what becomes of each mail is kept; null to keep nothing.</param>
public sealed class Mailer(ISendGridClient client, MailSender sender, MailDelivery? delivery = null)
{
    private static readonly Template Html = Template.Load("Mail/mail.html");

    /// <exception cref="ArgumentException">When the address or the subject holds a line break, or the link is not absolute.</exception>
    /// <exception cref="HttpRequestException">When the mail was not accepted; worth a retry. Names the status, never the address.</exception>
    public async Task SendAsync(Message message, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        Check(message);
        if (delivery is not null)
            await delivery.ExpectAsync(message, cancellation);
        HttpStatusCode status;
        try
        {
            status = (await client.SendEmailAsync(MailFor(message), cancellation)).StatusCode;
        }
        catch (OperationCanceledException slow) when (!cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException("The mail service did not answer in time.", slow);
        }

        if ((int)status is < 200 or > 299)
            throw new HttpRequestException($"The mail service answered {(int)status} and took no mail.", null, status);
    }

    /// <summary>The Message-ID of the mail for a key: the same for every repeat, and no word of the key in it.</summary>
    public string MessageIdOf(string key)
        => $"<{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32]}@benefitsflow.{sender.Domain}>";

    private static void Check(Message message)
    {
        if (message.To.Any(char.IsControl) || message.Subject.Any(char.IsControl))
            throw new ArgumentException("An address and a subject are one line each, without control characters.", nameof(message));
        if (message.Link is { IsAbsoluteUri: false })
            throw new ArgumentException("A link in a mail is absolute.", nameof(message));
    }

    private SendGridMessage MailFor(Message message)
    {
        var words = MailWords.In(message.Language);
        var mail = new SendGridMessage
        {
            From = new EmailAddress(sender.Address, words.Agency),
            Subject = message.Subject,
            PlainTextContent = TextOf(message, words),
            HtmlContent = Html.Render(new { message, words, link = message.Link?.AbsoluteUri }),
        };
        mail.AddTo(message.To);
        mail.AddHeader("Message-ID", MessageIdOf(message.Key));
        mail.AddCustomArg("key", message.Key);
        // Tracking would rewrite the link and tell a third party who opened it.
        mail.SetClickTracking(false, false);
        mail.SetOpenTracking(false);
        return mail;
    }

    private static string TextOf(Message message, MailWords words)
    {
        var link = message.Link is null ? [] : new[] { $"{message.LinkText ?? words.Open}: {message.Link.AbsoluteUri}" };
        return string.Join("\n\n", [.. message.Paragraphs, .. link, words.Footer, words.Agency]) + "\n";
    }
}
