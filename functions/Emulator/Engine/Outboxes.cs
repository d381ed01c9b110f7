namespace BenefitsFlow.Emulator.Engine;

/// <summary>Delivers what instances send: the rows of one sender one after the other, so that no message overtakes another.</summary>
/// <param name="hub">The hub.</param>
/// <param name="deliver">Brings one message to its receiver; the same message any number of times.</param>
internal sealed class Outboxes(Hub hub, Func<Message, Task> deliver)
{
    private const int AtOnce = 16;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Task> last = new(StringComparer.Ordinal);

    /// <summary>Delivers a saved outbox row after the ones before it, and then removes it; until then every start delivers it again.</summary>
    public void Send(SavedRow row)
    {
        lock (gate)
        {
            var before = last.GetValueOrDefault(row.Partition, Task.CompletedTask);
            var sent = last[row.Partition] = SendAsync(row, before);
            _ = sent.ContinueWith(_ => Leave(row.Partition, sent), TaskScheduler.Default);
        }
    }

    /// <summary>Completes when nothing that an instance has sent is under way.</summary>
    public Task DeliveredAsync(string instanceId)
    {
        lock (gate)
            return last.GetValueOrDefault(HubNames.Partition(instanceId), Task.CompletedTask);
    }

    private async Task SendAsync(SavedRow row, Task before)
    {
        // What was delivered is not delivered again when a later message fails.
        var waiting = row.Messages.GroupBy(message => message.To).Select(forOne => new Queue<Message>(forOne)).ToList();
        await hub.Background("Delivering messages", async () =>
        {
            await before;
            var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = hub.Stopping };
            await Parallel.ForEachAsync(waiting, options, async (forOne, _) =>
            {
                // In the order in which they were sent: an event for a child must not come before the child.
                for (; forOne.TryPeek(out var message); forOne.Dequeue())
                    await deliver(message);
            });
            await hub.Store.RemoveAsync(row);
        });
    }

    private void Leave(string partition, Task sent)
    {
        lock (gate)
            if (last.GetValueOrDefault(partition) == sent)
                last.Remove(partition);
    }
}
