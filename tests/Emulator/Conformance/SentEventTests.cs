namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Events that an orchestrator sends.</summary>
public class SentEventTests
{
    [Observed("1.11")]
    [Fact]
    public async Task An_orchestrator_sends_an_event_to_another()
    {
        await using var stage = await Stage.WithAsync(
            context =>
            {
                context.SendEvent("receiver", "E", "sent");
                return Task.FromResult(true);
            },
            registry => registry.AddOrchestratorFunc<string>("Receiver", context => context.WaitForExternalEvent<string>("E")));
        await stage.StartAsync(id: "receiver", name: "Receiver");
        await stage.Client.WaitForInstanceStartAsync("receiver");
        Assert.True(Stage.Result<bool>(await stage.EndAsync(await stage.StartAsync())));
        Assert.Equal("sent", Stage.Result<string>(await stage.EndAsync("receiver")));
    }

    [Observed("1.11")]
    [Fact]
    public async Task An_orchestrator_may_send_an_event_to_itself()
        => Assert.Equal("mine", await Stage.ResultAsync(async context =>
        {
            context.SendEvent(context.InstanceId, "E", "mine");
            return await context.WaitForExternalEvent<string>("E");
        }));

    [Observed("1.11")]
    [Fact]
    public async Task An_event_sent_to_nobody_is_dropped()
        => Assert.True(await Stage.ResultAsync(context =>
        {
            context.SendEvent("nobody", "E", "x");
            return Task.FromResult(true);
        }));

    [Fact]
    public async Task Events_sent_in_one_turn_arrive_in_order_also_at_a_child_just_begun()
        => Assert.Equal("1,2,3", await Stage.ResultAsync(
            async context =>
            {
                var child = context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId("the-child"));
                foreach (var value in new[] { "1", "2", "3" })
                    context.SendEvent("the-child", "E", value);
                return await child;
            },
            registry => registry.AddOrchestratorFunc<string>("Child", async context => string.Join(",", [
                await context.WaitForExternalEvent<string>("E"),
                await context.WaitForExternalEvent<string>("E"),
                await context.WaitForExternalEvent<string>("E")]))));
}
