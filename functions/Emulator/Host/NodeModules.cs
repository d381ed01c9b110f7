using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace BenefitsFlow.Emulator.Host;

/// <summary>Finds the pinned Azurite, and restores it with npm in a fresh clone.</summary>
internal static class NodeModules
{
    private const int OldestNode = 20;

    private const string Advice = "Install Node.js 20 or newer from https://nodejs.org and start again.";

    /// <returns>The path of Azurite's entry script.</returns>
    /// <exception cref="CannotStartException">Node.js is missing or too old, or npm could not restore the packages.</exception>
    public static async Task<string> AzuriteAsync(string from, TextWriter output, CancellationToken cancellation)
    {
        var root = RepositoryRoot.Find(from) ?? throw new CannotStartException(
            "No storage is running on the configured ports, and Azurite can only be started from a clone of the repository. Start "
            + "Azurite yourself or set AzureWebJobsStorage.");
        await EnsureNodeAsync(cancellation);
        var script = Path.Combine(root, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(script))
            await RestoreAsync(root, output, cancellation);
        return File.Exists(script) ? script : throw new CannotStartException(
            "npm ci ended, but node_modules/azurite is not there. Run 'npm ci' at the root of the repository and see what it says.");
    }

    private static async Task EnsureNodeAsync(CancellationToken cancellation)
    {
        using var node = Start(new ProcessStartInfo("node", "--version") { RedirectStandardOutput = true }, "Node.js", Advice);
        var version = (await node.StandardOutput.ReadToEndAsync(cancellation)).Trim();
        await node.WaitForExitAsync(cancellation);
        if (!IsNewEnough(version))
            throw new CannotStartException($"Node.js {version} is too old to run Azurite, the local storage. {Advice}");
    }

    /// <param name="version">As node prints it: <c>v20.20.2</c>.</param>
    internal static bool IsNewEnough(string version)
        => Version.TryParse(version.TrimStart('v'), out var parsed) && parsed.Major >= OldestNode;

    private static async Task RestoreAsync(string root, TextWriter output, CancellationToken cancellation)
    {
        // Both of npm's streams are copied at once.
        output = TextWriter.Synchronized(output);
        await output.WriteLineAsync("Restoring Azurite, the local storage, with 'npm ci' (only once, about a minute) ...");
        var clock = Stopwatch.StartNew();
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var start = new ProcessStartInfo(npm, "ci --no-audit --no-fund --loglevel=http")
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start, "npm", "It comes with Node.js. " + Advice);
        await Task.WhenAll(CopyAsync(process.StandardOutput, output), CopyAsync(process.StandardError, output));
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
            throw new CannotStartException(
                $"'npm ci' failed with code {process.ExitCode}; its own words are above. Mend that, then start again.");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Restored in {clock.Elapsed.TotalSeconds:0} s."));
    }

    private static async Task CopyAsync(StreamReader from, TextWriter to)
    {
        var fetched = 0;
        while (await from.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("npm http fetch", StringComparison.Ordinal))
                await to.WriteLineAsync("  " + line);
            else if (++fetched % 50 == 0)
                await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {fetched} downloads ..."));
        }
    }

    private static Process Start(ProcessStartInfo start, string what, string advice)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new CannotStartException($"{what} was not found, and Azurite, the local storage, needs it. {advice}", missing);
        }
    }
}
