using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The unfinished instances of the hub, and which of them keep their history in memory.</summary>
internal sealed class Instances(long cached)
{
    private readonly ConcurrentDictionary<string, Instance> live = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly LinkedList<(Instance Instance, long Size)> recent = new();
    private readonly Dictionary<Instance, LinkedListNode<(Instance Instance, long Size)>> nodes = [];
    private long size;

    public int Count => live.Count;

    public bool TryGet(string instanceId, [NotNullWhen(true)] out Instance? instance) => live.TryGetValue(instanceId, out instance);

    public void Add(Instance instance) => live[instance.Id] = instance;

    public void Remove(Instance instance)
    {
        live.TryRemove(KeyValuePair.Create(instance.Id, instance));
        lock (gate)
            Forget(instance);
    }

    /// <summary>Notes that an instance took a step; those that have been idle longest may forget their history.</summary>
    public void Touch(Instance instance)
    {
        List<Instance> oldest = [];
        lock (gate)
        {
            Forget(instance);
            nodes[instance] = recent.AddLast((instance, instance.Loaded?.Size ?? 0));
            size += recent.Last!.Value.Size;
            while (size > cached && recent.Count > 1)
            {
                oldest.Add(recent.First!.Value.Instance);
                Forget(oldest[^1]);
            }
        }
        oldest.ForEach(idle => idle.Unload());
    }

    private void Forget(Instance instance)
    {
        if (!nodes.Remove(instance, out var node))
            return;
        size -= node.Value.Size;
        recent.Remove(node);
    }
}
