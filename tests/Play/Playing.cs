using System.Diagnostics;
using System.Text;
using BenefitsFlow.App;

namespace BenefitsFlow.Tests.Play;

/// <summary>One process that plays a scenario on the tests' storage, as a person starts it from the command line.</summary>
internal sealed class Playing : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder complaints = new();
    private readonly TaskCompletionSource began = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> lines = [];

    private Playing(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => complaints.AppendLine(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What the process has printed.</summary>
    public IReadOnlyList<string> Lines => lines;

    public string Complaints => complaints.ToString().Trim();

    public int ExitCode => process.ExitCode;

    /// <summary>Done when the host runs and the first step begins, or when the process has ended before.</summary>
    public Task Began => Task.WhenAny(began.Task, process.WaitForExitAsync());

    public static Playing Start(string file, string run)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        foreach (var argument in new[] { typeof(Agency).Assembly.Location, "play", file, "--storage", TestStorage.ConnectionString, "--run", run })
            start.ArgumentList.Add(argument);
        start.Environment["Agency__KeyFolder"] = Path.Combine(Path.GetTempPath(), "benefitsflow-test-keys");
        return new(Process.Start(start)!);
    }

    /// <summary>Lets the play come to its end.</summary>
    /// <returns>What it left behind: docket, letters, ledger, payment files, mails.</returns>
    public async Task<IReadOnlyList<string>> ReportAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        Assert.True(ExitCode == 0, $"The play ended with {ExitCode}. {Complaints}");
        return [.. lines.SkipWhile(line => !line.StartsWith("Docket of claim 1", StringComparison.Ordinal))];
    }

    /// <summary>True when it ended by itself within the time; false when it goes on.</summary>
    public async Task<bool> EndsWithinAsync(TimeSpan patience)
    {
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(patience));
        return process.HasExited;
    }

    /// <summary>Ends it at once, without a chance to tidy up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lines.Add(line);
        began.TrySetResult();
    }
}
