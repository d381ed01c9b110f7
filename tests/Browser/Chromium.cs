using System.Diagnostics;
using Microsoft.Playwright;

namespace BenefitsFlow.Tests.Browser;

/// <summary>
/// A headless Chromium for tests: the one named by <c>BROWSER_PATH</c>, else one that is installed, else one that is installed now.
/// A machine without any browser fails the test that wanted one; it never passes over it.
/// </summary>
public static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge"];

    // What a browser asks of the world on its own would only fail, or make a test depend on it.
    private static readonly string[] Flags =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<string?>> Executable = new(FindOrInstallAsync);

    // One driver process for the whole run; it ends with it.
    private static readonly Lazy<Task<IPlaywright>> Driver = new(Playwright.CreateAsync);

    /// <summary>Starts a browser; each caller has its own, and disposes of it.</summary>
    /// <exception cref="InvalidOperationException">When there is no browser and none could be installed; says what to do.</exception>
    public static async Task<IBrowser> LaunchAsync()
    {
        var path = await Executable.Value;
        var driver = await Driver.Value;
        // Chromium refuses its sandbox to root.
        string[] arguments = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? [.. Flags, "--no-sandbox"] : Flags;
        return await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = arguments });
    }

    /// <summary>The path of a browser; null for the one that Playwright keeps itself.</summary>
    private static async Task<string?> FindOrInstallAsync()
    {
        if (Environment.GetEnvironmentVariable("BROWSER_PATH") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"BROWSER_PATH names {named}, and no such file exists.");
        if (Installed() is { } installed)
            return installed;
        Console.WriteLine("No Chromium, Chrome or Edge found: asking Playwright to install its own.");
        if (await Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"])) == 0)
            return null;
        Console.WriteLine("Playwright could not download one.");
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && OnPath("apt-get") is { } apt)
        {
            Console.WriteLine("Installing the distribution's chromium with apt-get; this takes a minute or two.");
            await RunAsync(apt, "update", "-q");
            await RunAsync(apt, "install", "-y", "-q", "--no-install-recommends", "chromium");
        }
        return Installed() ?? throw new InvalidOperationException(
            "The browser tests need Chromium, Chrome or Edge. Install one, or set BROWSER_PATH to its executable.");
    }

    private static string? Installed() => Names.Select(OnPath).Concat(WellKnown().Where(File.Exists)).FirstOrDefault(path => path is not null);

    private static string? OnPath(string name)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
            .FirstOrDefault(File.Exists);

    /// <summary>Where Windows and macOS keep browsers, which are not on the path there.</summary>
    private static IEnumerable<string> WellKnown()
    {
        yield return "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        yield return "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        foreach (var programs in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 })
        {
            yield return Path.Combine(Environment.GetFolderPath(programs), "Google", "Chrome", "Application", "chrome.exe");
            yield return Path.Combine(Environment.GetFolderPath(programs), "Microsoft", "Edge", "Application", "msedge.exe");
        }
    }

    private static async Task RunAsync(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            Console.WriteLine($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
