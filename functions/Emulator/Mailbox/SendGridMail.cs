using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>Makes the mails of a request that <see cref="SendGridRules"/> took: one for each personalization.</summary>
internal static class SendGridMail
{
    public static IEnumerable<Mail> From(JsonElement request, string requestId, DateTimeOffset at)
        => request.Child("personalizations").Items().Select((personalization, i) => One(request, personalization, i, requestId, at));

    private static Mail One(JsonElement request, JsonElement personalization, int number, string requestId, DateTimeOffset at)
    {
        var headers = Pairs(request.Child("headers"));
        foreach (var (name, value) in Pairs(personalization.Child("headers")))
            headers[name] = value;
        var parts = request.Child("content").Items().ToLookup(part => part.Child("type").Text(), part => part.Child("value").Text());
        return new Mail(
            Id(headers.GetValueOrDefault("Message-ID") ?? requestId, number),
            at,
            Deliveries: 1,
            Address(personalization.Child("from")) ?? Address(request.Child("from"))!,
            Address(request.Child("reply_to")),
            Addresses(personalization.Child("to")),
            Addresses(personalization.Child("cc")),
            Addresses(personalization.Child("bcc")),
            personalization.Child("subject").Text() ?? request.Child("subject").Text()!,
            parts["text/plain"].FirstOrDefault(),
            parts["text/html"].FirstOrDefault(),
            headers,
            [.. request.Child("attachments").Items().Select(Attachment)],
            Pairs(request.Child("custom_args")).Concat(Pairs(personalization.Child("custom_args")))
                .GroupBy(pair => pair.Key).ToDictionary(same => same.Key, same => same.Last().Value));
    }

    private static string Id(string message, int number)
    {
        var identity = string.Create(CultureInfo.InvariantCulture, $"{message}\n{number}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..20];
    }

    private static Dictionary<string, string> Pairs(JsonElement element)
    {
        var pairs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                pairs[property.Name] = property.Value.ToString();
        }

        return pairs;
    }

    private static MailAddress? Address(JsonElement element)
        => element.Child("email").Text() is { } email ? new MailAddress(email, element.Child("name").Text()) : null;

    private static List<MailAddress> Addresses(JsonElement array) => [.. array.Items().Select(Address).OfType<MailAddress>()];

    private static MailAttachment Attachment(JsonElement element) => new(
        element.Child("filename").Text()!,
        element.Child("type").Text() ?? "application/octet-stream",
        SendGridJson.Bytes(element.Child("content"))!.Length);
}
