namespace BenefitsFlow.Emulator.Host;

/// <summary>The storage of this run: Azurite started with the app where none runs, else what is there.</summary>
internal sealed class LocalStorage(EmulatorSettings settings, bool startsAzurite) : IAsyncDisposable
{
    private readonly CancellationTokenSource abandoned = new();
    private Task<Azurite?>? starting;

    /// <summary>Where an Azurite of this clone keeps its data; null in a folder that is no clone.</summary>
    public string? Folder { get; } = settings.Root is null ? null : Path.Combine(settings.Root, ".azurite");

    /// <summary>Whether the app started the storage itself; known once it is ready.</summary>
    public bool IsOurs { get; private set; }

    /// <summary>Starts early, while the app is still being put together: it takes a second.</summary>
    public void Begin() => starting ??= startsAzurite
        ? Azurite.EnsureAsync(settings.Storage, Folder, Console.Out, abandoned.Token)
        : Task.FromResult<Azurite?>(null);

    /// <exception cref="CannotStartException">There is no storage, and none can be started.</exception>
    public async Task ReadyAsync(CancellationToken cancellation)
    {
        Begin();
        IsOurs = await starting!.WaitAsync(cancellation) is not null;
    }

    public async ValueTask DisposeAsync()
    {
        if (starting is { } begun)
        {
            starting = null;
            await abandoned.CancelAsync();
            try
            {
                if (await begun is { } azurite)
                    await azurite.DisposeAsync();
            }
            catch (Exception failed) when (failed is OperationCanceledException or CannotStartException)
            {
                // Already told to whoever waited for it.
            }
        }

        abandoned.Dispose();
    }
}
