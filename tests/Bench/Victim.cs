using System.Globalization;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using BenefitsFlow.Emulator.Clock;
using BenefitsFlow.Emulator.DurableTask;
using BenefitsFlow.Emulator.Engine;
using Microsoft.Extensions.Logging.Abstractions;

namespace BenefitsFlow.Bench;

/// <summary>
/// A process to be killed: <c>victim --storage S --hub H [--kill-at N --before|--after]</c>. It does its journey from where an earlier
/// process on the hub left off, and kills itself right before or right after its N-th write to the hub.
/// </summary>
internal static class Victim
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var (storage, hub) = (After(args, "--storage")!, After(args, "--hub")!);
        var policy = After(args, "--kill-at") is { } number
            ? new KillPolicy(int.Parse(number, CultureInfo.InvariantCulture), args.Contains("--before"))
            : null;
        var journey = new Journey(new TableClient(storage, hub + "Effects"));
        await journey.ReadyAsync();
        var registry = new DurableTaskRegistry();
        journey.Register(registry);
        var options = new DurableEngineOptions(
            hub, new(storage, With(new TableClientOptions(), policy)), new(storage, With(new BlobClientOptions(), policy)));
        await using var engine = new DurableEngine(options, registry, new EmulatedClock(), NullLoggerFactory.Instance);
        await engine.StartAsync();
        Console.WriteLine("begun");
        await journey.PlayAsync(engine.Client);
        await engine.SettleAsync();
        return 0;
    }

    private static string? After(IReadOnlyList<string> args, string name)
        => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

    private static T With<T>(T options, KillPolicy? policy) where T : ClientOptions
    {
        if (policy is not null)
            options.AddPolicy(policy, HttpPipelinePosition.BeforeTransport);
        return options;
    }
}
