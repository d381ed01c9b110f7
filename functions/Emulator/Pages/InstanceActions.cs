using System.Text.Json;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BenefitsFlow.Emulator.Pages;

/// <summary>What can be done to an instance on its page: raise an event, suspend, resume, terminate, restart.</summary>
internal sealed class InstanceActions(IDurableEngine engine, InstancePage page)
{
    // Enough for the effects to be seen on the page shown next; a long activity is not waited for.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Which actions a status allows.</summary>
    public static object On(OrchestrationRuntimeStatus status)
    {
        var isFinished = status
            is OrchestrationRuntimeStatus.Completed or OrchestrationRuntimeStatus.Failed or OrchestrationRuntimeStatus.Terminated;
        var isSuspended = status == OrchestrationRuntimeStatus.Suspended;
        return new { Raise = !isFinished, Suspend = !isFinished && !isSuspended, Resume = isSuspended, Terminate = !isFinished, Restart = isFinished };
    }

    /// <summary>The sentence for what was done, by the word in the query string of the page shown next.</summary>
    public static string? Sentence(string? done) => done switch
    {
        "raised" => "The event was raised.",
        "suspended" => "The instance is suspended: what comes meanwhile is kept until it is resumed.",
        "resumed" => "The instance goes on.",
        "terminated" => "The instance was terminated.",
        "restarted" => "The instance was started again with the same input.",
        _ => null,
    };

    public void Map(IEndpointRouteBuilder emulator)
    {
        emulator.MapPost("/instances/{id}/events", FormPost.Of(RaiseAsync));
        MapPost(emulator, "suspend", "suspended", (id, reason) => engine.Client.SuspendInstanceAsync(id, reason));
        MapPost(emulator, "resume", "resumed", (id, reason) => engine.Client.ResumeInstanceAsync(id, reason));
        MapPost(emulator, "terminate", "terminated", (id, reason) => engine.Client.TerminateInstanceAsync(id, (object?)reason));
        MapPost(emulator, "restart", "restarted", (id, _) => engine.Client.RestartAsync(id));
    }

    private void MapPost(IEndpointRouteBuilder emulator, string name, string done, Func<string, string?, Task> act)
        => emulator.MapPost("/instances/{id}/" + name, FormPost.Of((http, form) =>
        {
            var reason = form["reason"].ToString();
            return ActAsync(http, done, new Typed(Reason: reason), id => act(id, reason.Length > 0 ? reason : null));
        }));

    private async Task RaiseAsync(HttpContext http, IFormCollection form)
    {
        var typed = new Typed(EventName: form["name"], Payload: form["payload"]);
        if (string.IsNullOrWhiteSpace(typed.EventName))
            await AgainAsync(http, StatusCodes.Status422UnprocessableEntity, typed, "Give the event's name: the one that the orchestrator waits for.");
        else if (!TryParse(typed.Payload, out var payload, out var mistake))
            await AgainAsync(http, StatusCodes.Status422UnprocessableEntity, typed, mistake);
        else
            await ActAsync(http, "raised", typed, id => engine.Client.RaiseEventAsync(id, typed.EventName, payload));
    }

    private async Task ActAsync(HttpContext http, string done, Typed typed, Func<string, Task> act)
    {
        var id = InstanceAddress.Of(http);
        try
        {
            await act(id);
        }
        catch (Exception refused) when (refused is InvalidOperationException or ArgumentException)
        {
            await RefusedAsync(http, id, typed, refused);
            return;
        }
        await SettleAsync();
        FormPost.SeeOther(http, InstanceAddress.Link(id), done);
    }

    /// <summary>The state may have changed since the page was shown, or the name may be one that the engine does not take.</summary>
    private async Task RefusedAsync(HttpContext http, string id, Typed typed, Exception refused)
    {
        var state = (await engine.Client.GetInstanceAsync(id, http.RequestAborted))?.RuntimeStatus;
        var sentence = refused is ArgumentException
            ? $"Nothing was done: {refused.Message}"
            : $"Nothing was done, because that does not apply any more: the instance is {state}.";
        await AgainAsync(http, StatusCodes.Status409Conflict, typed, sentence);
    }

    private Task AgainAsync(HttpContext http, int status, Typed typed, string problem)
    {
        http.Response.StatusCode = status;
        return page.ShowAsync(http, typed with { Problem = problem });
    }

    private async Task SettleAsync()
    {
        try
        {
            await engine.SettleAsync(CancellationToken.None).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
        }
    }

    private static bool TryParse(string? json, out object? payload, out string mistake)
    {
        (payload, mistake) = (null, string.Empty);
        if (string.IsNullOrWhiteSpace(json))
            return true;
        try
        {
            payload = JsonElement.Parse(json);
            return true;
        }
        catch (JsonException malformed)
        {
            mistake = $"The payload is not JSON (line {malformed.LineNumber + 1}, character {malformed.BytePositionInLine + 1})."
                + " Text stands in double quotes; leave it empty for no payload.";
            return false;
        }
    }
}
