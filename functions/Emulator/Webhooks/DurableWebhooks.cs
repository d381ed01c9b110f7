using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>
/// The HTTP API of the Durable Task extension at <c>/runtime/webhooks/durabletask</c>: starts, shows, lists, signals, stops and removes
/// instances. What is not there is an empty 404; what is wrong with a request is said as the extension says it.
/// </summary>
internal sealed class DurableWebhooks(
    FunctionKeys keys,
    Readiness readiness,
    EmulatorSettings settings,
    IConfiguration configuration,
    StartingWebhooks starting,
    InstanceWebhooks instances,
    ListWebhooks lists,
    ILogger<DurableWebhooks> log)
{
    public const string Root = "/runtime/webhooks/durabletask";

    public void Map(IEndpointRouteBuilder endpoints) => endpoints.Map(Root + "/{**rest}", ServeAsync).WithMetadata(Served.ByHost);

    private async Task ServeAsync(HttpContext http)
    {
        var status = keys.StatusAtWebhooks(http.Request);
        if (status != StatusCodes.Status200OK)
        {
            http.Response.StatusCode = status;
            if (status == StatusCodes.Status401Unauthorized)
                http.Response.Headers.WWWAuthenticate = "Bearer";
            return;
        }

        try
        {
            await readiness.Reached.WaitAsync(http.RequestAborted);
            var answer = await AnsweredAsync(new WebhookCall(http, WebhookCall.LimitOf(configuration)));
            await answer.ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
        }
    }

    private async Task<IResult> AnsweredAsync(WebhookCall call)
    {
        try
        {
            return call.Hub is { } hub && !hub.Equals(settings.HubName, StringComparison.OrdinalIgnoreCase)
                ? WebhookAnswer.Says(400, $"This host runs the hub '{settings.HubName}' alone. Leave taskHub out, or name that hub.")
                : await AnswerAsync(call);
        }
        catch (WebhookRefusal refusal)
        {
            return refusal.Answer;
        }
        catch (ArgumentException wrong)
        {
            return WebhookAnswer.Says(400, "One or more of the arguments submitted is incorrect", wrong);
        }
        catch (InvalidOperationException refused) when (refused is not HubHeldException)
        {
            return WebhookAnswer.Says(500, WebhookAnswer.WentWrong, refused);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The webhook {Method} {Path} failed.", call.Method, string.Join('/', call.Path));
            return WebhookAnswer.Says(500, WebhookAnswer.WentWrong, failure);
        }
    }

    private Task<IResult> AnswerAsync(WebhookCall call) => (call.Method, call.Path) switch
    {
        ("POST", ["orchestrators", var name]) => starting.StartAsync(call, name, null),
        ("POST", ["orchestrators", var name, var id]) => starting.StartAsync(call, name, id),
        ("GET", ["instances"]) => lists.ListAsync(call),
        ("DELETE", ["instances"]) => lists.PurgeAsync(call),
        ("GET", ["instances", var id]) => instances.ShowAsync(call, id),
        ("DELETE", ["instances", var id]) => instances.PurgeAsync(call, id),
        ("POST", ["instances", var id, "restart"]) => starting.RestartAsync(call, id),
        ("POST", ["instances", var id, "rewind"]) => instances.RewindAsync(call, id),
        ("POST", ["instances", var id, "raiseevent", var name]) => instances.RaiseEventAsync(call, id, name),
        ("POST", ["instances", var id, "terminate" or "suspend" or "resume"]) => instances.CommandAsync(call, id, call.Path[2]),
        (_, ["entities", ..]) => Task.FromResult(WebhookAnswer.Says(501, "The Emulator has no entities. Keep the state in an orchestration or a table.")),
        _ => Task.FromResult(WebhookAnswer.NotFound),
    };
}
