using System.Runtime.CompilerServices;
using System.Text;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.DurableTask.Client;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Reading, waiting for, listing and purging instances.</summary>
internal sealed partial class HubClient
{
    // The longest message of gRPC, by which the real client asks.
    private const int LongestAnswer = 4 * 1024 * 1024;

    public override async Task<OrchestrationMetadata?> GetInstanceAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        RequireId(instanceId);
        RefuseIfCancelled(cancellation);
        try
        {
            return await WholeAsync(instanceId, getInputsAndOutputs, cancellation) is { } whole ? Sent(whole) : null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw RequestRefusedException.Cancelled();
        }
    }

    /// <summary>The same, however long it is; null when there is no such instance.</summary>
    public async Task<OrchestrationMetadata?> WholeAsync(string instanceId, bool withData, CancellationToken cancellation)
        => await hub.Store.FindAsync(instanceId, cancellation) is { } row ? await MetadataAsync(row, withData, withData, cancellation) : null;

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
        => WaitAsync(
            nameof(WaitForInstanceStartAsync), instanceId, status => status != OrchestrationRuntimeStatus.Pending,
            getInputsAndOutputs, cancellation);

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
        => WaitAsync(nameof(WaitForInstanceCompletionAsync), instanceId, InstanceRow.IsEnd, getInputsAndOutputs, cancellation);

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null)
    {
        var query = filter ?? new OrchestrationQuery();
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1, nameof(query.PageSize));
        return new Pages(query, this);
    }

    /// <exception cref="InvalidOperationException">The instance is not finished.</exception>
    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        RequireId(instanceId);
        // What it has sent may still have to be delivered, and is in its rows until then.
        await hub.Deliveries.Outboxes.DeliveredAsync(instanceId).WaitAsync(cancellation);
        using var pass = await hub.Gates.EnterAsync(instanceId, cancellation);
        if (!await hub.Purges.IsAllowedAsync(instanceId, cancellation))
            return new PurgeResult(0);
        await hub.Purges.RunAsync(instanceId);
        return new PurgeResult(1);
    }

    /// <summary>Purges the finished instances that match; others are left alone.</summary>
    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var count = 0;
        var found = GetAllInstancesAsync(new OrchestrationQuery(filter.CreatedFrom, filter.CreatedTo, filter.Statuses));
        await foreach (var instance in found.WithCancellation(cancellation))
            if (instance.IsCompleted)
                count += (await PurgeInstanceAsync(instance.InstanceId, options, cancellation)).PurgedInstanceCount;
        return new PurgeResult(count);
    }

    private static void RequireId(string instanceId)
        => ArgumentNullException.ThrowIfNull(string.IsNullOrEmpty(instanceId) ? null : instanceId, nameof(instanceId));

    private async Task<OrchestrationMetadata> WaitAsync(
        string method, string instanceId, Func<OrchestrationRuntimeStatus, bool> reached, bool includeData, CancellationToken cancellation)
    {
        RequireId(instanceId);
        try
        {
            var row = await hub.Watchers.WaitAsync(instanceId, reached, cancellation);
            return Sent(await MetadataAsync(row, includeData, includeData, cancellation));
        }
        catch (OperationCanceledException cancelled) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException($"The {method} operation was canceled.", cancelled, cancellation);
        }
    }

    /// <exception cref="RequestRefusedException">Input and output together are longer than 4 MiB.</exception>
    private static OrchestrationMetadata Sent(OrchestrationMetadata answer)
        => Encoding.UTF8.GetByteCount(answer.SerializedInput + answer.SerializedOutput) <= LongestAnswer
            ? answer
            : throw RequestRefusedException.TooLong();

    private async Task<OrchestrationMetadata> MetadataAsync(
        InstanceRow row, bool withInput, bool withOutput, CancellationToken cancellation) => new(row.Name, row.InstanceId)
        {
            RuntimeStatus = row.Status,
            CreatedAt = row.CreatedAt,
            LastUpdatedAt = row.UpdatedAt,
            Tags = row.Tags,
            IncludesData = withInput,
            SerializedInput = withInput ? await hub.Store.ReadAsync(row, now => now.Input, cancellation) : null,
            SerializedOutput = withOutput ? await hub.Store.ReadAsync(row, now => now.Output, cancellation) : null,
            // A status never set is shown as the text null.
            SerializedCustomStatus = withOutput ? row.CustomStatus ?? "null" : null,
        };

    private sealed class Pages(OrchestrationQuery query, HubClient client) : AsyncPageable<OrchestrationMetadata>
    {
        public override IAsyncEnumerable<Page<OrchestrationMetadata>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
            => ReadAsync(continuationToken ?? query.ContinuationToken, pageSizeHint ?? query.PageSize);

        private async IAsyncEnumerable<Page<OrchestrationMetadata>> ReadAsync(
            string? token, int size, [EnumeratorCancellation] CancellationToken cancellation = default)
        {
            do
            {
                (var rows, token) = await client.hub.Store.PageAsync(query, token, size, cancellation);
                var page = new List<OrchestrationMetadata>();
                foreach (var row in rows)
                    page.Add(await client.MetadataAsync(row, query.FetchInputsAndOutputs, withOutput: true, cancellation));
                yield return new(page, token);
            }
            while (token is not null);
        }
    }
}
