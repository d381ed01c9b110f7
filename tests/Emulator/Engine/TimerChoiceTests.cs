using BenefitsFlow.Tests.Emulator.Conformance;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>Timers on a wound clock.</summary>
public class TimerChoiceTests
{
    /// <remarks>
    /// The pieces are the real worker's: TaskOrchestrationContextWrapper.cs, CreateTimer, sets one timer after another of at most
    /// MaximumTimerInterval, three days, and each takes a task number of its own.
    /// </remarks>
    [Observed("3.6")]
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(10, 4)]
    [InlineData(400, 134)]
    public async Task A_long_timer_is_set_in_pieces_of_three_days_that_each_take_a_number(int days, int number)
    {
        await using var engines = new Engines(registry => registry
            .AddOrchestratorFunc<Woken>("O", async context =>
            {
                var begun = context.CurrentUtcDateTime;
                await context.CreateTimer(TimeSpan.FromDays(days), CancellationToken.None);
                try
                {
                    await context.CallActivityAsync("NoSuchActivity");
                    return new Woken(default, -1);
                }
                catch (TaskFailedException failed)
                {
                    return new Woken(context.CurrentUtcDateTime - begun, failed.TaskId);
                }
            }));
        await engines.StartAsync();
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O");
        await engines.Client.WaitForInstanceStartAsync(id);
        await engines.Current.WindToAsync(engines.Clock.GetUtcNow().AddDays(days));
        var woken = (await engines.EndAsync(id)).ReadOutputAs<Woken>()!;
        Assert.Equal(number, woken.Number);
        Assert.InRange(woken.Slept, TimeSpan.FromDays(days), TimeSpan.FromDays(days) + TimeSpan.FromSeconds(30));
    }

    [Observed("3.6")]
    [Fact]
    public async Task A_long_timer_is_cancelled_between_its_pieces()
    {
        await using var engines = new Engines(registry => registry.AddOrchestratorFunc<string>("O", async context =>
        {
            using var lapse = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(10), lapse.Token);
            var answer = context.WaitForExternalEvent<string>("E");
            if (await Task.WhenAny(timer, answer) == answer)
                lapse.Cancel();
            return $"{await answer} {timer.IsCanceled}";
        }));
        await engines.StartAsync();
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O");
        await engines.Client.WaitForInstanceStartAsync(id);
        await engines.Current.WindToAsync(engines.Clock.GetUtcNow().AddDays(7));
        await engines.Client.RaiseEventAsync(id, "E", "answered");
        Assert.Equal("answered True", (await engines.EndAsync(id)).ReadOutputAs<string>());
    }

    [Observed("3.3")]
    [Fact]
    public async Task Timers_of_one_instant_fire_in_the_order_in_which_they_were_set()
        => Assert.Equal("3,1,2,4", await Stage.ResultAsync(async context =>
        {
            var due = context.CurrentUtcDateTime.AddMilliseconds(600);
            var order = new List<int>();
            async Task Until(int number, DateTime at)
            {
                await context.CreateTimer(at, CancellationToken.None);
                order.Add(number);
            }
            await Task.WhenAll(Until(1, due), Until(2, due), Until(3, due.AddMilliseconds(-400)), Until(4, due));
            return string.Join(',', order);
        }));

    [Observed("2.10", "3.2")]
    [Fact]
    public async Task A_lapse_is_never_early_so_an_event_after_it_serves_the_next_wait()
    {
        await using var engines = new Engines(registry => registry.AddOrchestratorFunc<string>("O", async context =>
        {
            var heard = new List<string>();
            for (var wait = 0; wait < 3; wait++)
            {
                try
                {
                    heard.Add(await context.WaitForExternalEvent<string>("E", TimeSpan.FromHours(2)));
                }
                catch (TaskCanceledException)
                {
                    heard.Add("lapsed");
                }
            }
            return string.Join(" / ", heard);
        }));
        await engines.StartAsync();
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O");
        await engines.Client.WaitForInstanceStartAsync(id);
        await engines.Current.WindToAsync(engines.Clock.GetUtcNow().AddHours(2.6));
        await engines.Client.RaiseEventAsync(id, "E", "v1");
        await engines.Client.RaiseEventAsync(id, "E", "v2");
        Assert.Equal("lapsed / v1 / v2", (await engines.EndAsync(id)).ReadOutputAs<string>());
    }

    private sealed record Woken(TimeSpan Slept, int Number);
}
