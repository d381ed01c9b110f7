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

    [GeneratedRegex(@"https?://[^\s""<>\\]+/c/[^\s""<>\\]+")]
    private static partial Regex Link();
}
