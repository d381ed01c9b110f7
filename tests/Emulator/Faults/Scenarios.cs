namespace BenefitsFlow.Tests.Emulator.Faults;

/// <summary>Everything that an engine does, in pieces short enough to be disturbed at every request.</summary>
internal static class Scenarios
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("activities", Activities, async stage =>
        {
            await stage.BeginAsync("Activities", "a");
            await stage.SettleAsync();
            await stage.WindAsync(2 * Hour);
        }),
        new("events", Events, async stage =>
        {
            await stage.BeginAsync("Events", "e");
            await stage.AskAsync(client => client.RaiseEventAsync("e", "First", 1));
            await stage.SettleAsync();
            await stage.AskAsync(client => client.RaiseEventAsync("e", "Second", 2));
            await stage.AskAsync(client => client.RaiseEventAsync("e", "Second", 3));
            await stage.SettleAsync();
        }),
        new("timers", Timers, async stage =>
        {
            await stage.BeginAsync("Timers", "t");
            await stage.WindAsync(Hour);
            await stage.AskAsync(client => client.RaiseEventAsync("t", "Reply", "in time"));
            await stage.WindAsync(24 * Hour);
        }),
        new("children", Children, async stage =>
        {
            await stage.BeginAsync("Parent", "p");
            await stage.SettleAsync();
        }),
        new("generations", Generations, async stage =>
        {
            await stage.BeginAsync("Generations", "g", 0);
            await stage.SettleAsync();
            foreach (var number in new[] { 1, 2, 3 })
                await stage.AskAsync(client => client.RaiseEventAsync("g", "Number", number));
            await stage.SettleAsync();
        }),
        new("payloads", Payloads, async stage =>
        {
            await stage.BeginAsync("Payloads", "l", Large('i', 9_000));
            await stage.SettleAsync();
            await stage.AskAsync(client => client.RaiseEventAsync("l", "Text", Large('e', 140_000)));
            await stage.SettleAsync();
        }),
        new("purge", Payloads, async stage =>
        {
            await stage.BeginAsync("Payloads", "gone", Large('i', 9_000));
            await stage.SettleAsync();
            await stage.AskAsync(client => client.TerminateInstanceAsync("gone"));
            await stage.SettleAsync();
            await stage.AskAsync(client => client.PurgeInstanceAsync("gone"));
            await stage.SettleAsync();
        }),
        new("control", Events, async stage =>
        {
            await stage.BeginAsync("Events", "s");
            await stage.BeginAsync("Events", "x");
            await stage.SettleAsync();
            await stage.AskAsync(client => client.SuspendInstanceAsync("s", "wait"));
            await stage.SettleAsync();
            await stage.AskAsync(client => client.RaiseEventAsync("s", "First", 1));
            await stage.AskAsync(client => client.TerminateInstanceAsync("x"));
            await stage.SettleAsync();
            await stage.AskAsync(client => client.ResumeInstanceAsync("s", "go on"));
            await stage.SettleAsync();
        }),
        new("again", Events, async stage =>
        {
            await stage.BeginAsync("Events", "r");
            await stage.SettleAsync();
            await stage.AskAsync(client => client.TerminateInstanceAsync("r"));
            await stage.SettleAsync();
            await stage.BeginAsync("Events", "r");
            await stage.SettleAsync();
            await stage.AskAsync(client => client.TerminateInstanceAsync("r"));
            await stage.SettleAsync();
            await stage.AskAsync(client => client.PurgeInstanceAsync("r"));
            await stage.BeginAsync("Events", "r");
            await stage.SettleAsync();
        }),
        new("starting", Children, async stage =>
        {
            await stage.BeginAsync("Parent", "p");
            await stage.RestartAsync();
            await stage.SettleAsync();
        })
        { FromTheStart = true },
    ];

    private static string Large(char letter, int length) => new(letter, length);

    private static void Activities(DurableTaskRegistry registry, Effects effects) => registry
        .AddOrchestratorFunc<string>("Activities", async context =>
        {
            context.SetCustomStatus("begun");
            await context.CallActivityAsync("Do", "one");
            await Task.WhenAll(context.CallActivityAsync("Do", "two"), context.CallActivityAsync("Do", "three"));
            context.SetCustomStatus("tried");
            var retries = TaskOptions.FromRetryPolicy(new RetryPolicy(3, Hour));
            return await context.CallActivityAsync<string>("Try", "four", retries);
        })
        .AddActivityFunc<string>("Do", (context, step) => Task.FromResult(effects.Do(context.InstanceId, step)))
        .AddActivityFunc<string, string>("Try", (context, step) => effects.Do(context.InstanceId, step) < 2
            ? throw new InvalidOperationException("not yet")
            : "done");

    private static void Events(DurableTaskRegistry registry, Effects effects) => registry
        .AddOrchestratorFunc<List<int>>("Events", async context =>
        {
            await context.CallActivityAsync("Do", "prepare");
            var first = await context.WaitForExternalEvent<int>("First");
            await context.CallActivityAsync("Do", $"first {first}");
            return [first, await context.WaitForExternalEvent<int>("Second"), await context.WaitForExternalEvent<int>("Second")];
        })
        .AddActivityFunc<string>("Do", (context, step) => Task.FromResult(effects.Do(context.InstanceId, step)));

    private static void Timers(DurableTaskRegistry registry, Effects effects) => registry
        .AddOrchestratorFunc<string>("Timers", async context =>
        {
            await context.CreateTimer(Hour / 2, CancellationToken.None);
            using var late = new CancellationTokenSource();
            var reply = context.WaitForExternalEvent<string>("Reply");
            var lapse = context.CreateTimer(10 * Hour, late.Token);
            var heard = await Task.WhenAny(reply, lapse) == reply;
            late.Cancel();
            await context.CallActivityAsync("Do", heard ? "heard" : "lapsed");
            await context.CreateTimer(Hour, CancellationToken.None);
            return heard ? await reply : "lapsed";
        })
        .AddActivityFunc<string>("Do", (context, step) => Task.FromResult(effects.Do(context.InstanceId, step)));

    private static void Children(DurableTaskRegistry registry, Effects effects) => registry
        .AddOrchestratorFunc<string>("Parent", async context =>
        {
            var child = context.CallSubOrchestratorAsync<string>("Child", new TaskOptions().WithInstanceId($"{context.InstanceId}-child"));
            context.SendEvent($"{context.InstanceId}-child", "Word", "first");
            await context.CallActivityAsync("Do", "between");
            context.SendEvent($"{context.InstanceId}-child", "Word", "second");
            var failing = context.CallSubOrchestratorAsync("Failing", new TaskOptions().WithInstanceId($"{context.InstanceId}-failing"));
            try
            {
                await failing;
            }
            catch (TaskFailedException failed)
            {
                return $"{await child}, {failed.FailureDetails.ErrorMessage}";
            }
            return "nothing failed";
        })
        .AddOrchestratorFunc<string>("Child", async context =>
        {
            var words = $"{await context.WaitForExternalEvent<string>("Word")} {await context.WaitForExternalEvent<string>("Word")}";
            await context.CallActivityAsync("Do", words);
            return words;
        })
        .AddOrchestratorFunc("Failing", _ => throw new InvalidOperationException("as it must"))
        .AddActivityFunc<string>("Do", (context, step) => Task.FromResult(effects.Do(context.InstanceId, step)));

    private static void Generations(DurableTaskRegistry registry, Effects effects) => registry
        .AddOrchestratorFunc<int, string>("Generations", async (context, sum) =>
        {
            var number = await context.WaitForExternalEvent<int>("Number");
            await context.CallActivityAsync("Do", $"{sum}+{number}");
            if (number < 3)
                context.ContinueAsNew(sum + number);
            return $"{sum + number}";
        })
        .AddActivityFunc<string>("Do", (context, step) => Task.FromResult(effects.Do(context.InstanceId, step)));

    private static void Payloads(DurableTaskRegistry registry, Effects effects) => registry
        .AddOrchestratorFunc<string, string>("Payloads", async (context, input) =>
        {
            if (input[0] == 'i')
            {
                var made = await context.CallActivityAsync<string>("Make", 140_000);
                var text = await context.WaitForExternalEvent<string>("Text");
                context.ContinueAsNew(Large('n', made.Length / 10) + text[..10]);
                return "";
            }
            return input;
        })
        .AddActivityFunc<int, string>("Make", (context, length) =>
        {
            effects.Do(context.InstanceId, "make");
            return Large('m', length);
        });
}
