using BenefitsFlow.Emulator.Engine;
using BenefitsFlow.Tests.Emulator.Engine;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>What one instance sends to another arrives in the order in which it was sent.</summary>
public class OrderTests
{
    private const int Numbers = 12;

    [Fact]
    public async Task Messages_of_several_steps_arrive_in_order_though_requests_fail()
    {
        // One request in five is refused, so that rows of the outbox would overtake each other.
        var policy = new FaultPolicy().By(number => number % 5 == 0 ? Fault.Refused : null);
        await using var stage = new Stage(Talk, policy, clientRetries: false);
        await stage.StartAsync();
        await stage.BeginAsync("Hears", "hears");
        policy.IsArmed = true;
        await stage.BeginAsync("Speaks", "speaks");
        await stage.SettleAsync();
        policy.IsArmed = false;
        Assert.True(policy.Injected > Numbers / 2);
        Assert.Equal(Enumerable.Range(0, Numbers), (await stage.Engine.Client.GetInstanceAsync("hears", true))!.ReadOutputAs<List<int>>());
    }

    [Fact]
    public async Task They_arrive_in_order_after_a_restart_too()
    {
        // Nothing gets through to the receiver's inbox, so everything is sent again by the next host.
        await using var engines = new Engines(Talk, new InboxPolicy());
        await engines.StartAsync();
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("Hears", null, new StartOrchestrationOptions("hears"));
        await engines.Client.ScheduleNewOrchestrationInstanceAsync("Speaks", null, new StartOrchestrationOptions("speaks"));
        await engines.EndAsync("speaks");
        await engines.Current.KillAsync();
        engines.Policy = null;
        await engines.StartAsync();
        Assert.Equal(Enumerable.Range(0, Numbers), (await engines.EndAsync("hears")).ReadOutputAs<List<int>>());
    }

    [Fact]
    public async Task An_instance_that_is_purged_at_once_has_told_its_parent()
    {
        var policy = new FaultPolicy().By(_ => Fault.Refused);
        await using var stage = new Stage(Talk, policy, clientRetries: false);
        await stage.StartAsync();
        await stage.BeginAsync("Parent", "parent");
        await stage.SettleAsync();
        await stage.Engine.Client.TerminateInstanceAsync("child");
        await stage.Engine.Client.WaitForInstanceCompletionAsync("child", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await stage.Engine.Client.PurgeInstanceAsync("child")).PurgedInstanceCount);
        await stage.RestartAsync();
        await stage.SettleAsync();
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.Engine.Client.GetInstanceAsync("parent"))!.RuntimeStatus);
    }

    private static void Talk(DurableTaskRegistry registry) => registry
        .AddOrchestratorFunc("Speaks", async context =>
        {
            for (var number = 0; number < Numbers; number++)
            {
                context.SendEvent("hears", "Number", number);
                await context.CallActivityAsync("Pause");
            }
        })
        .AddOrchestratorFunc<List<int>>("Hears", async context =>
        {
            var heard = new List<int>();
            while (heard.Count < Numbers)
                heard.Add(await context.WaitForExternalEvent<int>("Number"));
            return heard;
        })
        .AddOrchestratorFunc("Parent", context => context.CallSubOrchestratorAsync("Waits", new TaskOptions().WithInstanceId("child")))
        .AddOrchestratorFunc("Waits", context => context.WaitForExternalEvent<int>("Never"))
        .AddActivityFunc("Pause", _ => Task.CompletedTask);
}
