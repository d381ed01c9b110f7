using System.Collections.Concurrent;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>What activities did to the world, by instance and step.</summary>
public sealed class Effects
{
    private readonly ConcurrentDictionary<string, int> runs = new(StringComparer.Ordinal);

    /// <summary>Does an effect, and says how often it has been done.</summary>
    public int Do(string instance, string step) => runs.AddOrUpdate($"{instance}/{step}", 1, (_, times) => times + 1);

    /// <summary>Where, each once however often it was done: an activity that a kill cut short runs again.</summary>
    public IEnumerable<string> Keys => runs.Keys.Order(StringComparer.Ordinal);

    /// <summary>One line each: where, and how often.</summary>
    public IEnumerable<string> Lines => runs.Select(run => $"{run.Key} x{run.Value}").Order(StringComparer.Ordinal);
}
