using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>What is asked of one instance.</summary>
internal sealed class InstanceWebhooks(IDurableEngine engine)
{
    /// <summary>The extension asks a client that polls to wait five seconds.</summary>
    private const string Wait = "5";

    public async Task<IResult> ShowAsync(WebhookCall call, string id)
    {
        if (await engine.InstanceAsync(id, call.Cancellation) is not { } instance)
            return WebhookAnswer.NotFound;
        var showInput = call.Flag("showInput", otherwise: true);
        var body = InstanceJson.Of(instance, showInput);
        if (call.Flag("showHistory", otherwise: false) && instance.RuntimeStatus != OrchestrationRuntimeStatus.Pending
            && await engine.HistoryAsync(id, call.Cancellation) is { } history)
            body["historyEvents"] = new HistoryEventsJson(history, showInput, call.Flag("showHistoryOutput", otherwise: false)).ToJson();
        if (instance.RuntimeStatus == OrchestrationRuntimeStatus.Failed && call.Flag("returnInternalServerErrorOnFailure", otherwise: false))
            return WebhookAnswer.Json(body, StatusCodes.Status500InternalServerError);
        if (instance.IsCompleted)
            return WebhookAnswer.Json(body);
        call.Http.Response.Headers.Location = call.Http.Request.GetEncodedUrl();
        call.Http.Response.Headers.RetryAfter = Wait;
        return WebhookAnswer.Json(body, StatusCodes.Status202Accepted);
    }

    public async Task<IResult> PurgeAsync(WebhookCall call, string id)
        => await engine.Client.PurgeInstanceAsync(id, call.Cancellation) is { PurgedInstanceCount: > 0 and var count }
            ? WebhookAnswer.Json(new { instancesDeleted = count })
            : WebhookAnswer.NotFound;

    public async Task<IResult> RaiseEventAsync(WebhookCall call, string id, string name)
    {
        if (await StandingAsync(call, id) is { } refusal)
            return refusal;
        if (!MediaTypeIsJson(call.Http.Request.ContentType))
            return WebhookAnswer.Says(400, "Only application/json request content is supported");
        await engine.Client.RaiseEventAsync(id, name, WebhookCall.Value(await call.BodyAsync()), call.Cancellation);
        return WebhookAnswer.Accepted;
    }

    /// <param name="call">The request, with the reason if there is one.</param>
    /// <param name="id">The instance.</param>
    /// <param name="command"><c>terminate</c>, <c>suspend</c> or <c>resume</c>.</param>
    public async Task<IResult> CommandAsync(WebhookCall call, string id, string command)
    {
        if (await StandingAsync(call, id) is { } refusal)
            return refusal;
        var reason = call.Text("reason");
        await (command switch
        {
            "terminate" => engine.Client.TerminateInstanceAsync(id, reason, call.Cancellation),
            "suspend" => engine.Client.SuspendInstanceAsync(id, reason, call.Cancellation),
            _ => engine.Client.ResumeInstanceAsync(id, reason, call.Cancellation),
        });
        return WebhookAnswer.Accepted;
    }

    public async Task<IResult> RewindAsync(WebhookCall call, string id)
    {
        if (await engine.Client.GetInstanceAsync(id, call.Cancellation) is not { } instance)
            return WebhookAnswer.NotFound;
        return instance.RuntimeStatus == OrchestrationRuntimeStatus.Failed
            ? WebhookAnswer.Says(501, "The Emulator does not rewind: the instance stays as it failed. Restart it to run it again from the start.")
            : WebhookAnswer.Json(
                $"This orchestration has status {instance.RuntimeStatus}, but only orchestrations in the \"Failed\" state can be rewound.",
                StatusCodes.Status412PreconditionFailed);
    }

    private static bool MediaTypeIsJson(string? contentType)
        => contentType?.Split(';')[0].Trim().Equals("application/json", StringComparison.OrdinalIgnoreCase) == true;

    /// <returns>Null when the instance is there and not finished; else the answer.</returns>
    private async Task<IResult?> StandingAsync(WebhookCall call, string id)
        => await engine.Client.GetInstanceAsync(id, call.Cancellation) is not { } instance ? WebhookAnswer.NotFound
            : instance.IsCompleted ? WebhookAnswer.Gone : null;
}
