using BenefitsFlow.Emulator.Functions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The timer functions and when each is due next. Its caller runs one thing at a time.</summary>
internal sealed class TimerTriggers(
    FunctionIndex index, FunctionInvoker invoker, HubMemory memory, TimeProvider clock, IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private readonly List<Due> waiting = [];

    /// <summary>Null when the app has no timer functions, or none that will ever run.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            var earliest = waiting.Select(due => due.At).DefaultIfEmpty(TimerSchedule.Never).Min();
            return earliest >= TimerSchedule.Never ? null : earliest;
        }
    }

    /// <summary>The timer functions that will run again, in order of time.</summary>
    public IReadOnlyList<(DateTimeOffset At, string Name)> Upcoming
        => [.. waiting.Where(due => due.At < TimerSchedule.Never).OrderBy(due => due.At).Select(due => (due.At, due.Function.Name))];

    /// <summary>
    /// Keeps which ticks are due before any can come, so that none is lost with the process, and runs what runs on startup. A tick missed
    /// while the app was down is due at once, and takes the place of a run on startup.
    /// </summary>
    public async Task StartAsync()
    {
        var now = clock.GetUtcNow();
        foreach (var function in index.Of<TimerFunction>())
        {
            var monitored = function.UseMonitor && function.Schedule.IsMonitored(now);
            var at = monitored ? FirstOf(function, now) : function.Schedule.Next(now);
            var due = new Due(function, monitored, wasMissed: at < now);
            waiting.Add(due);
            Expect(due, at);
        }

        await memory.KeepAsync(CancellationToken.None);
        foreach (var due in waiting.Where(due => due.Function.RunOnStartup && !due.WasMissed))
            await RunAsync(due, now, isPastDue: false);
    }

    /// <summary>Runs the function that is due first, if its tick has come.</summary>
    /// <returns>False when none was due.</returns>
    public async Task<bool> RunNextAsync()
    {
        var now = clock.GetUtcNow();
        if (waiting.MinBy(due => due.At) is not { } first || first.At > now)
            return false;
        var missed = first.WasMissed || first.Function.Schedule.Next(first.At) <= now;
        first.WasMissed = false;
        await RunAsync(first, missed ? now : first.At, missed);
        return true;
    }

    // As the real host's monitor: of a schedule that was changed meanwhile, nothing is made up for.
    private DateTimeOffset FirstOf(TimerFunction function, DateTimeOffset now)
    {
        if (memory.DueOf(function.Name, function.Schedule.Expression) is { } kept)
            return kept;
        var next = function.Schedule.Next(memory.LastRunOf(function.Name) ?? now);
        return next < now && memory.Expects(function.Name) ? function.Schedule.Next(now) : next;
    }

    private void Expect(Due due, DateTimeOffset tick)
    {
        due.At = tick;
        if (due.Monitored)
            memory.Expect(due.Function.Name, due.Function.Schedule.Expression, tick);
    }

    private async Task RunAsync(Due due, DateTimeOffset ran, bool isPastDue)
    {
        var function = due.Function;
        var last = memory.LastRunOf(function.Name)?.UtcDateTime ?? DateTime.MinValue;
        var info = new TimerInfo
        {
            IsPastDue = isPastDue,
            ScheduleStatus = due.Monitored ? new ScheduleStatus { Last = last, Next = due.At.UtcDateTime, LastUpdated = last } : null,
        };
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await invoker.InvokeAsync(new Invocation(function, scope.ServiceProvider, CancellationToken.None) { Trigger = info });
        }
        catch (Exception failure)
        {
            // As the real host: no retry, and the schedule goes on.
            loggers.CreateLogger("Function." + function.Name).LogError(failure, "The timer function {Function} failed.", function.Name);
        }

        memory.Ran(function.Name, ran);
        Expect(due, function.Schedule.Next(ran));
        await memory.KeepAsync(CancellationToken.None);
    }

    private sealed class Due(TimerFunction function, bool monitored, bool wasMissed)
    {
        public TimerFunction Function { get; } = function;

        public bool Monitored { get; } = monitored;

        /// <summary>Its tick came while the app was down.</summary>
        public bool WasMissed { get; set; } = wasMissed;

        public DateTimeOffset At { get; set; }
    }
}
