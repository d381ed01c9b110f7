using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>A host that plays one orchestrator, "O", beside activities that every test may call.</summary>
public sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConformanceHost host;

    private Stage(ConformanceHost host) => this.host = host;

    public DurableTaskClient Client => host.Client;

    public static async Task<Stage> WithAsync<TOut>(
        Func<TaskOrchestrationContext, Task<TOut>> orchestrator, Action<DurableTaskRegistry>? also = null, ILoggerFactory? loggers = null)
        => new(await ConformanceHost.StartAsync(
            registry =>
            {
                registry.AddOrchestratorFunc<TOut>("O", orchestrator);
                AddActivities(registry);
                also?.Invoke(registry);
            },
            loggers));

    /// <summary>The same, of an orchestrator that takes an input.</summary>
    public static async Task<Stage> WithAsync<TIn, TOut>(
        Func<TaskOrchestrationContext, TIn, Task<TOut>> orchestrator, Action<DurableTaskRegistry>? also = null)
        => new(await ConformanceHost.StartAsync(registry =>
        {
            registry.AddOrchestratorFunc<TIn, TOut>("O", orchestrator);
            AddActivities(registry);
            also?.Invoke(registry);
        }));

    /// <summary>How one run of the orchestrator ended.</summary>
    public static async Task<OrchestrationMetadata> RunAsync<TOut>(
        Func<TaskOrchestrationContext, Task<TOut>> orchestrator, Action<DurableTaskRegistry>? also = null, object? input = null)
    {
        await using var stage = await WithAsync(orchestrator, also);
        return await stage.EndAsync(await stage.StartAsync(input));
    }

    /// <summary>What one run of the orchestrator returned.</summary>
    public static async Task<TOut?> ResultAsync<TOut>(
        Func<TaskOrchestrationContext, Task<TOut>> orchestrator, Action<DurableTaskRegistry>? also = null, object? input = null)
        => Result<TOut>(await RunAsync(orchestrator, also, input));

    /// <summary>What a completed instance returned.</summary>
    public static TOut? Result<TOut>(OrchestrationMetadata end)
    {
        ArgumentNullException.ThrowIfNull(end);
        Assert.True(
            end.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{end.RuntimeStatus}: {end.SerializedOutput} {end.FailureDetails}");
        return end.ReadOutputAs<TOut>();
    }

    public Task<string> StartAsync(object? input = null, string? id = null, string name = "O")
        => Client.ScheduleNewOrchestrationInstanceAsync(name, input, new StartOrchestrationOptions(id));

    public Task RaiseAsync(string id, object? payload, string name = "E") => Client.RaiseEventAsync(id, name, payload);

    public async Task<OrchestrationMetadata> EndAsync(string id)
    {
        using var patience = new CancellationTokenSource(Patience);
        return await Client.WaitForInstanceCompletionAsync(id, true, patience.Token);
    }

    /// <summary>Waits until the instance looks so.</summary>
    public async Task<OrchestrationMetadata> SeeAsync(string id, Func<OrchestrationMetadata, bool> looks)
    {
        ArgumentNullException.ThrowIfNull(looks);
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await Client.GetInstanceAsync(id, true, patience.Token) is { } seen && looks(seen))
                return seen;
            await Task.Delay(20, patience.Token);
        }
    }

    /// <summary>The same, without asking for inputs and outputs.</summary>
    public async Task<OrchestrationMetadata> SeeBareAsync(string id, Func<OrchestrationMetadata, bool> looks)
    {
        ArgumentNullException.ThrowIfNull(looks);
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await Client.GetInstanceAsync(id, patience.Token) is { } seen && looks(seen))
                return seen;
            await Task.Delay(20, patience.Token);
        }
    }

    public Task<OrchestrationMetadata> SeeAsync(string id, OrchestrationRuntimeStatus status) => SeeAsync(id, seen => seen.RuntimeStatus == status);

    /// <summary>Waits until the orchestrator has said so in its custom status.</summary>
    public Task<OrchestrationMetadata> SeeAsync(string id, string said) => SeeAsync(id, seen => seen.SerializedCustomStatus == $"\"{said}\"");

    /// <summary>The ids that a query finds, in ordinal order: hosts list in orders of their own.</summary>
    public async Task<List<string>> ListAsync(OrchestrationQuery? query)
    {
        var ids = new List<string>();
        await foreach (var one in Client.GetAllInstancesAsync(query))
            ids.Add(one.InstanceId);
        return [.. ids.Order(StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static void AddActivities(DurableTaskRegistry registry) => registry
        .AddActivityFunc<string?, string?>("Echo", (_, text) => text)
        .AddActivityFunc<int, int>("Double", (_, number) => 2 * number)
        .AddActivityFunc<string, string>("Fail", Fail)
        .AddActivityFunc<int, int>("Wait", async (_, milliseconds) =>
        {
            await Task.Delay(milliseconds);
            return milliseconds;
        });

    private static string Fail(TaskActivityContext context, string message)
        => throw new InvalidOperationException(message, new ArgumentException("the cause"));
}
