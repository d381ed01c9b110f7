using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace BenefitsFlow.Emulator.Engine;

/// <summary>The process that holds a hub, as it wrote itself into the lease's metadata.</summary>
/// <param name="Started">When the process began, in UTC ticks: process ids are used again.</param>
/// <param name="Beats">Another value after each heartbeat.</param>
/// <param name="Lease">The id of its lease: whoever finds the holder dead takes the lease over by it, and of several one alone can.</param>
/// <param name="IsTidy">It ended in order and left nothing behind that no row holds.</param>
internal sealed record Holder(string Machine, string Process, string Started, string Beats, string Lease, bool IsTidy)
{
    public static Dictionary<string, string> Here(string lease, int beats, bool isTidy)
    {
        using var self = System.Diagnostics.Process.GetCurrentProcess();
        return new()
        {
            ["machine"] = HubNames.Encode(Environment.MachineName),
            ["process"] = self.Id.ToString(CultureInfo.InvariantCulture),
            ["started"] = Ticks(self),
            ["beats"] = string.Create(CultureInfo.InvariantCulture, $"{Ticks(self)}-{lease}-{beats}"),
            ["lease"] = lease,
            ["tidy"] = isTidy.ToString(),
        };
    }

    /// <summary>A lease that nobody has held yet was left tidy.</summary>
    public static Holder From(IDictionary<string, string> metadata)
    {
        string Of(string name) => metadata.TryGetValue(name, out var value) ? value : "";
        return new(Of("machine"), Of("process"), Of("started"), Of("beats"), Of("lease"), metadata.Count == 0 || Of("tidy") == bool.TrueString);
    }

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
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return true;
        }
        catch (Win32Exception)
        {
            // A process of another user.
            return false;
        }
    }

    private static string Ticks(Process process)
        => process.StartTime.ToUniversalTime().Ticks.ToString(CultureInfo.InvariantCulture);
}
