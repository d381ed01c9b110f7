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

    /// <summary>Runs what runs on startup. A tick missed while the app was down becomes due at once.</summary>
    public async Task StartAsync()
    {
        var now = clock.GetUtcNow();
        foreach (var function in index.Of<TimerFunction>())
        {
            var monitored = function.UseMonitor && function.Schedule.IsMonitored(now);
            var last = monitored ? memory.LastRunOf(function.Name) : null;
            var due = new Due(function, monitored) { At = function.Schedule.Next(last ?? now) };
            waiting.Add(due);
            if (function.RunOnStartup)
                await RunAsync(due, now, isPastDue: false);
        }
    }

    /// <summary>Runs the function that is due first, if its tick has come.</summary>
    /// <returns>False when none was due.</returns>
    public async Task<bool> RunNextAsync()
    {
        var now = clock.GetUtcNow();
        if (waiting.MinBy(due => due.At) is not { } first || first.At > now)
            return false;
        var tick = first.At;
        var following = first.Function.Schedule.Next(tick);
        var missed = following <= now;
        await RunAsync(first, missed ? now : tick, missed);
        first.At = missed ? first.Function.Schedule.Next(now) : following;
        return true;
    }

    private async Task RunAsync(Due due, DateTimeOffset tick, bool isPastDue)
    {
        var function = due.Function;
        var last = memory.LastRunOf(function.Name)?.UtcDateTime ?? DateTime.MinValue;
        var info = new TimerInfo
        {
            IsPastDue = isPastDue,
            ScheduleStatus = due.Monitored ? new ScheduleStatus { Last = last, Next = tick.UtcDateTime, LastUpdated = last } : null,
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

        memory.Ran(function.Name, tick);
        await memory.KeepAsync(CancellationToken.None);
    }

    private sealed class Due(TimerFunction function, bool monitored)
    {
        public TimerFunction Function { get; } = function;

        public bool Monitored { get; } = monitored;

        public DateTimeOffset At { get; set; }
    }
}
