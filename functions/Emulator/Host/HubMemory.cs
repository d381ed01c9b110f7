using System.Security.Cryptography;
using BenefitsFlow.Emulator.Clock;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The hub's state in this run: its keys, its time and the last runs of its timers.</summary>
internal sealed class HubMemory(HubStore store, EmulatedClock clock, ILogger<HubMemory> log)
{
    private readonly Dictionary<string, DateTimeOffset> lastRuns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DueTick> due = new(StringComparer.OrdinalIgnoreCase);

    public string FunctionKey { get; private set; } = NewKey();

    public string MasterKey { get; private set; } = NewKey();

    /// <summary>Opens the webhooks of the Durable Task extension.</summary>
    public string SystemKey { get; private set; } = NewKey();

    /// <summary>Takes up where the hub's last run left off.</summary>
    public async Task RecallAsync(CancellationToken cancellation)
    {
        var state = await store.LoadAsync(cancellation);
        if (state is null)
        {
            await KeepAsync(cancellation);
            return;
        }

        (FunctionKey, MasterKey, SystemKey) = (state.FunctionKey, state.MasterKey, state.SystemKey ?? SystemKey);
        foreach (var (name, tick) in state.LastRuns)
            lastRuns[name] = tick;
        foreach (var (name, tick) in state.Due ?? new Dictionary<string, DueTick>())
            due[name] = tick;
        var instant = clock.IsFrozen ? state.Now : RunningFrom(state);
        if (instant > clock.GetUtcNow())
            clock.MoveTo(instant);
    }

    public DateTimeOffset? LastRunOf(string timer) => lastRuns.TryGetValue(timer, out var tick) ? tick : null;

    public void Ran(string timer, DateTimeOffset tick) => lastRuns[timer] = tick;

    /// <summary>The tick that was due next, if it was reckoned by this schedule; null otherwise.</summary>
    public DateTimeOffset? DueOf(string timer, string schedule)
        => due.TryGetValue(timer, out var tick) && tick.Schedule == schedule ? tick.At : null;

    /// <summary>Whether any tick was due, be it by another schedule.</summary>
    public bool Expects(string timer) => due.ContainsKey(timer);

    public void Expect(string timer, string schedule, DateTimeOffset tick) => due[timer] = new DueTick(schedule, tick);

    public Task KeepAsync(CancellationToken cancellation) => KeepAsync(clock.GetUtcNow(), cancellation);

    /// <param name="instant">The hub's time, now or in a moment: kept before the clock moves there, so that what happens then never finds the
    /// clock behind itself after a break.</param>
    public Task KeepAsync(DateTimeOffset instant, CancellationToken cancellation) => store.SaveAsync(
        new HubState(
            instant, instant - TimeProvider.System.GetUtcNow(), FunctionKey, MasterKey, new Dictionary<string, DateTimeOffset>(lastRuns))
        {
            SystemKey = SystemKey,
            Due = new Dictionary<string, DueTick>(due),
        },
        cancellation);

    private DateTimeOffset RunningFrom(HubState state)
    {
        var instant = TimeProvider.System.GetUtcNow() + state.Ahead;
        if (instant >= state.Now)
            return instant;
        log.LogWarning(
            "The machine's clock was set back by {Behind} since this hub last ran. The hub's time does not go back: it goes on from {Now:u}. "
            + "Nothing is lost, and no timer fires twice.",
            state.Now - instant, state.Now);
        return state.Now;
    }

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
}
