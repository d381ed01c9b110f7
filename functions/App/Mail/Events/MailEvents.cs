using System.Text.Json;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>The mail service tells what became of our mails. Signed by it, or nothing is read; told twice, it is known.</summary>
public sealed class MailEvents(EventSignature signature, MailDelivery delivery, SecondChannel second)
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    /// <summary><c>POST /api/mail/events</c>: an array of events. 204, or a problem.</summary>
    [Function("TakeMailEvents")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/mail/events")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await LimitedBody.ReadAsync(request) is not { } body)
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, "too-large").Answer(request);
        if (!signature.Fits(request.Headers, body.ToArray()))
            return Problem.Of(StatusCodes.Status401Unauthorized, "mail-signature").Answer(request);
        try
        {
            using var events = JsonDocument.Parse(body.ToArray(), Options);
            if (events.RootElement.ValueKind != JsonValueKind.Array)
                return Problem.Of(StatusCodes.Status400BadRequest, "mail-events").Answer(request);
            foreach (var told in events.RootElement.EnumerateArray())
                await TakeAsync(client, told, cancellation);
            return new StatusCodeResult(StatusCodes.Status204NoContent);
        }
        catch (JsonException)
        {
            return Problem.Of(StatusCodes.Status400BadRequest, "mail-events").Answer(request);
        }
    }

    /// <summary>What is none of our mails, or no news of its delivery, is passed over.</summary>
    private async Task TakeAsync(DurableTaskClient client, JsonElement told, CancellationToken cancellation)
    {
        if (Text(told, "key") is not { Length: > 0 and <= 300 } key || key.AsSpan().ContainsAny("/\\#?") || key.Any(char.IsControl))
            return;
        if (StatusOf(Text(told, "event")) is not { } status || !await delivery.EnterAsync(key, status, cancellation))
            return;
        if (status is DeliveryStatus.Bounced or DeliveryStatus.Dropped)
            await second.WriteInsteadAsync(client, key, cancellation);
    }

    private static string? Text(JsonElement told, string name)
        => told.ValueKind == JsonValueKind.Object && told.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DeliveryStatus? StatusOf(string? told) => told switch
    {
        "delivered" => DeliveryStatus.Delivered,
        "bounce" => DeliveryStatus.Bounced,
        "dropped" => DeliveryStatus.Dropped,
        "spamreport" => DeliveryStatus.SpamReport,
        _ => null,
    };
}
