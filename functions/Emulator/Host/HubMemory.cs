using System.Security.Cryptography;
using BenefitsFlow.Emulator.Clock;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The hub's state in this run: its keys, its time and the last runs of its timers.</summary>
internal sealed class HubMemory(HubStore store, EmulatedClock clock)
{
    private readonly Dictionary<string, DateTimeOffset> lastRuns = new(StringComparer.OrdinalIgnoreCase);

    public string FunctionKey { get; private set; } = NewKey();

    public string MasterKey { get; private set; } = NewKey();

    /// <summary>Takes up where the hub's last run left off.</summary>
    public async Task RecallAsync(CancellationToken cancellation)
    {
        var state = await store.LoadAsync(cancellation);
        if (state is null)
        {
            await KeepAsync(cancellation);
            return;
        }

        (FunctionKey, MasterKey) = (state.FunctionKey, state.MasterKey);
        foreach (var (name, tick) in state.LastRuns)
            lastRuns[name] = tick;
        var instant = clock.IsFrozen ? state.Now : TimeProvider.System.GetUtcNow() + state.Ahead;
        if (instant > clock.GetUtcNow())
            clock.MoveTo(instant);
    }

    public DateTimeOffset? LastRunOf(string timer) => lastRuns.TryGetValue(timer, out var tick) ? tick : null;

    public void Ran(string timer, DateTimeOffset tick) => lastRuns[timer] = tick;

    public Task KeepAsync(CancellationToken cancellation) => KeepAsync(clock.GetUtcNow(), cancellation);

    /// <param name="instant">The hub's time, now or in a moment: kept before the clock moves there, so that what happens then never finds the
    /// clock behind itself after a break.</param>
    public Task KeepAsync(DateTimeOffset instant, CancellationToken cancellation) => store.SaveAsync(
        new HubState(
            instant, instant - TimeProvider.System.GetUtcNow(), FunctionKey, MasterKey, new Dictionary<string, DateTimeOffset>(lastRuns)),
        cancellation);

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
}
