using System.Collections.Concurrent;
using BenefitsFlow.Emulator.Host;
using BenefitsFlow.Tests.Emulator;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace BenefitsFlow.Tests.Emulator;

/// <summary>One Azurite for the whole run, in memory and on free ports; a run that needs no storage starts none.</summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private static readonly StorageAddress Address = StorageAddress.OnFreePorts();

    // In a fresh clone this restores node_modules first, which takes a minute and says so.
    private static readonly Lazy<Task<Azurite>> Started = new(() => Task.Run(
        () => Azurite.StartAsync(Address, folder: null, Terminal(), CancellationToken.None)));

    public static string Storage
    {
        get
        {
            Started.Value.GetAwaiter().GetResult();
            return Address.ConnectionString;
        }
    }

    private static readonly ConcurrentStack<Func<ValueTask>> Before = [];

    /// <summary>What has to be put away while the storage is still there; fixtures of the assembly are disposed of in no order.</summary>
    public static void BeforeItStops(Func<ValueTask> putAway) => Before.Push(putAway);

    // 'dotnet test' keeps to itself what tests write; whoever waits for the restore should see it go on.
    private static TextWriter Terminal()
    {
        try
        {
            return OperatingSystem.IsWindows() ? Console.Out : new StreamWriter("/dev/tty") { AutoFlush = true };
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException)
        {
            return Console.Out;
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (Before.TryPop(out var putAway))
            await putAway();
        if (Started.IsValueCreated && Started.Value.IsCompletedSuccessfully)
            await (await Started.Value).DisposeAsync();
    }
}
