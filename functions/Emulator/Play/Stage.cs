using System.Security.Cryptography;
using BenefitsFlow.Emulator.Host;

namespace BenefitsFlow.Emulator.Play;

/// <summary>Where a play runs: storage and a name that keeps its tables apart from every other run's.</summary>
/// <param name="Storage">Connection string.</param>
/// <param name="Run">Letters and digits.</param>
internal sealed record Stage(string Storage, string Run, IAsyncDisposable? Owned) : IAsyncDisposable
{
    /// <summary>Storage that is given, or an Azurite of its own that keeps everything in memory and is gone afterwards.</summary>
    public static async Task<Stage> OpenAsync(string? storage, string? run, TextWriter console)
    {
        run ??= "play" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
        if (storage is not null)
            return new(storage, run, null);
        await console.WriteLineAsync("Preparing a stage of its own …");
        var address = StorageAddress.OnFreePorts();
        return new(address.ConnectionString, run, await Azurite.StartAsync(address, folder: null, console, CancellationToken.None));
    }

    public ValueTask DisposeAsync() => Owned?.DisposeAsync() ?? ValueTask.CompletedTask;
}
