using System.Collections.Concurrent;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>A host that is killed and started again goes on where it was.</summary>
public class RestartTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    [InlineData(90)]
    [InlineData(160)]
    [InlineData(300)]
    public async Task Killed_at_any_moment_it_loses_nothing_and_runs_each_activity_at_least_once(int milliseconds)
    {
        var ran = new ConcurrentDictionary<int, int>();
        await using var engines = new Engines(registry => Chain(registry, ran));
        await engines.StartAsync();
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O");
        await engines.Client.RaiseEventAsync(id, "E", "x");
        for (var kills = 0; kills < 3; kills++)
        {
            await Task.Delay(milliseconds);
            await engines.RestartAsync();
        }
        Assert.Equal("0,2,4,6,8,10 x child", (await engines.EndAsync(id)).ReadOutputAs<string>());
        Assert.All(Enumerable.Range(0, 6), number => Assert.True(ran[number] >= 1));
    }

    [Fact]
    public async Task Stopped_in_order_it_saves_what_its_activities_did()
    {
        var ran = 0;
        using var begun = new SemaphoreSlim(0);
        await using var engines = new Engines(registry => registry
            .AddOrchestratorFunc<int>("O", context => context.CallActivityAsync<int>("Slow"))
            .AddActivityFunc<int>("Slow", async _ =>
            {
                begun.Release();
                await Task.Delay(300);
                return Interlocked.Increment(ref ran);
            }));
        await engines.StartAsync();
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O");
        await begun.WaitAsync();
        await engines.Current.StopAsync();
        await engines.StartAsync();
        Assert.Equal(1, (await engines.EndAsync(id)).ReadOutputAs<int>());
        Assert.Equal(1, ran);
    }

    private static void Chain(DurableTaskRegistry registry, ConcurrentDictionary<int, int> ran) => registry
        .AddOrchestratorFunc<string>("O", async context =>
        {
            var doubled = new List<int>();
            foreach (var number in Enumerable.Range(0, 6))
                doubled.Add(await context.CallActivityAsync<int>("Double", number));
            await context.CreateTimer(TimeSpan.FromMilliseconds(50), CancellationToken.None);
            var child = await context.CallSubOrchestratorAsync<string>("Child");
            return $"{string.Join(',', doubled)} {await context.WaitForExternalEvent<string>("E")} {child}";
        })
        .AddOrchestratorFunc<string>("Child", _ => Task.FromResult("child"))
        .AddActivityFunc<int, int>("Double", (_, number) =>
        {
            ran.AddOrUpdate(number, 1, (_, times) => times + 1);
            return 2 * number;
        });
}
