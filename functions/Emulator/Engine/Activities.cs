using BenefitsFlow.Emulator.DurableTask;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// Runs activities, a bounded number at once. Their results are held in memory until their instance's next step saves them; an
/// activity whose result was not saved runs again when the host starts again.
/// </summary>
internal sealed class Activities(Hub hub, int most) : IDisposable
{
    private readonly SemaphoreSlim places = new(most, most);
    private readonly Workload running = new();
    private volatile bool isDraining;

    public void Run(Instance instance, HistoryEvent scheduled)
    {
        hub.Workload.Begin();
        _ = Task.Run(async () =>
        {
            try
            {
                await RunInTurnAsync(instance, scheduled);
            }
            catch (OperationCanceledException)
            {
                // The hub stops: the activity runs when it starts again.
            }
            finally
            {
                hub.Workload.End();
            }
        });
    }

    /// <summary>Begins no more, and waits a while for those that run.</summary>
    public async Task DrainAsync(TimeSpan patience)
    {
        isDraining = true;
        await Task.WhenAny(running.WhenIdle(), Task.Delay(patience));
    }

    public void Dispose() => places.Dispose();

    private async Task RunInTurnAsync(Instance instance, HistoryEvent scheduled)
    {
        await places.WaitAsync(hub.Stopping);
        running.Begin();
        try
        {
            if (isDraining)
                return;
            var ended = await EndAsync(new Context(scheduled.Name!, instance.Id), scheduled);
            if (!hub.Stopping.IsCancellationRequested && instance.Arrive(new(null, ended)))
                hub.Dispatcher.Signal(instance);
        }
        finally
        {
            running.End();
            places.Release();
        }
    }

    private async Task<HistoryEvent> EndAsync(Context context, HistoryEvent scheduled)
    {
        var ended = new HistoryEvent(EventKind.TaskCompleted, scheduled.At) { TaskId = scheduled.TaskId };
        if (!hub.Registry.Activities.TryGetValue(scheduled.Name!, out var body))
            return ended with
            {
                Kind = EventKind.TaskFailed,
                Failure = new(
                    OrchestrationContext.ActivityNotFound, $"No activity task named '{scheduled.Name}' was found.", null, null, null),
            };
        try
        {
            return ended with { Payload = DurableJson.Serialize(await body(context, scheduled.Payload)) };
        }
#pragma warning disable CA1031 // Whatever an activity throws is its failure, for the orchestrator to see.
        catch (Exception error)
        {
            return ended with { Kind = EventKind.TaskFailed, Failure = TaskFailureDetails.FromException(error) };
        }
#pragma warning restore CA1031
    }

    private sealed class Context(TaskName name, string instanceId) : TaskActivityContext
    {
        public override TaskName Name => name;

        public override string InstanceId => instanceId;
    }
}
