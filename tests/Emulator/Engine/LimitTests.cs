using BenefitsFlow.Tests.Emulator.Conformance;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Instances larger than one row, one property or one transaction of the table service.</summary>
public class LimitTests
{
    [Observed("4.24")]
    [Fact]
    public async Task Five_hundred_activities_fit_one_instance()
    {
        await using var engines = new Engines(registry => registry
            .AddOrchestratorFunc<int>("O", async context => (await Task.WhenAll(
                Enumerable.Range(0, 500).Select(number => context.CallActivityAsync<string>("Pad", number)))).Sum(text => text.Length))
            .AddActivityFunc<int, string>("Pad", (_, number) => new string('x', 1000)));
        await engines.StartAsync();
        var end = await engines.EndAsync(await engines.Client.ScheduleNewOrchestrationInstanceAsync("O"));
        Assert.Equal(500_000, end.ReadOutputAs<int>());
    }

    [Fact]
    public async Task Three_hundred_events_that_wait_are_taken_in_order()
    {
        await using var engines = new Engines(registry => registry.AddOrchestratorFunc<List<int>>("O", async context =>
        {
            var taken = new List<int>();
            await context.WaitForExternalEvent<bool>("Go");
            while (taken.Count < 300)
                taken.Add(await context.WaitForExternalEvent<int>("E"));
            return taken;
        }));
        await engines.StartAsync();
        var startAt = engines.Clock.GetUtcNow().AddDays(1);
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", new StartOrchestrationOptions("many", startAt));
        for (var number = 0; number < 300; number++)
            await engines.Client.RaiseEventAsync(id, "E", number);
        await engines.Client.RaiseEventAsync(id, "Go", true);
        await engines.RestartAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await engines.Client.GetInstanceAsync(id))!.RuntimeStatus);
        await engines.Current.WindToAsync(startAt);
        Assert.Equal(Enumerable.Range(0, 300), (await engines.EndAsync(id)).ReadOutputAs<List<int>>());
    }
}
