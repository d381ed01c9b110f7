namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>What an activity is given, and what comes back of it.</summary>
public class ActivityTests
{
    [Fact]
    public async Task A_result_comes_back()
        => Assert.Equal("hello", await Stage.ResultAsync(context => context.CallActivityAsync<string>("Echo", "hello")));

    [Observed("4.5")]
    [Fact]
    public async Task No_result_reads_as_null_or_zero()
    {
        var read = await Stage.ResultAsync(async context =>
        {
            var text = await context.CallActivityAsync<string?>("Echo");
            var number = await context.CallActivityAsync<int>("Echo");
            var maybe = await context.CallActivityAsync<int?>("Echo");
            return $"{text is null} {number} {maybe is null}";
        });
        Assert.Equal("True 0 True", read);
    }

    [Observed("4.5")]
    [Fact]
    public async Task An_activity_without_result_completes()
    {
        var ran = 0;
        await Stage.ResultAsync(
            async context =>
            {
                await context.CallActivityAsync("Quiet");
                return true;
            },
            registry => registry.AddActivityFunc("Quiet", _ =>
            {
                Interlocked.Increment(ref ran);
                return Task.CompletedTask;
            }));
        Assert.Equal(1, ran);
    }

    [Observed("4.7")]
    [Fact]
    public async Task A_missing_input_arrives_as_null()
        => Assert.True(await Stage.ResultAsync(
            context => context.CallActivityAsync<bool>("IsNull"),
            registry => registry.AddActivityFunc<string?, bool>("IsNull", (_, text) => text is null)));

    [Observed("4.8")]
    [Fact]
    public async Task A_missing_input_fails_an_activity_that_takes_a_number()
    {
        var failed = await Caught.FromAsync(context => context.CallActivityAsync<int>("Double"));
        Assert.Equal("Double", failed.Task);
    }

    [Observed("4.9")]
    [Theory]
    [InlineData("text")]
    [InlineData("5")]
    public async Task An_input_of_another_type_fails_the_activity(string input)
        => Assert.Equal("Double", (await Caught.FromAsync(context => context.CallActivityAsync<int>("Double", input))).Task);

    [Observed("4.6")]
    [Fact]
    public async Task A_result_of_another_type_throws_where_it_is_awaited()
    {
        var caught = await Stage.ResultAsync(async context =>
        {
            try
            {
                return await context.CallActivityAsync<string>("Double", 2);
            }
            catch (System.Text.Json.JsonException unreadable)
            {
                return unreadable.Message;
            }
        });
        Assert.StartsWith("The JSON value could not be converted to System.String.", caught);
    }

    [Observed("4.11")]
    [Fact]
    public async Task Case_does_not_matter_in_a_name()
        => Assert.Equal("x", await Stage.ResultAsync(context => context.CallActivityAsync<string>("eCHO", "x")));

    [Observed("4.12")]
    [Fact]
    public async Task Options_passed_as_the_input_are_refused()
    {
        var refused = await Stage.ResultAsync(async context =>
        {
            try
            {
                return await context.CallActivityAsync<string>("Echo", (object)new TaskOptions());
            }
            catch (ArgumentException wrong)
            {
                return wrong.Message;
            }
        });
        Assert.StartsWith("A TaskOptions value was provided for the activity input but no value was provided for options.", refused);
    }

    [Fact]
    public async Task Its_context_names_the_activity_and_the_instance()
    {
        await using var stage = await Stage.WithAsync(
            context => context.CallActivityAsync<string>("WhoAmI"),
            registry => registry.AddActivityFunc<string>("WhoAmI", context => $"{context.Name.Name} of {context.InstanceId}"));
        Assert.Equal("WhoAmI of claim-1", Stage.Result<string>(await stage.EndAsync(await stage.StartAsync(id: "claim-1"))));
    }

    [Observed("4.24")]
    [Fact]
    public async Task A_hundred_at_once_answer_in_the_order_of_their_calls()
    {
        var doubled = await Stage.ResultAsync(
            context => Task.WhenAll(Enumerable.Range(0, 100).Select(number => context.CallActivityAsync<int>("Double", number))));
        Assert.Equal(Enumerable.Range(0, 100).Select(number => 2 * number), doubled);
    }

    [Observed("4.23", "12.38")]
    [Fact]
    public async Task A_million_characters_pass_through_every_seam()
    {
        var text = new string('x', 1_000_000);
        await using var stage = await Stage.WithAsync(
            (TaskOrchestrationContext context, string input) => context.CallActivityAsync<string>("Echo", input));
        var end = await stage.EndAsync(await stage.StartAsync(text));
        Assert.Equal(text, Stage.Result<string>(end));
        Assert.Equal(text, end.ReadInputAs<string>());
    }
}
