namespace BenefitsFlow.Tests.Emulator.Host;

/// <summary>A client that lists what a test put there, and starts nothing.</summary>
internal sealed class ListedInstances(string hub) : DurableTaskClient(hub)
{
    public List<OrchestrationMetadata> All { get; } = [];

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => new Pages(All, filter!);

    public override Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
        => Task.FromResult(All.Find(instance => instance.InstanceId == instanceId));

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        All.Add(new OrchestrationMetadata(orchestratorName, options?.InstanceId ?? "new"));
        return Task.FromResult(options?.InstanceId ?? "new");
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
        => throw new NotSupportedException();

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default)
        => throw new NotSupportedException();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Pages(List<OrchestrationMetadata> all, OrchestrationQuery filter) : AsyncPageable<OrchestrationMetadata>
    {
        public override async IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
        {
            await Task.Yield();
            var start = continuationToken is null ? 0 : int.Parse(continuationToken, System.Globalization.CultureInfo.InvariantCulture);
            var found = all
                .Where(instance => instance.InstanceId.StartsWith(filter.InstanceIdPrefix ?? string.Empty, StringComparison.Ordinal))
                .Where(instance => filter.Statuses?.Contains(instance.RuntimeStatus) ?? true)
                .ToList();
            var size = pageSizeHint ?? filter.PageSize;
            var next = start + size < found.Count ? (start + size).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
            yield return new Page<OrchestrationMetadata>(found.Skip(start).Take(size).ToList(), next);
        }
    }
}
