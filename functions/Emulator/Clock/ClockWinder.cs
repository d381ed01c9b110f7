using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Emulator.Clock;

/// <summary>
/// Winds the emulated clock forward: durable timers and timer functions fire in order, each at its own instant, and everything that one
/// causes has settled before the next.
/// </summary>
internal sealed class ClockWinder(EmulatedClock clock, IDurableEngine engine, TimerTriggers triggers, HubMemory memory) : IDisposable
{
    // An orchestration that asks for a new timer at the present instant for ever would hold the clock for ever.
    private const int RoundsAtOneInstant = 10_000;

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>When something is due next; null when nothing waits for time.</summary>
    public DateTimeOffset? NextEvent => (engine.NextTimer, triggers.NextDue) switch
    {
        ({ } timer, { } trigger) => timer < trigger ? timer : trigger,
        var (timer, trigger) => timer ?? trigger,
    };

    /// <summary>Winds to an instant, which is reached exactly. A clock that ran before runs on from there.</summary>
    /// <param name="target">Not before the present emulated instant.</param>
    /// <param name="cancellation">Stops between two events; the clock stays where it is then.</param>
    /// <exception cref="ArgumentOutOfRangeException">The target is past.</exception>
    /// <exception cref="InvalidOperationException">Something keeps making work for one and the same instant.</exception>
    public async Task WindToAsync(DateTimeOffset target, CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation);
        var ran = !clock.IsFrozen;
        try
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(target, clock.GetUtcNow());
            clock.Freeze();
            await engine.SettleAsync(cancellation);
            await ThroughEventsAsync(target, cancellation);
            if (target > clock.GetUtcNow())
                clock.MoveTo(target);
            await engine.SettleAsync(cancellation);
        }
        finally
        {
            if (ran)
                clock.Resume();
            await memory.KeepAsync(CancellationToken.None);
            turn.Release();
        }
    }

    /// <summary>Runs the timer functions that the running clock has reached.</summary>
    public async Task RunDueAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            while (!cancellation.IsCancellationRequested && await triggers.RunNextAsync())
            {
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task ThroughEventsAsync(DateTimeOffset target, CancellationToken cancellation)
    {
        var rounds = 0;
        while (NextEvent is { } next && next <= target)
        {
            cancellation.ThrowIfCancellationRequested();
            rounds = next > clock.GetUtcNow() ? 0 : rounds + 1;
            if (rounds > RoundsAtOneInstant)
                throw new InvalidOperationException($"Something keeps setting timers that are due at once; the clock stands at {next:u}.");
            if (rounds == 0)
            {
                await memory.KeepAsync(next, cancellation);
                clock.MoveTo(next);
            }

            // Deadlines first: what lapses at midnight has lapsed when the midnight run looks.
            await engine.SettleAsync(cancellation);
            if (await triggers.RunNextAsync())
                await engine.SettleAsync(cancellation);
        }
    }
}
