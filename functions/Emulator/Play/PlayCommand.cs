using System.Globalization;
using BenefitsFlow.Emulator.Functions;
using BenefitsFlow.Emulator.Host;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace BenefitsFlow.Emulator.Play;

/// <summary>Prints what a play left behind; the app knows what that is.</summary>
public delegate Task<IReadOnlyList<string>> Report(IServiceProvider services, CancellationToken cancellation);

/// <summary>
/// <c>play FILE</c>: winds the clock through a scenario on fresh storage, through the same pages that people use, and prints what came of it.
/// </summary>
public static class PlayCommand
{
    private const string Usage = "Usage: play FILE [--storage CONNECTION --run NAME]. A run that was broken off goes on under its name.";

    /// <summary>True when the command line asks for a play.</summary>
    public static bool IsAskedFor(string[] args) => args is ["play", ..];

    /// <summary>Plays and prints.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">What the program does to its builder.</param>
    /// <param name="report">What to print at the end.</param>
    /// <returns>0 when all went as the scenario says, 1 when the docket differs, 2 when it could not be played.</returns>
    public static async Task<int> RunAsync(string[] args, Action<FunctionsApplicationBuilder> configure, Report report)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args is not ["play", var file, ..] || !File.Exists(file))
        {
            await Console.Error.WriteLineAsync(args is ["play", var missing, ..] ? $"There is no file {missing}. {Usage}" : Usage);
            return 2;
        }

        try
        {
            var scenario = Scenario.Parse(await File.ReadAllTextAsync(file));
            await using var stage = await Stage.OpenAsync(Value(args, "--storage"), Value(args, "--run"), Console.Out);
            return await PlayAsync(scenario, stage, configure, report);
        }
        catch (Exception wrong) when (wrong is FormatException or InvalidOperationException or CannotStartException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 2;
        }
    }

    private static async Task<int> PlayAsync(Scenario scenario, Stage stage, Action<FunctionsApplicationBuilder> configure, Report report)
    {
        var journal = await Journal.OpenAsync(stage);
        await using var host = await EmulatorHost.StartAsync(
            new EmulatorOptions
            {
                Port = 0,
                Storage = stage.Storage,
                HubName = stage.Run,
                Frozen = true,
                // A run that goes on is moved from here to where its hub's time stood: the clock never goes back, not from today either.
                StartAt = Player.Morning(scenario.Begins),
                Settings = SettingsOf(scenario, stage),
            },
            builder =>
            {
                configure(builder);
                // A play prints its story; only what broke is said beside it.
                builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
                    .AddFilter<ConsoleLoggerProvider>((string?)null, LogLevel.Error);
            });
        var player = new Player(host, scenario, journal, Console.Out);
        await player.PlayAsync(CancellationToken.None);

        var lines = await report(host.Services, CancellationToken.None);
        foreach (var line in lines)
            await Console.Out.WriteLineAsync(line);
        await Console.Out.WriteLineAsync("\nMails");
        foreach (var mail in await MailLines.OfAsync(host.Services, CancellationToken.None))
            await Console.Out.WriteLineAsync(mail);
        return scenario.Docket.Count == 0 || Compare(scenario.Docket, lines) ? 0 : 1;
    }

    /// <summary>Nobody sits at the payments desk in a play, unless its scenario says so.</summary>
    private static Dictionary<string, string?> SettingsOf(Scenario scenario, Stage stage) => new(scenario.Settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
    {
        ["Payments:Release"] = scenario.Settings.GetValueOrDefault("Payments:Release", "none"),
        ["Agency:StoragePrefix"] = stage.Run,
    };

    /// <summary>The report has to be the scenario's docket, line by line; blanks do not count, nor the order of one day's lines: proceedings run side by side.</summary>
    private static bool Compare(IReadOnlyList<string> expected, IReadOnlyList<string> printed)
    {
        var (wanted, came) = (Lines(expected), Lines(printed));
        var same = wanted.Zip(came).TakeWhile(pair => pair.First == pair.Second).Count();
        if (same < Math.Max(wanted.Count, came.Count))
        {
            Console.Error.WriteLine(
                "The docket differs from the scenario's.\n"
                + $"  The scenario says: {wanted.ElementAtOrDefault(same) ?? "nothing more"}\n"
                + $"  What came:         {came.ElementAtOrDefault(same) ?? "nothing more"}");
            return false;
        }

        Console.WriteLine("\nThe docket is the scenario's.");
        return true;
    }

    private static List<string> Lines(IEnumerable<string> lines)
    {
        List<(string Day, string Line)> flat = [.. lines.SelectMany(line => line.Split('\n')).Select(Flat).Where(line => line.Length > 0).Select(line => (DayOf(line), line))];
        List<string> sorted = [];
        while (sorted.Count < flat.Count)
        {
            var day = flat[sorted.Count].Day;
            var run = flat.Skip(sorted.Count).TakeWhile((line, at) => at == 0 || (line.Day == day && day.Length > 0)).Select(line => line.Line);
            sorted.AddRange(run.Order(StringComparer.Ordinal).ToList());
        }

        return sorted;
    }

    /// <summary>The day that a line begins with; empty when it begins with none.</summary>
    private static string DayOf(string line)
        => line.Split(' ')[0] is var first && DateOnly.TryParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? first : "";

    private static string Flat(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Value(string[] args, string name)
        => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
