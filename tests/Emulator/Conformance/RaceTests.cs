namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Activities, timers, events and children awaited together.</summary>
public class RaceTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(20);

    [Observed("0.5", "3.4", "9.3")]
    [Fact]
    public async Task A_timer_that_lost_a_race_and_was_cancelled_holds_nothing_up()
        => Assert.Equal("in time True", await Stage.ResultAsync(async context =>
        {
            using var lapse = new CancellationTokenSource();
            var timer = context.CreateTimer(Long, lapse.Token);
            var answer = context.CallActivityAsync<string>("Echo", "in time");
            if (await Task.WhenAny(timer, answer) == answer)
                lapse.Cancel();
            return $"{await answer} {timer.IsCanceled}";
        }));

    [Observed("0.2", "9.3")]
    [Fact]
    public async Task An_activity_that_lost_a_race_may_still_be_awaited()
        => Assert.Equal("timer 400", await Stage.ResultAsync(async context =>
        {
            var slow = context.CallActivityAsync<int>("Wait", 400);
            var timer = context.CreateTimer(TimeSpan.FromMilliseconds(50), CancellationToken.None);
            var winner = await Task.WhenAny(slow, timer) == timer ? "timer" : "activity";
            return $"{winner} {await slow}";
        }));

    [Fact]
    public async Task All_of_an_activity_a_timer_an_event_and_a_child_are_awaited()
    {
        await using var stage = await Stage.WithAsync(
            async context =>
            {
                var activity = context.CallActivityAsync<string>("Echo", "activity");
                var child = context.CallSubOrchestratorAsync<string>("Child");
                var raised = context.WaitForExternalEvent<string>("E");
                await Task.WhenAll(activity, child, raised, context.CreateTimer(TimeSpan.FromMilliseconds(100), CancellationToken.None));
                return $"{await activity} {await child} {await raised}";
            },
            registry => registry.AddOrchestratorFunc<string>("Child", _ => Task.FromResult("child")));
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, "event");
        Assert.Equal("activity child event", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Fact]
    public async Task Of_two_awaited_events_the_other_may_come_later()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            var appeal = context.WaitForExternalEvent<string>("Appeal");
            var answer = context.WaitForExternalEvent<string>("Answer");
            var first = await await Task.WhenAny(appeal, answer);
            context.SetCustomStatus("one");
            return $"{first} {await appeal}";
        });
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, "answered", "Answer");
        await stage.SeeAsync(id, "one");
        await stage.RaiseAsync(id, "appealed", "Appeal");
        Assert.Equal("answered appealed", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Fact]
    public async Task Results_are_taken_in_the_order_in_which_they_come()
        => Assert.Equal("50,500,1000", await Stage.ResultAsync(async context =>
        {
            var open = new[] { 1000, 50, 500 }.Select(wait => context.CallActivityAsync<int>("Wait", wait)).ToList();
            var order = new List<int>();
            while (open.Count > 0)
            {
                var ended = await Task.WhenAny(open);
                open.Remove(ended);
                order.Add(await ended);
            }
            return string.Join(',', order);
        }));

    [Observed("9.2")]
    [Fact]
    public async Task Of_failures_nobody_caught_the_first_in_the_list_fails_the_orchestration()
    {
        var end = await Stage.RunAsync(context => Task.WhenAll(
            context.CallActivityAsync<string>("Echo", "fine"),
            context.CallActivityAsync<string>("Fail", "listed first"),
            context.CallActivityAsync<string>("Fail", "listed second")));
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.EndsWith("Task 'Fail' (#1) failed with an unhandled exception: listed first", end.SerializedOutput);
    }
}
