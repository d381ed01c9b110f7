using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Clock;

/// <summary>Looks once a second, or when the next one is due, for timer functions that the running clock has reached.</summary>
internal sealed class TimerLoop(ClockWinder winder, TimerTriggers triggers, TimeProvider clock, ILogger<TimerLoop> log) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    public void Start() => running = RunAsync();

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await running;
    }

    public void Dispose() => stopping.Dispose();

    private async Task RunAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await winder.RunDueAsync(stopping.Token);
                await Task.Delay(Wait(), stopping.Token);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "The timers could not be run; they are tried again in a second.");
                await Task.Delay(Longest, CancellationToken.None);
            }
        }
    }

    private TimeSpan Wait()
    {
        var wait = triggers.NextDue - clock.GetUtcNow() ?? Longest;
        return wait > Longest ? Longest : wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait;
    }
}
