using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Emulator.Host;
using Microsoft.AspNetCore.Http;

namespace BenefitsFlow.Emulator.Webhooks;

/// <summary>Starts instances, and starts finished ones again; waits for the end when it is asked to.</summary>
internal sealed class StartingWebhooks(IDurableEngine engine, InstanceWebhooks instances, EmulatorSettings settings, HubMemory memory)
{
    // MaxInstanceIdLength and the forbidden characters of the extension's DurableClient.cs: they hold for what is started by HTTP.
    private const int LongestId = 256;
    private static readonly char[] Forbidden = ['/', '\\', '#', '?'];

    public async Task<IResult> StartAsync(WebhookCall call, string name, string? id)
    {
        Check(id);
        var body = await call.BodyAsync();
        var input = body.Length == 0 ? null : WebhookCall.Value(body);
        return await BeginAsync(
            call, id, () => engine.Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id), call.Cancellation));
    }

    public async Task<IResult> RestartAsync(WebhookCall call, string id)
    {
        if (await engine.Client.GetInstanceAsync(id, call.Cancellation) is null)
            throw new WebhookRefusal(
                400, "InstanceId does not match a valid orchestration instance.",
                new ArgumentException($"There is no instance with the id '{id}' to restart. Look it up under /instances."));
        var isNew = call.Flag("restartWithNewInstanceId", otherwise: true);
        return await BeginAsync(call, id, () => engine.Client.RestartAsync(id, isNew, call.Cancellation));
    }

    private static void Check(string? id)
    {
        if (id is ['@', ..])
            throw new ArgumentException("An instance id does not start with @: such ids belong to entities. Choose another.");
        if (id is not null && id.Any(letter => Forbidden.Contains(letter) || char.IsControl(letter)))
            throw new ArgumentException(@"An instance id started here has no /, \, #, ? and no control character. Choose one without.");
        if (id?.Length > LongestId)
            throw new ArgumentException($"An instance id started here has {LongestId} characters at most, not {id.Length}. Choose a shorter one.");
    }

    private async Task<IResult> BeginAsync(WebhookCall call, string? id, Func<Task<string>> begin)
    {
        var wait = Wait(call);
        try
        {
            id = await begin();
        }
        catch (Exception refused) when (refused is OrchestrationAlreadyExistsException or RequestRefusedException)
        {
            var status = (await engine.Client.GetInstanceAsync(id!, call.Cancellation))?.RuntimeStatus;
            return WebhookAnswer.Says(StatusCodes.Status409Conflict, $"An Orchestration instance with the status {status} already exists.");
        }

        return wait is { } patience ? await EndAsync(call, id, patience) : Links(call, id);
    }

    /// <summary>Null unless the request asks to wait: the extension wants both parameters for that.</summary>
    private static TimeSpan? Wait(WebhookCall call)
    {
        var (timeout, interval) = (call.Seconds("timeout"), call.Seconds("pollingInterval"));
        if (timeout is null || interval is null)
            return null;
        return interval <= timeout ? timeout : throw new ArgumentException(
            $"The pollingInterval of {interval.Value.TotalSeconds} s is longer than the timeout of {timeout.Value.TotalSeconds} s. Make it shorter.");
    }

    // In wall time, as a client waits, whatever the hub's clock does meanwhile.
    private async Task<IResult> EndAsync(WebhookCall call, string id, TimeSpan patience)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(call.Cancellation);
        waiting.CancelAfter(patience);
        try
        {
            await engine.Client.WaitForInstanceCompletionAsync(id, waiting.Token);
        }
        catch (OperationCanceledException) when (!call.Cancellation.IsCancellationRequested)
        {
            return Links(call, id);
        }

        return await engine.InstanceAsync(id, call.Cancellation)
            is { RuntimeStatus: OrchestrationRuntimeStatus.Completed } instance
                ? WebhookAnswer.Json(InstanceJson.Value(instance.SerializedOutput))
                : await instances.ShowAsync(call, id);
    }

    private IResult Links(WebhookCall call, string id)
        => ManagementLinks.To(call.Http.Request, id, settings.HubName, memory.SystemKey).Accepted(call.Http.Response);
}
