namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Events whose content is not what the waiter expects.</summary>
public class EventTypeTests
{
    [Observed("1.12")]
    [Theory]
    [InlineData("abc")]
    [InlineData("5")]
    public async Task A_waiting_orchestrator_cannot_catch_a_payload_of_another_type(string payload)
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            context.SetCustomStatus("waiting");
            try
            {
                return await context.WaitForExternalEvent<int>("E");
            }
            catch (System.Text.Json.JsonException)
            {
                return -1;
            }
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.RaiseAsync(id, payload);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(id)).RuntimeStatus);
    }

    [Observed("1.13")]
    [Fact]
    public async Task A_kept_payload_of_another_type_throws_at_the_wait()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.WaitForExternalEvent<bool>("Go");
            try
            {
                return await context.WaitForExternalEvent<string>("E");
            }
            catch (System.Text.Json.JsonException)
            {
                return "caught";
            }
        });
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, 5);
        await stage.RaiseAsync(id, true, "Go");
        Assert.Equal("caught", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.14")]
    [Fact]
    public async Task Null_is_null_for_what_can_be_null()
    {
        await using var stage = await Stage.WithAsync(async context =>
            await context.WaitForExternalEvent<string?>("Text") is null
            && await context.WaitForExternalEvent<int?>("Number") is null
            && await context.WaitForExternalEvent<object?>("Thing") is null);
        var id = await stage.StartAsync();
        foreach (var name in new[] { "Text", "Number", "Thing" })
            await stage.RaiseAsync(id, null, name);
        Assert.True(Stage.Result<bool>(await stage.EndAsync(id)));
    }

    [Observed("1.14")]
    [Fact]
    public async Task Null_for_a_number_fails_the_orchestration()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<int>("E"));
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, null);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await stage.EndAsync(id)).RuntimeStatus);
    }

    [Observed("1.15")]
    [Fact]
    public async Task An_object_is_given_as_json()
    {
        await using var stage = await Stage.WithAsync(async context => (await context.WaitForExternalEvent<object>("E")).ToString());
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, new { a = 1 });
        Assert.Equal("""{"a":1}""", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.16")]
    [Fact]
    public async Task Two_waits_for_one_name_must_expect_one_type()
    {
        var said = await Stage.ResultAsync(context =>
        {
            _ = context.WaitForExternalEvent<string>("E");
            return Task.FromResult(Assert.Throws<ArgumentException>(() => { _ = context.WaitForExternalEvent<int>("E"); }).Message);
        });
        Assert.Equal(
            "Events with the same name must have the same type argument. Expected System.String but was requested System.Int32.", said);
    }
}
