namespace BenefitsFlow.App.Mail;

/// <summary>A mail: no personal data in it beyond the address it goes to, and at most one link.</summary>
/// <param name="Key">What the mail is for, as <c>{claim}-receipt</c>: becomes its Message-ID, so that a repeat is known for one.</param>
/// <param name="To">The address.</param>
/// <param name="Subject">One line.</param>
/// <param name="Paragraphs">Plain text, in reading order.</param>
/// <param name="Link">Absolute; null when the mail has none.</param>
/// <param name="LinkText">What the link does.</param>
/// <param name="Language"><c>en</c> or <c>es</c>.</param>
public sealed record Message(
    string Key, string To, string Subject, IReadOnlyList<string> Paragraphs, Uri? Link, string? LinkText, string Language);

/// <summary>Sends mail through SendGrid, or through what speaks its protocol.</summary>
public sealed class Mailer
{
    /// <exception cref="HttpRequestException">When the mail was not accepted; worth a retry.</exception>
    public Task SendAsync(Message message, CancellationToken cancellation = default) => throw new NotSupportedException();
}
