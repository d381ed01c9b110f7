using BenefitsFlow.Tests.Emulator.Conformance;

namespace BenefitsFlow.Tests.Emulator.Engine;

/// <summary>How a failed instance looks from outside: as on the Functions host, where details are never given beside the output.</summary>
public class FailureOutputTests
{
    [Observed("4.4", "11.1")]
    [Fact]
    public async Task The_output_is_the_exceptions_type_and_message_in_raw_words()
    {
        var own = await Stage.RunAsync<bool>(_ => throw new InvalidOperationException("orch boom", new ArgumentException("inner")));
        Assert.Equal(("System.InvalidOperationException: orch boom", null), (own.SerializedOutput, (object?)own.FailureDetails));
        var activity = await Stage.RunAsync(context => context.CallActivityAsync<string>("Fail", "boom"));
        Assert.Equal(
            "Microsoft.DurableTask.TaskFailedException: Task 'Fail' (#0) failed with an unhandled exception: boom", activity.SerializedOutput);
        Assert.Null(activity.FailureDetails);
    }

    [Observed("2.4", "11.4")]
    [Fact]
    public async Task A_cancellation_nobody_caught_is_an_unhandled_exception_of_the_function()
    {
        Unhandled(
            await Stage.RunAsync(context => context.WaitForExternalEvent<string>("E", TimeSpan.FromMilliseconds(50))),
            "One or more errors occurred. (A task was canceled.)");
        Unhandled(
            await Stage.RunAsync<bool>(_ => throw new OperationCanceledException("its own words are lost")),
            "One or more errors occurred. (A task was canceled.)");
    }

    [Observed("1.12", "1.14")]
    [Theory]
    [InlineData("abc", "The JSON value could not be converted to System.Int32.")]
    [InlineData(null, "Object reference not set to an instance of an object.")]
    public async Task So_is_an_event_that_its_waiter_cannot_read(string? payload, string says)
    {
        await using var stage = await Stage.WithAsync(context =>
        {
            context.SetCustomStatus("waiting");
            return context.WaitForExternalEvent<int>("E");
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.RaiseAsync(id, payload);
        Unhandled(await stage.EndAsync(id), says);
    }

    [Observed("1.13")]
    [Fact]
    public async Task A_kept_event_of_another_type_fails_the_wait_like_any_exception()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.WaitForExternalEvent<bool>("Go");
            return await context.WaitForExternalEvent<string>("E");
        });
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, 5);
        await stage.RaiseAsync(id, true, "Go");
        Assert.StartsWith(
            "System.Text.Json.JsonException: The JSON value could not be converted to System.String. Path: ", (await stage.EndAsync(id)).SerializedOutput);
    }

    [Observed("7.6")]
    [Fact]
    public async Task A_custom_status_over_16_kibibytes_is_an_unhandled_exception_too()
    {
        var end = await Stage.RunAsync(context =>
        {
            context.SetCustomStatus(new string('x', 17_000));
            return Task.FromResult(true);
        });
        Unhandled(end, "System.ArgumentException: CustomStatus is too large: limit = 16 KB (UTF-16), actual = 33.21 KB.");
        Assert.Equal("null", end.SerializedCustomStatus);
    }

    [Observed("7.6")]
    [Theory]
    [InlineData(8190, OrchestrationRuntimeStatus.Completed)]
    [InlineData(8191, OrchestrationRuntimeStatus.Failed)]
    public async Task The_limit_counts_the_quotes_of_its_json(int characters, OrchestrationRuntimeStatus ends)
        => Assert.Equal(ends, (await Stage.RunAsync(context =>
        {
            context.SetCustomStatus(new string('x', characters));
            return Task.FromResult(true);
        })).RuntimeStatus);

    [Observed("11.9")]
    [Fact]
    public async Task An_unknown_orchestrators_failure_lists_the_known_ones()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var end = await stage.EndAsync(await stage.StartAsync(name: "NoSuchOrchestrator"));
        var output = System.Text.Json.JsonDocument.Parse(end.SerializedOutput!).RootElement;
        Assert.Equal(
            "The function 'NoSuchOrchestrator' doesn't exist, is disabled, or is not an orchestrator function. Additional info: "
            + "The following are the known orchestrator functions: 'O'.",
            output.GetProperty("message").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, output.GetProperty("details").ValueKind);
        Assert.Null(end.FailureDetails);
    }

    [Observed("5.10")]
    [Fact]
    public async Task An_unknown_child_leaves_no_details_and_is_tried_again()
    {
        var failed = await Caught.FromAsync(context => context.CallSubOrchestratorAsync<string>(
            "NoSuchOrchestrator", TaskOptions.FromRetryPolicy(new RetryPolicy(2, TimeSpan.FromMilliseconds(50)))));
        Assert.Equal("Task 'NoSuchOrchestrator' (#2) failed with an unhandled exception.", failed.Message);
        Assert.Null(failed.Type);
    }

    [Observed("4.13")]
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task An_activity_without_a_name_fails_at_the_call(string? name)
    {
        var end = await Stage.RunAsync(context => context.CallActivityAsync<string>(name!, "x"));
        Assert.Equal("System.ArgumentNullException: Value cannot be null. (Parameter 'value')", end.SerializedOutput);
    }

    [Observed("10.4")]
    [Fact]
    public async Task A_divergence_names_its_exception_first()
    {
        var runs = 0;
        var end = await Stage.RunAsync(async context =>
        {
            if (runs++ == 0)
                await context.CallActivityAsync("Echo", "x");
            return true;
        });
        Assert.StartsWith(
            "DurableTask.Core.Exceptions.NonDeterministicOrchestrationException: Non-Deterministic workflow detected: A previous execution",
            end.SerializedOutput);
    }

    [Fact]
    public async Task An_event_sent_under_another_name_is_a_divergence_too()
    {
        var runs = 0;
        var end = await Stage.RunAsync(async context =>
        {
            context.SendEvent("nobody", runs++ == 0 ? "Asked" : "Told", "x");
            await context.CallActivityAsync("Echo", "x");
            return true;
        });
        Assert.Contains("named 'Asked'", end.SerializedOutput, StringComparison.Ordinal);
        Assert.Contains("named 'Told'", end.SerializedOutput, StringComparison.Ordinal);
    }

    [Observed("11.7")]
    [Theory]
    [InlineData("text", OrchestrationRuntimeStatus.Failed)]
    [InlineData(null, OrchestrationRuntimeStatus.Completed)]
    public async Task An_input_that_is_missing_reads_as_zero_and_one_of_another_type_fails(object? input, OrchestrationRuntimeStatus ends)
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, int number) => Task.FromResult(number));
        Assert.Equal(ends, (await stage.EndAsync(await stage.StartAsync(input))).RuntimeStatus);
    }

    private static void Unhandled(OrchestrationMetadata end, string says)
    {
        Assert.Equal(OrchestrationRuntimeStatus.Failed, end.RuntimeStatus);
        var output = System.Text.Json.JsonDocument.Parse(end.SerializedOutput!).RootElement;
        Assert.Equal("Function 'O' failed with an unhandled exception.", output.GetProperty("message").GetString());
        Assert.Contains(says, output.GetProperty("details").GetString(), StringComparison.Ordinal);
        Assert.Null(end.FailureDetails);
    }
}
