using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>Where one instance is looked after, in the extension's names and order.</summary>
internal sealed record ManagementLinks(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("statusQueryGetUri")] string StatusQueryGetUri,
    [property: JsonPropertyName("sendEventPostUri")] string SendEventPostUri,
    [property: JsonPropertyName("terminatePostUri")] string TerminatePostUri,
    [property: JsonPropertyName("purgeHistoryDeleteUri")] string PurgeHistoryDeleteUri,
    [property: JsonPropertyName("restartPostUri")] string RestartPostUri,
    [property: JsonPropertyName("suspendPostUri")] string SuspendPostUri,
    [property: JsonPropertyName("resumePostUri")] string ResumePostUri)
{
    /// <summary>The extension asks a client that has just started something to wait ten seconds.</summary>
    private const string Wait = "10";

    public static ManagementLinks To(HttpRequest request, string id, string hub, string systemKey)
    {
        var instance = $"{request.Scheme}://{request.Host}{DurableWebhooks.Root}/instances/{Uri.EscapeDataString(id)}";
        var suffix = $"taskHub={hub}&connection=Storage&code={systemKey}";
        return new(
            id,
            $"{instance}?{suffix}",
            $"{instance}/raiseEvent/{{eventName}}?{suffix}",
            $"{instance}/terminate?reason={{text}}&{suffix}",
            $"{instance}?{suffix}",
            $"{instance}/restart?{suffix}",
            $"{instance}/suspend?reason={{text}}&{suffix}",
            $"{instance}/resume?reason={{text}}&{suffix}");
    }

    /// <summary>202 with these links, and where to look.</summary>
    public IResult Accepted(HttpResponse response)
    {
        response.Headers.Location = StatusQueryGetUri;
        response.Headers.RetryAfter = Wait;
        return WebhookAnswer.Json(this, StatusCodes.Status202Accepted);
    }
}
