using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Bench;

/// <summary>A hub of the Emulator's engine with two orchestrations: one that works, one that waits.</summary>
internal sealed class Hub(string connection, string name) : IAsyncDisposable
{
    /// <summary>Activities of a proceeding, one after the other.</summary>
    public const int Activities = 5;

    /// <summary>How many instances take a step at once.</summary>
    public const int Lanes = 16;

    /// <summary>Turns of a proceeding, each saved as one transaction: one for the start, and one for each activity's result.</summary>
    public const int Steps = Activities + 1;

    public DurableEngine Engine { get; } = new(
        new(name, new TableServiceClient(connection), new BlobServiceClient(connection)),
        new DurableTaskRegistry()
            .AddOrchestratorFunc<int, int>("Proceeding", ProceedAsync)
            .AddOrchestratorFunc<int, string>("Waiting", WaitAsync)
            .AddActivityFunc<int, int>("Step", (_, step) => step + 1),
        new EmulatedClock(),
        NullLoggerFactory.Instance);

    public static async Task<Hub> StartAsync(string connection, string name)
    {
        var hub = new Hub(connection, name);
        await hub.Engine.StartAsync();
        return hub;
    }

    /// <summary>Takes proceedings from their starts to their ends. All are open at once; no more clients start them than the engine has lanes.</summary>
    /// <returns>The steps that this took.</returns>
    public async Task<int> ProceedAsync(IReadOnlyCollection<int> numbers)
    {
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, async (number, cancellation) =>
            await Engine.Client.ScheduleNewOrchestrationInstanceAsync("Proceeding", number, new StartOrchestrationOptions(Proceeding(number)), cancellation));
        await Task.WhenAll(numbers.Select(EndAsync));
        return numbers.Count * Steps;
    }

    /// <summary>Starts instances that wait for an event, or for a day far off.</summary>
    public async Task OpenAsync(int count)
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = Lanes }, async (number, cancellation) =>
            await Engine.Client.ScheduleNewOrchestrationInstanceAsync("Waiting", number, new StartOrchestrationOptions(Waiting(number)), cancellation));
        await Engine.SettleAsync();
    }

    /// <summary>Wakes a waiting instance by an event, which it takes in before it waits again.</summary>
    public Task WakeAsync(int number) => Engine.Client.RaiseEventAsync(Waiting(number), "Heard", number);

    public ValueTask DisposeAsync() => Engine.DisposeAsync();

    private async Task EndAsync(int number)
    {
        var end = await Engine.Client.WaitForInstanceCompletionAsync(Proceeding(number), getInputsAndOutputs: true);
        if (end.ReadOutputAs<int>() != number + Activities)
            throw new InvalidOperationException($"{end.InstanceId} came to {end.SerializedOutput}: {end.FailureDetails?.ErrorMessage}");
    }

    private static string Proceeding(int number) => $"proceeding-{number}";

    private static string Waiting(int number) => $"waiting-{number}";

    private static async Task<int> ProceedAsync(TaskOrchestrationContext context, int number)
    {
        for (var step = 0; step < Activities; step++)
            number = await context.CallActivityAsync<int>("Step", number);
        return number;
    }

    private static async Task<string> WaitAsync(TaskOrchestrationContext context, int number)
    {
        var wakes = context.CreateTimer(context.CurrentUtcDateTime.AddDays(30 + (number % 300)), CancellationToken.None);
        while (await Task.WhenAny(context.WaitForExternalEvent<int>("Heard"), wakes) != wakes)
            number = await context.CallActivityAsync<int>("Step", number);
        return "woke";
    }
}
