using BenefitsFlow.Emulator.DurableTask;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>
/// The events of one instance. Those that came before a wait queue up, oldest first; waiters stand on a stack, newest on top, where a
/// cancelled one stays and swallows the next event. Case does not matter in names.
/// </summary>
internal sealed class ExternalEvents
{
    private readonly Dictionary<string, Stack<Waiter>> waiters = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Events that nobody has waited for, oldest first.</summary>
    public List<HistoryEvent> Buffered { get; } = [];

    /// <summary>Every wait so far, oldest first.</summary>
    public List<(string Name, Task Task)> Begun { get; } = [];

    /// <exception cref="ArgumentException">Another type is being waited for under this name.</exception>
    /// <exception cref="System.Text.Json.JsonException">A buffered event is not of the type.</exception>
    public Task<T> Wait<T>(string name, TurnThread thread, CancellationToken token)
    {
        if (waiters.TryGetValue(name, out var stack) && stack.Peek().Type != typeof(T))
            throw new ArgumentException(
                "Events with the same name must have the same type argument."
                + $" Expected {stack.Peek().Type.FullName} but was requested {typeof(T).FullName}.");
        var waiter = new Waiter<T>();
        Begun.Add((name, waiter.Task));
        (waiters[name] = stack ?? new()).Push(waiter);
        var early = Buffered.FindIndex(raised => string.Equals(raised.Name, name, StringComparison.OrdinalIgnoreCase));
        if (early >= 0)
        {
            var raised = Buffered[early];
            Buffered.RemoveAt(early);
            Take(name).Complete(raised.Payload);
        }
        token.Register(() =>
        {
            if (thread.IsCurrent)
                waiter.Cancel(token);
        });
        return waiter.Task;
    }

    public void Raise(HistoryEvent raised)
    {
        if (waiters.ContainsKey(raised.Name!))
            Take(raised.Name!).Complete(raised.Payload);
        else
            Buffered.Add(raised);
    }

    private Waiter Take(string name)
    {
        var stack = waiters[name];
        var top = stack.Pop();
        if (stack.Count == 0)
            waiters.Remove(name);
        return top;
    }

    private abstract class Waiter
    {
        public abstract Type Type { get; }

        public abstract void Complete(string? payload);
    }

    private sealed class Waiter<T> : Waiter
    {
        private readonly TaskCompletionSource<T> answer = new();

        public override Type Type => typeof(T);

        public Task<T> Task => answer.Task;

        public override void Complete(string? payload) => answer.TrySetResult(DurableJson.DeserializeExactly<T>(payload));

        public void Cancel(CancellationToken token) => answer.TrySetCanceled(token);
    }
}
