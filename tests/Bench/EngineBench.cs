using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Bench;

/// <summary>Orchestrations on the Emulator's engine: ten activities, one after the other, as a claim's proceeding has them.</summary>
internal static class EngineBench
{
    private const int Activities = 10;

    public static async Task<IReadOnlyList<Rate>> RunAsync(string connection)
    {
        var registry = new DurableTaskRegistry()
            .AddOrchestratorFunc<int, int>("Proceeding", ProceedAsync)
            .AddActivityFunc<int, int>("Step", (_, step) => step + 1);
        var clock = new EmulatedClock();
        await using var engine = new DurableEngine(
            new("Bench", new TableServiceClient(connection), new BlobServiceClient(connection)), registry, clock, NullLoggerFactory.Instance);
        await engine.StartAsync();
        // A step is one turn of the orchestrator: one for the start, and one for each activity's result.
        return [await Measure.ParallelAsync($"orchestration steps, {RawBench.Parallel} instances at once", RawBench.Parallel, async number =>
        {
            var id = await engine.Client.ScheduleNewOrchestrationInstanceAsync("Proceeding", number, new StartOrchestrationOptions($"proceeding-{number}"));
            var end = await engine.Client.WaitForInstanceCompletionAsync(id, true);
            return end.ReadOutputAs<int>() == number + Activities
                ? Activities + 1
                : throw new InvalidOperationException($"{id} came to {end.SerializedOutput}: {end.FailureDetails?.ErrorMessage}");
        })];
    }

    private static async Task<int> ProceedAsync(TaskOrchestrationContext context, int number)
    {
        for (var step = 0; step < Activities; step++)
            number = await context.CallActivityAsync<int>("Step", number);
        return number;
    }
}
