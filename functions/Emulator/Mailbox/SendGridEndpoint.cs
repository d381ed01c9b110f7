using System.Text.Json;
using BenefitsFlow.Emulator.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Mailbox;

/// <summary>Takes mail as SendGrid does, at <c>/emulator/sendgrid/v3/mail/send</c>.</summary>
internal sealed class SendGridEndpoint(Mailbag mailbag, EmulatedClock clock)
{
    /// <summary>SendGrid's limit on one mail with its attachments, in bytes.</summary>
    public const long Largest = 30 * 1024 * 1024;

    public void Map(IEndpointRouteBuilder emulator) => emulator.MapPost("/sendgrid/v3/mail/send", ReceiveAsync);

    private async Task ReceiveAsync(HttpContext http)
    {
        if (!HasKey(http.Request.Headers.Authorization))
        {
            await RefuseAsync(http, StatusCodes.Status401Unauthorized, "The request shows no API key: Authorization: Bearer KEY.");
            return;
        }

        if (!http.Request.HasJsonContentType())
        {
            await RefuseAsync(http, StatusCodes.Status415UnsupportedMediaType, "The body has to be application/json.");
            return;
        }

        if (await BodyAsync(http) is not { } body)
        {
            await RefuseAsync(http, StatusCodes.Status413PayloadTooLarge, "A mail with its attachments may have 30 MB.");
            return;
        }

        try
        {
            using var request = JsonDocument.Parse(body);
            await TakeAsync(http, request.RootElement);
        }
        catch (JsonException)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "The body is not JSON.");
        }
    }

    private async Task TakeAsync(HttpContext http, JsonElement request)
    {
        if (SendGridRules.Check(request) is { Count: > 0 } errors)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, [.. errors]);
            return;
        }

        var id = Guid.NewGuid().ToString("N");
        foreach (var mail in SendGridMail.From(request, id, clock.GetUtcNow()))
            await mailbag.PutAsync(mail, http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status202Accepted;
        http.Response.Headers["X-Message-Id"] = id;
    }

    /// <returns>Null when the body is too large. It is read to its end all the same, or the client would never see the answer.</returns>
    private static async Task<byte[]?> BodyAsync(HttpContext http)
    {
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = null;
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        var length = 0L;
        for (int read; (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0; length += read)
        {
            if (length + read <= Largest)
                body.Write(buffer, 0, read);
        }

        return length > Largest ? null : body.ToArray();
    }

    private static bool HasKey(string? authorization)
        => authorization?.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) == true && authorization.Trim().Length > "Bearer ".Length;

    private static Task RefuseAsync(HttpContext http, int status, string sentence)
        => RefuseAsync(http, status, new SendGridError(sentence, null));

    private static Task RefuseAsync(HttpContext http, int status, params SendGridError[] errors)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new SendGridErrors(errors), http.RequestAborted);
    }
}
