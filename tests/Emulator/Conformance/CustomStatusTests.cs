namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>What an orchestrator says of itself.</summary>
public class CustomStatusTests
{
    [Observed("7.1", "7.2")]
    [Fact]
    public async Task It_is_seen_while_the_orchestrator_waits_the_last_of_a_turn_only()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("one");
            context.SetCustomStatus("two");
            await context.WaitForExternalEvent<bool>("E");
            context.SetCustomStatus("three");
            return true;
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "two");
        await stage.RaiseAsync(id, true);
        Assert.Equal("three", (await stage.EndAsync(id)).ReadCustomStatusAs<string>());
    }

    [Observed("7.2")]
    [Fact]
    public async Task It_outlives_a_failure()
        => Assert.Equal("nearly", (await Stage.RunAsync<bool>(context =>
        {
            context.SetCustomStatus("nearly");
            throw new InvalidOperationException("orch boom");
        })).ReadCustomStatusAs<string>());

    [Observed("7.3")]
    [Fact]
    public async Task Set_only_on_a_first_run_it_does_not_last()
        => Assert.Null((await Stage.RunAsync(async context =>
        {
            if (!context.IsReplaying)
                context.SetCustomStatus("fleeting");
            await context.CallActivityAsync("Echo", "x");
            await context.CallActivityAsync("Echo", "y");
            return true;
        })).ReadCustomStatusAs<string>());

    [Observed("7.4")]
    [Fact]
    public async Task It_may_be_taken_back()
        => Assert.Null((await Stage.RunAsync(async context =>
        {
            context.SetCustomStatus("said");
            await context.CallActivityAsync("Echo", "x");
            context.SetCustomStatus(null);
            return true;
        })).ReadCustomStatusAs<string>());

    [Observed("7.5")]
    [Fact]
    public async Task It_is_json_with_enums_as_numbers()
        => Assert.Equal(
            """{"Stage":"one","Day":1}""",
            (await Stage.RunAsync(context =>
            {
                context.SetCustomStatus(new { Stage = "one", Day = DayOfWeek.Monday });
                return Task.FromResult(true);
            })).SerializedCustomStatus);

    [Observed("7.6")]
    [Fact]
    public async Task A_thousand_characters_fit_it()
    {
        var said = new string('x', 1000);
        Assert.Equal(said, (await Stage.RunAsync(context =>
        {
            context.SetCustomStatus(said);
            return Task.FromResult(true);
        })).ReadCustomStatusAs<string>());
    }

    [Observed("7.7")]
    [Fact]
    public async Task Never_set_it_reads_as_null()
        => Assert.Null((await Stage.RunAsync(_ => Task.FromResult(true))).ReadCustomStatusAs<string>());

    [Observed("7.7", "12.15")]
    [Fact]
    public async Task It_is_read_only_where_it_was_asked_for()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        var bare = (await stage.Client.GetInstanceAsync(id))!;
        Assert.Throws<InvalidOperationException>(() => bare.ReadCustomStatusAs<string>());
        Assert.Throws<InvalidOperationException>(() => bare.ReadOutputAs<bool>());
        Assert.Equal((null, null), (bare.SerializedInput, bare.SerializedOutput));
    }
}
