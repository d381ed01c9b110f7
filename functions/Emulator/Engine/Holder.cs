using System.Diagnostics;
using System.Globalization;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The process that holds a hub, as it wrote itself into the lease's metadata.</summary>
/// <param name="Started">When the process began, in UTC ticks: process ids are used again.</param>
/// <param name="Beats">Another value after each heartbeat.</param>
internal sealed record Holder(string Machine, string Process, string Started, string Beats)
{
    public static Dictionary<string, string> Here(string beats)
    {
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        return new()
        {
            ["machine"] = HubNames.Encode(Environment.MachineName),
            ["process"] = self.Id.ToString(CultureInfo.InvariantCulture),
            ["started"] = Ticks(self),
            ["beats"] = $"{Ticks(self)}-{beats}",
        };
    }

    public static Holder From(IDictionary<string, string> metadata) => new(
        metadata.TryGetValue("machine", out var machine) ? machine : "",
        metadata.TryGetValue("process", out var process) ? process : "",
        metadata.TryGetValue("started", out var started) ? started : "",
        metadata.TryGetValue("beats", out var beats) ? beats : "");

    /// <summary>Whether the holder was on this machine and its process is no more; false when that cannot be told.</summary>
    public bool IsDead()
    {
        if (Machine != HubNames.Encode(Environment.MachineName) || !int.TryParse(Process, CultureInfo.InvariantCulture, out var id))
            return false;
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return Ticks(process) != Started;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static string Ticks(Process process)
        => process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
}
