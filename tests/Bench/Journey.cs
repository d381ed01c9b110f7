using Azure.Data.Tables;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Bench;

/// <summary>
/// A little of everything that an engine does, that can be begun again at any point: activities write effects under the key of their
/// instance and step, and the caller notes what he has done.
/// </summary>
internal sealed class Journey(TableClient effects)
{
    private const int Large = 140_000;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    public Task ReadyAsync() => effects.CreateIfNotExistsAsync();

    public void Register(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc<string>("Journey", JourneyAsync)
        .AddOrchestratorFunc<int, string>("Collect", CollectAsync)
        .AddOrchestratorFunc<string>("Wait", context => context.WaitForExternalEvent<string>("Never"))
        .AddActivityFunc<string, string>("Do", async (context, step) =>
        {
            await effects.UpsertEntityAsync(new TableEntity(context.InstanceId, step));
            return step;
        })
        .AddActivityFunc<int, string>("Make", (_, length) => new string('m', length))
        .AddActivityFunc<string, string>("Try", TryAsync);

    public async Task PlayAsync(DurableTaskClient client)
    {
        await OnceAsync("start", () => client.ScheduleNewOrchestrationInstanceAsync("Journey", null, new StartOrchestrationOptions("journey")));
        await OnceAsync("begin", () => client.ScheduleNewOrchestrationInstanceAsync("Wait", null, new StartOrchestrationOptions("waits")));
        await OnceAsync("suspend", () => client.SuspendInstanceAsync("waits"));
        await client.WaitForInstanceCompletionAsync("journey");
        await OnceAsync("resume", () => client.ResumeInstanceAsync("waits"));
        await OnceAsync("terminate", () => client.TerminateInstanceAsync("waits"));
        await client.WaitForInstanceCompletionAsync("collect");
        await OnceAsync("purge", async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            if (await client.GetInstanceAsync("waits", patience.Token) is not null)
                await client.WaitForInstanceCompletionAsync("waits", patience.Token);
            await client.PurgeInstanceAsync("waits", cancellation: patience.Token);
        });
    }

    private static async Task<string> JourneyAsync(TaskOrchestrationContext context)
    {
        context.SetCustomStatus("under way");
        await context.CallActivityAsync("Do", "one");
        var collected = context.CallSubOrchestratorAsync<string>("Collect", 0, new TaskOptions().WithInstanceId("collect"));
        context.SendEvent("collect", "Number", 1);
        await Task.WhenAll(context.CallActivityAsync("Do", "two"), context.CallActivityAsync("Do", "three"));
        context.SendEvent("collect", "Number", 2);
        await context.CreateTimer(Moment, CancellationToken.None);
        context.SendEvent("collect", "Number", 3);
        var made = await context.CallActivityAsync<string>("Make", Large);
        context.SendEvent("collect", "Text", made);
        var tried = await context.CallActivityAsync<string>("Try", "four", TaskOptions.FromRetryPolicy(new RetryPolicy(3, Moment)));
        return $"{tried}, {await collected}";
    }

    /// <summary>Takes one number in each generation, so that the others are carried over.</summary>
    private static async Task<string> CollectAsync(TaskOrchestrationContext context, int sum)
    {
        var number = await context.WaitForExternalEvent<int>("Number");
        await context.CallActivityAsync("Do", $"{sum}+{number}");
        if (number < 3)
        {
            context.ContinueAsNew(sum + number);
            return "";
        }
        var text = await context.WaitForExternalEvent<string>("Text");
        return $"{sum + number} and {text.Length} characters";
    }

    /// <summary>Fails when it has never been tried.</summary>
    private async Task<string> TryAsync(TaskActivityContext context, string step)
    {
        if ((await effects.GetEntityIfExistsAsync<TableEntity>(context.InstanceId, step)).HasValue)
            return step;
        await effects.UpsertEntityAsync(new TableEntity(context.InstanceId, step));
        throw new InvalidOperationException("not yet");
    }

    /// <summary>Does what was not noted as done. It may have been done, and not noted: then it is refused, and that is well.</summary>
    private async Task OnceAsync(string step, Func<Task> act)
    {
        if ((await effects.GetEntityIfExistsAsync<TableEntity>("caller", step)).HasValue)
            return;
        try
        {
            await act();
        }
        catch (Exception done) when (done is OrchestrationAlreadyExistsException or RequestRefusedException)
        {
        }
        await effects.UpsertEntityAsync(new TableEntity("caller", step));
    }
}
