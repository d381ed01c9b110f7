using BenefitsFlow.Tests.Emulator.Engine;

namespace BenefitsFlow.Tests.Golden;

/// <summary>New code is deployed while instances run: each finishes under the code that it began with, or takes the new one where it begins anew.</summary>
public class VersioningTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private bool isDeployed;

    /// <summary>The input as it was before anybody thought of a second version.</summary>
    private sealed record Before(string Id);

    private sealed record After(string Id, int Code, int Round = 0);

    [Fact]
    public async Task An_instance_under_way_finishes_under_its_old_code_and_the_next_one_begins_under_the_new()
    {
        await using var engines = new Engines(registry => Activities(isDeployed
            ? registry.AddOrchestratorFunc<string>("O", NewOnceAsync)
            : registry.AddOrchestratorFunc<string>("O", OldOnceAsync)));
        await engines.StartAsync();
        var old = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", new Before("a"));
        await SeeAsync(engines, old, "asked");
        await DeployAsync(engines);
        await engines.Client.RaiseEventAsync(old, "Go");
        Assert.Equal("first, second", (await engines.EndAsync(old)).ReadOutputAs<string>());

        var young = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", new After("b", Code: 2));
        await SeeAsync(engines, young, "asked");
        await engines.Client.RaiseEventAsync(young, "Go");
        Assert.Equal("zeroth, first, third", (await engines.EndAsync(young)).ReadOutputAs<string>());
    }

    [Fact]
    public async Task An_instance_that_begins_anew_takes_the_new_code_then_and_not_before()
    {
        await using var engines = new Engines(registry => Activities(isDeployed
            ? registry.AddOrchestratorFunc<string>("O", NewLoopAsync)
            : registry.AddOrchestratorFunc<string>("O", OldLoopAsync)));
        await engines.StartAsync();
        var id = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", new Before("a"));
        await SeeAsync(engines, id, "asked");
        await DeployAsync(engines);
        await engines.Client.RaiseEventAsync(id, "Go");
        await SeeAsync(engines, id, "asked anew under 2");
        await engines.Client.RaiseEventAsync(id, "Go");
        var end = await engines.EndAsync(id);
        Assert.Equal("third", end.ReadOutputAs<string>());
        Assert.Equal(new After("a", 2, 1), end.ReadInputAs<After>());
    }

    [Fact]
    public async Task Without_the_number_a_change_breaks_what_is_under_way()
    {
        await using var engines = new Engines(registry => Activities(isDeployed
            ? registry.AddOrchestratorFunc<string>("O", context => NewStepsAsync(context))
            : registry.AddOrchestratorFunc<string>("O", OldOnceAsync)));
        await engines.StartAsync();
        var old = await engines.Client.ScheduleNewOrchestrationInstanceAsync("O", new Before("a"));
        await SeeAsync(engines, old, "asked");
        await DeployAsync(engines);
        await engines.Client.RaiseEventAsync(old, "Go");
        var end = await engines.EndAsync(old);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        Assert.Contains("Non-Deterministic", $"{end.SerializedOutput} {end.FailureDetails}", StringComparison.Ordinal);
    }

    private static async Task<string> OldOnceAsync(TaskOrchestrationContext context)
    {
        var first = await context.CallActivityAsync<string>("First");
        context.SetCustomStatus("asked");
        await context.WaitForExternalEvent<object>("Go");
        return $"{first}, {await context.CallActivityAsync<string>("Second")}";
    }

    /// <summary>The old lines stay behind the number; an input without one reads as 0.</summary>
    private static Task<string> NewOnceAsync(TaskOrchestrationContext context)
        => context.GetInput<After>()!.Code < 2 ? OldOnceAsync(context) : NewStepsAsync(context);

    private static async Task<string> NewStepsAsync(TaskOrchestrationContext context)
    {
        var zeroth = await context.CallActivityAsync<string>("Zeroth");
        var first = await context.CallActivityAsync<string>("First");
        context.SetCustomStatus("asked");
        await context.WaitForExternalEvent<object>("Go");
        return $"{zeroth}, {first}, {await context.CallActivityAsync<string>("Third")}";
    }

    private static async Task<string> OldLoopAsync(TaskOrchestrationContext context)
    {
        await context.CallActivityAsync<string>("First");
        context.SetCustomStatus("asked");
        await context.WaitForExternalEvent<object>("Go");
        await context.CallActivityAsync<string>("Second");
        context.ContinueAsNew(context.GetInput<Before>());
        return "";
    }

    private static async Task<string> NewLoopAsync(TaskOrchestrationContext context)
    {
        var input = context.GetInput<After>()!;
        if (input.Code < 2)
        {
            await context.CallActivityAsync<string>("First");
            context.SetCustomStatus("asked");
            await context.WaitForExternalEvent<object>("Go");
            await context.CallActivityAsync<string>("Second");
            context.ContinueAsNew(new After(input.Id, Code: 2, input.Round + 1));
            return "";
        }

        context.SetCustomStatus($"asked anew under {input.Code}");
        await context.WaitForExternalEvent<object>("Go");
        return await context.CallActivityAsync<string>("Third");
    }

    private static void Activities(DurableTaskRegistry registry)
    {
        foreach (var name in new[] { "Zeroth", "First", "Second", "Third" })
            registry.AddActivityFunc<string>(name, _ => name.ToLowerInvariant());
    }

    /// <summary>The process that runs the old code is killed, and one that runs the new code takes over.</summary>
    private async Task DeployAsync(Engines engines)
    {
        isDeployed = true;
        await engines.RestartAsync();
    }

    private static async Task SeeAsync(Engines engines, string id, string said)
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await engines.Client.GetInstanceAsync(id, true, patience.Token))?.SerializedCustomStatus != $"\"{said}\"")
            await Task.Delay(20, patience.Token);
    }
}
