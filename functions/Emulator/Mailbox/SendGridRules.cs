using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>What SendGrid demands of a request to send mail (Mail Send API, v3).</summary>
internal static partial class SendGridRules
{
    private const int MostRecipients = 1000;

    private static readonly string[] ReservedHeaders =
    [
        "x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding", "to", "from", "subject",
        "reply-to", "cc", "bcc",
    ];

    private static readonly string[] Objects = ["mail_settings", "tracking_settings", "asm", "headers", "custom_args", "sections"];

    /// <returns>Empty when the request would be taken.</returns>
    public static IReadOnlyList<SendGridError> Check(JsonElement request)
    {
        if (request.ValueKind != JsonValueKind.Object)
            return [new SendGridError("The body has to be one JSON object.", null)];
        return
        [
            .. Personalizations(request), .. Sender(request), .. Subject(request), .. Content(request), .. Attachments(request),
            .. Headers(request.Child("headers"), "headers"), .. Settings(request),
        ];
    }

    private static IEnumerable<SendGridError> Personalizations(JsonElement request)
    {
        var all = request.Child("personalizations").Items();
        if (all.Count is 0 or > MostRecipients)
            yield return new SendGridError("personalizations is required and holds 1 to 1,000 entries.", "personalizations");
        for (var i = 0; i < all.Count; i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"personalizations.{i}");
            if (all[i].Child("to").Items().Count == 0)
                yield return new SendGridError("Every personalization needs a to with at least one address.", field + ".to");
            foreach (var error in Recipients(all[i], field).Concat(Headers(all[i].Child("headers"), field + ".headers")))
                yield return error;
        }
    }

    private static IEnumerable<SendGridError> Recipients(JsonElement personalization, string field)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var kind in new[] { "to", "cc", "bcc" })
        {
            foreach (var (address, i) in personalization.Child(kind).Items().Select((address, i) => (address, i)))
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{field}.{kind}.{i}.email");
                var email = address.Child("email").Text();
                if (!IsAddress(email))
                    yield return new SendGridError("This is not a valid mail address.", place);
                else if (!seen.Add(email!))
                    yield return new SendGridError("Each address may stand only once in to, cc and bcc together.", place);
            }
        }

        if (seen.Count > MostRecipients)
            yield return new SendGridError("One mail goes to at most 1,000 addresses.", field);
    }

    private static IEnumerable<SendGridError> Sender(JsonElement request)
    {
        var from = request.Child("from");
        if (from.ValueKind != JsonValueKind.Object)
            yield return new SendGridError("from is required: an object with email, and name if wanted.", "from");
        else if (!IsAddress(from.Child("email").Text()))
            yield return new SendGridError("from.email is not a valid mail address.", "from.email");
        if (request.Child("reply_to") is { ValueKind: JsonValueKind.Object } reply && !IsAddress(reply.Child("email").Text()))
            yield return new SendGridError("reply_to.email is not a valid mail address.", "reply_to.email");
    }

    private static IEnumerable<SendGridError> Subject(JsonElement request)
    {
        var everyoneHasOne = request.Child("personalizations").Items() is { Count: > 0 } all
            && all.All(one => !string.IsNullOrEmpty(one.Child("subject").Text()));
        if (string.IsNullOrEmpty(request.Child("subject").Text()) && !everyoneHasOne)
            yield return new SendGridError("subject is required, here or in every personalization.", "subject");
    }

    private static IEnumerable<SendGridError> Content(JsonElement request)
    {
        if (request.Child("template_id").Text() is { Length: > 0 })
            yield return new SendGridError("This mailbox keeps no templates; send the content itself.", "template_id");
        var parts = request.Child("content").Items();
        if (parts.Count == 0)
            yield return new SendGridError("content is required: at least one part with type and value.", "content");
        for (var i = 0; i < parts.Count; i++)
        {
            var field = string.Create(CultureInfo.InvariantCulture, $"content.{i}");
            if (parts[i].Child("type").Text() is not { } type || !MediaType().IsMatch(type))
                yield return new SendGridError("The type of a part has to be a media type such as text/plain.", field + ".type");
            if (string.IsNullOrEmpty(parts[i].Child("value").Text()))
                yield return new SendGridError("The value of a part has to be a text of at least one character.", field + ".value");
        }

        var order = parts.Select(part => part.Child("type").Text() switch { "text/plain" => 0, "text/html" => 1, _ => 2 }).ToList();
        if (!order.SequenceEqual(order.Order()) || order.Count(rank => rank == 0) > 1 || order.Count(rank => rank == 1) > 1)
            yield return new SendGridError("text/plain comes first, then text/html, each at most once, then the rest.", "content");
    }

    private static IEnumerable<SendGridError> Attachments(JsonElement request)
        => from pair in request.Child("attachments").Items().Select((attachment, i) => (attachment, i))
           let field = string.Create(CultureInfo.InvariantCulture, $"attachments.{pair.i}")
           where string.IsNullOrEmpty(pair.attachment.Child("filename").Text()) || SendGridJson.Bytes(pair.attachment.Child("content")) is null
           select new SendGridError("An attachment needs a filename and its content in Base64.", field);

    private static IEnumerable<SendGridError> Headers(JsonElement headers, string field)
        => headers.ValueKind != JsonValueKind.Object ? [] : headers.EnumerateObject()
            .Where(header => ReservedHeaders.Contains(header.Name, StringComparer.OrdinalIgnoreCase) || header.Value.Text() is null)
            .Select(header => new SendGridError("This header is reserved, or its value is not a text.", $"{field}.{header.Name}"));

    private static IEnumerable<SendGridError> Settings(JsonElement request)
        => Objects.Where(name => request.Child(name).ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
            .Select(name => new SendGridError($"{name} has to be an object.", name));

    private static bool IsAddress(string? email) => email is not null && email.Length <= 320 && Email().IsMatch(email);

    [GeneratedRegex(@"^[^\s@<>,;:""\[\]\\]+@[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^[A-Za-z0-9.+\-]+/[A-Za-z0-9.+\-]+(;.*)?$")]
    private static partial Regex MediaType();
}
