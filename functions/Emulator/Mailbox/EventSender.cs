using System.Globalization;
using System.Text;
using System.Text.Json;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>
/// Tells the app what became of a mail, as SendGrid's signed event webhook does: ECDSA on P-256 with SHA-256 over the timestamp and the body. The key is
/// made with each run; the app finds its public half in <c>SendGrid:WebhookKey</c>.
/// </summary>
internal sealed class EventSender(EmulatorSettings settings, EmulatedClock clock) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = settings.BaseAddress };

    /// <summary>The sentence for what came of it.</summary>
    public static string? Sentence(string said) => said switch
    {
        "told" => "The app took the event.",
        "refused" => "The app did not take the event: see SendGrid:WebhookKey, which has to be this run's.",
        _ => null,
    };

    /// <param name="name">As SendGrid names it: <c>bounce</c>, <c>delivered</c>.</param>
    /// <returns>False when the app refused it.</returns>
    public async Task<bool> TellAsync(Mail mail, string name, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        var told = new Dictionary<string, object>(mail.CustomArgs?.ToDictionary(pair => pair.Key, pair => (object)pair.Value) ?? [])
        {
            ["event"] = name,
            ["email"] = mail.To[0].Email,
            ["timestamp"] = now,
            ["sg_event_id"] = Guid.NewGuid().ToString("N"),
        };
        var body = JsonSerializer.SerializeToUtf8Bytes(new[] { told });
        var timestamp = now.ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/mail/events") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.Add("X-Twilio-Email-Event-Webhook-Timestamp", timestamp);
        request.Headers.Add("X-Twilio-Email-Event-Webhook-Signature", settings.Sign([.. Encoding.ASCII.GetBytes(timestamp), .. body]));
        using var answer = await http.SendAsync(request, cancellation);
        return answer.IsSuccessStatusCode;
    }

    public void Dispose() => http.Dispose();
}
