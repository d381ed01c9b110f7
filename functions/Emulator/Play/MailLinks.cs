using System.Text.Json;
using System.Text.RegularExpressions;

namespace BenefitsFlow.Emulator.Play;

/// <summary>Finds links in the mailbox.</summary>
internal static partial class MailLinks
{
    /// <summary>The link of the newest mail to an address that has one; null when none has.</summary>
    /// <param name="mails">The mailbox as JSON, newest first.</param>
    public static Uri? Newest(JsonElement mails, string address)
    {
        foreach (var mail in mails.EnumerateArray())
            if (mail.GetRawText().Contains(address, StringComparison.OrdinalIgnoreCase) && Link().Match(mail.GetRawText()) is { Success: true } found)
                return new Uri(found.Value);
        return null;
    }

    /// <summary>The number of the claim that somebody was mailed when it was filed; null when there was none.</summary>
    public static string? NumberOf(JsonElement mails, string address)
        => mails.EnumerateArray().Select(mail => mail.GetRawText()).Where(mail => mail.Contains(address, StringComparison.OrdinalIgnoreCase))
            .Select(mail => Number().Match(mail)).FirstOrDefault(found => found.Success)?.Value;

    [GeneratedRegex(@"\bBF-[0-9A-Z]{4}-[0-9A-Z]{4}\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"https?://[^\s""<>\\]+/(c|e|staff/approvals)/[^\s""<>\\]+")]
    private static partial Regex Link();
}
