using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;

namespace BenefitsFlow.Bench;

/// <summary>An Azurite of the bench's own: in memory, on free ports, gone with the bench.</summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    // The account and key that every Azurite has, known to everyone.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process process;

    private AzuriteProcess(Process process, int[] ports)
    {
        this.process = process;
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
            + $"BlobEndpoint=http://127.0.0.1:{ports[0]}/{Account};QueueEndpoint=http://127.0.0.1:{ports[1]}/{Account};"
            + $"TableEndpoint=http://127.0.0.1:{ports[2]}/{Account};";
    }

    public string ConnectionString { get; }

    /// <exception cref="InvalidOperationException">When Azurite is not installed or does not answer.</exception>
    public static async Task<AzuriteProcess> StartAsync()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "package.json")))
            folder = folder.Parent;
        var script = Path.Combine(folder?.FullName ?? "", "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(script))
            throw new InvalidOperationException("Azurite is not installed: run 'npm ci' in the repository first.");
        var ports = FreePorts();
        var process = Process.Start(new ProcessStartInfo("node",
        [
            script, "--silent", "--skipApiVersionCheck", "--inMemoryPersistence", "--blobHost", "127.0.0.1", "--blobPort", $"{ports[0]}",
            "--queueHost", "127.0.0.1", "--queuePort", $"{ports[1]}", "--tableHost", "127.0.0.1", "--tablePort", $"{ports[2]}",
        ])
        {
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("node did not start.");
        process.BeginOutputReadLine();
        var azurite = new AzuriteProcess(process, ports);
        await azurite.AnswersAsync();
        return azurite;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task AnswersAsync()
    {
        var options = new TableClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = TimeSpan.FromSeconds(2) } };
        for (var clock = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            try
            {
                await new TableServiceClient(ConnectionString, options).GetPropertiesAsync();
                return;
            }
            catch (Exception silent) when (silent is Azure.RequestFailedException or AggregateException or TaskCanceledException && clock.Elapsed < TimeSpan.FromSeconds(30) && !process.HasExited)
            {
                // It is still starting.
            }
        }
    }

    private static int[] FreePorts()
    {
        var listeners = Enumerable.Range(0, 3).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }
}
