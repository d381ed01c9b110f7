namespace BenefitsFlow.Emulator.Engine;

/// <summary>Lets one writer at a time at an instance. Instances share a fixed number of gates; nobody ever holds two.</summary>
internal sealed class Gates : IDisposable
{
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Enters the gate of an instance; disposing what comes back leaves it.</summary>
    public async Task<IDisposable> EnterAsync(string instanceId, CancellationToken cancellation = default)
    {
        var gate = gates[(uint)instanceId.GetHashCode(StringComparison.Ordinal) % gates.Length];
        await gate.WaitAsync(cancellation);
        return new Pass(gate);
    }

    public void Dispose()
    {
        foreach (var gate in gates)
            gate.Dispose();
    }

    private sealed class Pass(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
