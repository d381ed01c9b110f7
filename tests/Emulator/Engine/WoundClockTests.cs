namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Winding the clock fires timers on the way, each at its own instant.</summary>
public class WoundClockTests
{
    [Fact]
    public async Task Timers_see_the_instant_they_were_set_for()
    {
        await using var engines = new Engines(registry => registry.AddOrchestratorFunc<double[], List<double>>("O", async (context, days) =>
        {
            var begun = context.CurrentUtcDateTime;
            var passed = new List<double>();
            foreach (var day in days)
            {
                await context.CreateTimer(begun.AddDays(day), CancellationToken.None);
                passed.Add((context.CurrentUtcDateTime - begun).TotalDays);
            }
            return passed;
        }));
        engines.Clock.Freeze();
        await engines.StartAsync();
        double[] first = [1, 7, 30];
        double[] second = [0.5, 2, 7, 29];
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", first, new StartOrchestrationOptions("first"));
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", second, new StartOrchestrationOptions("second"));
        await engines.Current.WindToAsync(engines.Clock.GetUtcNow().AddDays(31));
        Assert.Equal(first, (await engines.EndAsync("first")).ReadOutputAs<List<double>>());
        Assert.Equal(second, (await engines.EndAsync("second")).ReadOutputAs<List<double>>());
    }

    [Fact]
    public async Task An_instance_that_is_to_start_later_starts_then()
    {
        await using var engines = new Engines(registry => registry.AddOrchestratorFunc<DateTime>("O", context => context.CurrentUtcDateTime));
        engines.Clock.Freeze();
        await engines.StartAsync();
        var startAt = engines.Clock.GetUtcNow().AddDays(400);
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", new StartOrchestrationOptions("later", startAt));
        await engines.Current.WindToAsync(startAt.AddDays(1));
        Assert.Equal(startAt.UtcDateTime, (await engines.EndAsync("later")).ReadOutputAs<DateTime>());
    }
}
