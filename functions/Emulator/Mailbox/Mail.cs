using System.Text.RegularExpressions;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>One mail as its recipients would have it.</summary>
/// <param name="Id">Of the Message-ID when the sender gave one, so that a repeat is the same mail.</param>
/// <param name="At">When it first came, on the emulated clock.</param>
/// <param name="Deliveries">How often it was sent; a mail provider shows a repeat once.</param>
/// <param name="Text">The plain text; null when there is none.</param>
/// <param name="Html">The HTML; null when there is none.</param>
/// <param name="CustomArgs">What the sender wants to be told again with each event; null in a mail kept before this was.</param>
internal sealed partial record Mail(
    string Id,
    DateTimeOffset At,
    int Deliveries,
    MailAddress From,
    MailAddress? ReplyTo,
    IReadOnlyList<MailAddress> To,
    IReadOnlyList<MailAddress> Cc,
    IReadOnlyList<MailAddress> Bcc,
    string Subject,
    string? Text,
    string? Html,
    IReadOnlyDictionary<string, string> Headers,
    IReadOnlyList<MailAttachment> Attachments,
    IReadOnlyDictionary<string, string>? CustomArgs = null)
{
    /// <summary>Every address in the text, else in the HTML, in reading order.</summary>
    public IReadOnlyList<string> Links
        => [.. Address().Matches(Text ?? System.Net.WebUtility.HtmlDecode(Html) ?? string.Empty).Select(match => match.Value).Distinct()];

    // A full stop or bracket after a link belongs to the sentence.
    [GeneratedRegex("""https?://[^\s<>"']*[^\s<>"'.,;:!?)\]]""")]
    internal static partial Regex Address();
}

internal sealed record MailAddress(string Email, string? Name)
{
    public override string ToString() => string.IsNullOrEmpty(Name) ? Email : $"{Name} <{Email}>";
}

/// <param name="Size">In bytes.</param>
internal sealed record MailAttachment(string Name, string Type, long Size);
