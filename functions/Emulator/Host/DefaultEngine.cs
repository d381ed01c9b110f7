using BenefitsFlow.Emulator.DurableTask.Client;
using BenefitsFlow.Emulator.Engine;

namespace BenefitsFlow.Emulator.Host;

/// <summary>The one place that says which engine runs the orchestrations.</summary>
internal static class DefaultEngine
{
    public static IDurableEngine Create(EngineParts parts) => new OnTables(
        new DurableEngine(new DurableEngineOptions(parts.HubName, parts.Tables, parts.Blobs) { Saved = parts.Saved }, parts.Registry, parts.Clock, parts.Loggers));

    private sealed class OnTables(DurableEngine engine) : IDurableEngine
    {
        public DurableTaskClient Client => engine.Client;

        public DateTimeOffset? NextTimer => engine.NextTimer;

        public Task Lost => engine.Lost;

        public IReadOnlyDictionary<string, string> Unreadable => engine.Unreadable;

        /// <exception cref="CannotStartException">Another host holds the hub, or a newer version has written it.</exception>
        public async Task StartAsync(CancellationToken cancellation)
        {
            try
            {
                await engine.StartAsync(cancellation);
            }
            catch (Exception held) when (held is HubHeldException or HubFormatException)
            {
                throw new CannotStartException(held.Message, held);
            }
        }

        public Task StopAsync(CancellationToken cancellation) => engine.StopAsync(cancellation);

        public Task SettleAsync(CancellationToken cancellation) => engine.SettleAsync(cancellation);

        public Task<OrchestrationMetadata?> InstanceAsync(string instanceId, CancellationToken cancellation)
            => engine.InstanceAsync(instanceId, cancellation);

        public Task<InstanceHistory?> HistoryAsync(string instanceId, CancellationToken cancellation)
            => engine.HistoryAsync(instanceId, cancellation);

        public Outlook? Outlook(InstanceHistory history) => engine.Outlook(history);

        public IReadOnlyList<UpcomingTimer> Upcoming(int most) => engine.Upcoming(most);

        public Task<IReadOnlyList<InstanceLine>> SurveyAsync(int most, CancellationToken cancellation) => engine.SurveyAsync(most, cancellation);

        public ValueTask DisposeAsync() => engine.DisposeAsync();
    }
}
