using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The unfinished instances of the hub, and which of them keep their history in memory.</summary>
internal sealed class Instances(int cached)
{
    private readonly ConcurrentDictionary<string, Instance> live = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly LinkedList<Instance> recent = new();
    private readonly Dictionary<Instance, LinkedListNode<Instance>> nodes = [];

    public int Count => live.Count;

    public bool TryGet(string instanceId, [NotNullWhen(true)] out Instance? instance) => live.TryGetValue(instanceId, out instance);

    public void Add(Instance instance) => live[instance.Id] = instance;

    public void Remove(Instance instance)
    {
        live.TryRemove(KeyValuePair.Create(instance.Id, instance));
        lock (gate)
            if (nodes.Remove(instance, out var node))
                recent.Remove(node);
    }

    /// <summary>Notes that an instance took a step; the one that has been idle longest may forget its history.</summary>
    public void Touch(Instance instance)
    {
        Instance? oldest = null;
        lock (gate)
        {
            if (nodes.TryGetValue(instance, out var node))
                recent.Remove(node);
            nodes[instance] = recent.AddLast(instance);
            if (recent.Count > cached)
            {
                oldest = recent.First!.Value;
                recent.RemoveFirst();
                nodes.Remove(oldest);
            }
        }
        oldest?.Unload();
    }
}
