using System.Diagnostics;
using System.Globalization;

namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>A process that runs an engine on a hub until its journey is done, or until it is killed.</summary>
internal static class VictimProcess
{
    private const int Killed = 137;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    /// <param name="hub">The hub.</param>
    /// <param name="killAt">Kills itself at its write of this number; never when null.</param>
    /// <param name="before">Right before the write, or else right after its answer.</param>
    /// <param name="killAfter">Killed from here so long after the hub was begun.</param>
    /// <returns>True when it ended by itself.</returns>
    public static async Task<bool> RunAsync(string hub, int? killAt = null, bool before = false, TimeSpan? killAfter = null)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] kill = killAt is { } number ? ["--kill-at", number.ToString(CultureInfo.InvariantCulture), before ? "--before" : "--after"] : [];
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "BenefitsFlow.Bench.dll"), "victim", "--storage", TestStorage.ConnectionString, "--hub", hub, .. kill];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // It lives too short for better code to pay.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var complaints = process.StandardError.ReadToEndAsync(patience.Token);
            if (killAfter is { } moment)
            {
                await process.StandardOutput.ReadLineAsync(patience.Token);
                await Task.WhenAny(process.WaitForExitAsync(patience.Token), Task.Delay(moment, patience.Token));
                process.Kill();
            }
            await process.WaitForExitAsync(patience.Token);
            Assert.True(process.ExitCode is 0 or Killed, $"It ended with {process.ExitCode}: {await complaints}");
            return process.ExitCode == 0;
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
