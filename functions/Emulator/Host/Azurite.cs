using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace BenefitsFlow.Emulator.Host;

/// <summary>An Azurite that this process started: it ends, and saves its data, when this process ends in whatever way.</summary>
internal sealed class Azurite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Azurite saves on SIGTERM. The end of its standard input stands for that signal here: the pipe closes even when this process is
    // killed, on every system. Ctrl+C reaches both processes at once, and the storage has to outlive the app that is still stopping.
    // In memory, Azurite's sweep of replaced blobs, every ten minutes, keeps every request waiting for minutes: there the sweep is put off.
    private const string Launcher = """
        const once = process.once.bind(process);
        process.once = (name, act) => name === 'SIGINT' ? process : once(name, act);
        process.on('SIGINT', () => {});
        process.stdin.on('end', () => process.emit('SIGTERM')).resume();
        if (process.argv.includes('--inMemoryPersistence'))
            require(require('path').join(process.argv[1], '../blob/utils/constants.js')).DEFAULT_GC_INTERVAL_MS = 2 ** 31 - 1;
        require(process.argv[1]);
        """;

    private readonly Process process;
    private readonly ConcurrentQueue<string> lastWords = new();

    private Azurite(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Remember(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Starts Azurite unless the storage is elsewhere or already answers.</summary>
    /// <returns>Null when there was nothing to start.</returns>
    /// <exception cref="CannotStartException">A port belongs to something else, or Azurite does not start.</exception>
    public static async Task<Azurite?> EnsureAsync(StorageAddress address, string? folder, TextWriter output, CancellationToken cancellation)
    {
        if (!address.IsLocal || await AzuritePorts.IsRunningAsync(address, cancellation))
            return null;
        return await StartAsync(address, folder, output, cancellation);
    }

    /// <param name="folder">Where the data lives; null keeps it in memory.</param>
    public static async Task<Azurite> StartAsync(StorageAddress address, string? folder, TextWriter output, CancellationToken cancellation)
    {
        var script = await NodeModules.AzuriteAsync(AppContext.BaseDirectory, output, cancellation);
        var azurite = new Azurite(Process.Start(Command(script, address, folder))!);
        try
        {
            await azurite.AnswersAsync(address, cancellation);
            return azurite;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static ProcessStartInfo Command(string script, StorageAddress address, string? folder)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "-e", Launcher, "--", script, "--silent", "--skipApiVersionCheck", "--disableTelemetry",
            "--blobHost", "127.0.0.1", "--blobPort", Port(address.Blobs!.Port),
            "--tableHost", "127.0.0.1", "--tablePort", Port(address.Tables!.Port),
            // Nothing here uses queues, so a taken port 10001 must not matter.
            "--queueHost", "127.0.0.1", "--queuePort", Port(StorageAddress.FreePort()),
            .. folder is null ? ["--inMemoryPersistence"] : new[] { "--location", Directory.CreateDirectory(folder).FullName },
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    private static string Port(int port) => port.ToString(CultureInfo.InvariantCulture);

    private async Task AnswersAsync(StorageAddress address, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (!await AzuritePorts.IsRunningAsync(address, cancellation, starting: true))
        {
            if (process.HasExited || waited.Elapsed > Patience)
                throw new CannotStartException(
                    "Azurite, the local storage, did not start. It said: " + string.Join(Environment.NewLine, lastWords));
            await Task.Delay(25, cancellation);
        }
    }

    private void Remember(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line) && lastWords.Count < 20)
            lastWords.Enqueue(line);
    }
}
