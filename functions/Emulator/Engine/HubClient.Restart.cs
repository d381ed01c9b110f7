namespace BenefitsFlow.Emulator.Engine;

/// <summary>Running an instance again.</summary>
internal sealed partial class HubClient
{
    /// <exception cref="RequestRefusedException">It is not finished, and its id was asked for.</exception>
    public override async Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        Require(instanceId, nameof(instanceId));
        StopIfCancelled(nameof(RestartAsync), cancellation);
        if (await hub.Store.FindAsync(instanceId, cancellation) is not { } before)
            throw new ArgumentException($"An orchestration with the instanceId {instanceId} was not found.");
        var id = restartWithNewInstanceId ? InstanceRow.NewId() : instanceId;
        var now = hub.Clock.GetUtcNow();
        var row = new InstanceRow(id, before.Name) { CreatedAt = now, UpdatedAt = now, Version = before.Version, Tags = before.Tags };
        var input = await hub.Store.ReadAsync(before, row => row.Input, cancellation);
        return await hub.Deliveries.StartAsync(row, input, standing => standing.IsFinished)
            ? id
            : throw RequestRefusedException.Exists(instanceId, before.Status);
    }

    public override Task RewindInstanceAsync(string instanceId, string reason, CancellationToken cancellation = default)
        => throw new NotImplementedException("Instances are not rewound here; restart it, or start another.");
}
