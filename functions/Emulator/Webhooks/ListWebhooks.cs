using System.Globalization;
using System.Text.Json.Nodes;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>What is asked of many instances at once.</summary>
internal sealed class ListWebhooks(IDurableEngine engine, EmulatedClock clock)
{
    private const string Continuation = "x-ms-continuation-token";

    public async Task<IResult> ListAsync(WebhookCall call)
    {
        var showInput = call.Flag("showInput", otherwise: true);
        var filter = new OrchestrationQuery(
            call.Instant("createdTimeFrom"), call.Instant("createdTimeTo"), Statuses(call),
            InstanceIdPrefix: call.Text("instanceIdPrefix"), PageSize: Top(call), FetchInputsAndOutputs: showInput);
        var token = call.Http.Request.Headers[Continuation].FirstOrDefault(text => !string.IsNullOrEmpty(text));
        var page = await FirstAsync(engine.Client.GetAllInstancesAsync(filter).AsPages(token, filter.PageSize), call.Cancellation);
        if (page?.ContinuationToken is { } next)
            call.Http.Response.Headers[Continuation] = next;
        return WebhookAnswer.Json(new JsonArray([.. (page?.Values ?? []).Select(instance => InstanceJson.Of(instance, showInput))]));
    }

    /// <summary>Removes the finished instances that were created from one instant to another, by default the present one.</summary>
    public async Task<IResult> PurgeAsync(WebhookCall call)
    {
        if (call.Instant("createdTimeFrom") is not { } from)
            return WebhookAnswer.Json("Please provide value for 'createdTimeFrom' parameter.", StatusCodes.Status400BadRequest);
        var filter = new PurgeInstancesFilter(from, call.Instant("createdTimeTo") ?? clock.GetUtcNow(), Statuses(call));
        var purged = await engine.Client.PurgeAllInstancesAsync(filter, call.Cancellation);
        return purged.PurgedInstanceCount > 0
            ? WebhookAnswer.Json(new { instancesDeleted = purged.PurgedInstanceCount })
            : WebhookAnswer.NotFound;
    }

    // A name that is no status is ignored, as the extension was seen to do.
    private static List<OrchestrationRuntimeStatus> Statuses(WebhookCall call)
        => [.. call.Texts("runtimeStatus").Where(name => Enum.TryParse<OrchestrationRuntimeStatus>(name, out _)).Select(Enum.Parse<OrchestrationRuntimeStatus>)];

    private static int Top(WebhookCall call)
    {
        if (!int.TryParse(call.Text("top"), CultureInfo.InvariantCulture, out var top))
            return OrchestrationQuery.DefaultPageSize;
        return top > 0 ? top : throw new WebhookRefusal(400, "'top' is how many instances a page holds: 1 or more.");
    }

    private static async Task<Page<OrchestrationMetadata>?> FirstAsync(
        IAsyncEnumerable<Page<OrchestrationMetadata>> pages, CancellationToken cancellation)
    {
        await foreach (var page in pages.WithCancellation(cancellation))
            return page;
        return null;
    }
}
