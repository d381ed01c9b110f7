using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>Lets every instance that has something to do take a step, several at once, each by one lane at a time.</summary>
internal sealed class Dispatcher(Hub hub, StepRunner runner, int lanes)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

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
            await StepAsync(instance);
            if (instance.Rest())
                hub.Workload.End();
            else
                ready.Writer.TryWrite(instance);
        }
    }

    private async Task StepAsync(Instance instance)
    {
        try
        {
            await runner.RunAsync(instance);
        }
        catch (HubHeldException lost)
        {
            hub.Fail(lost);
        }
#pragma warning disable CA1031 // A step that could not be saved has not happened: it is taken again.
        catch (Exception error)
        {
            if (hub.Stopping.IsCancellationRequested)
                return;
            hub.Log.LogError(error, "A step of {InstanceId} could not be saved; it is taken again.", instance.Id);
            instance.Loaded = null;
            instance.Want();
            await Task.Delay(Pause);
        }
#pragma warning restore CA1031
    }
}
