using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Lets every instance that has something to do take a step, several at once, each by one lane at a time.</summary>
internal sealed class Dispatcher(Hub hub, StepRunner runner, int lanes)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Channel<Instance> ready = Channel.CreateUnbounded<Instance>();
    private Task running = Task.CompletedTask;

    public void Start() => running = Task.WhenAll(Enumerable.Range(0, lanes).Select(_ => Task.Run(LaneAsync)));

    /// <summary>Asks for a step of an instance.</summary>
    public void Signal(Instance instance)
    {
        if (!instance.Want())
            return;
        hub.Workload.Begin();
        ready.Writer.TryWrite(instance);
    }

    /// <summary>Returns when the steps under way have ended; no other begins.</summary>
    public async Task StopAsync()
    {
        ready.Writer.TryComplete();
        await running;
    }

    private async Task LaneAsync()
    {
        await foreach (var instance in ready.Reader.ReadAllAsync())
        {
            if (hub.Stopping.IsCancellationRequested)
                return;
            if (!await StepAsync(instance))
                _ = AgainAsync(instance);
            else if (instance.Rest())
                hub.Workload.End();
            else
                ready.Writer.TryWrite(instance);
        }
    }

    /// <returns>False when the step must be taken again: one that could not be saved has not happened.</returns>
    private async Task<bool> StepAsync(Instance instance)
    {
        try
        {
            await runner.RunAsync(instance);
        }
        catch (HubHeldException lost)
        {
            hub.Fail(lost);
        }
#pragma warning disable CA1031 // Whatever it was, the other instances go on.
        catch (Exception error) when (!hub.Stopping.IsCancellationRequested)
        {
            hub.Log.LogError(error, "A step of {InstanceId} could not be saved; it is taken again.", instance.Id);
            instance.Loaded = null;
            return false;
        }
        catch (Exception error)
        {
            hub.Log.LogInformation("A step of {InstanceId} is left to the next start of the hub: {Message}", instance.Id, error.Message);
        }
#pragma warning restore CA1031
        return true;
    }

    /// <summary>Queues an instance again after a while, longer each time; the lane is free meanwhile.</summary>
    private async Task AgainAsync(Instance instance)
    {
        var wait = Pause * (1 << Math.Min(instance.Failures++, 6));
        await Task.WhenAny(Task.Delay(wait, hub.Stopping));
        ready.Writer.TryWrite(instance);
    }
}
