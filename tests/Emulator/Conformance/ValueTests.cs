namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Values on their way between orchestrators and activities.</summary>
public class ValueTests
{
    [Observed("12.33", "12.35")]
    [Fact]
    public async Task A_record_with_dates_amounts_enums_nulls_and_lists_comes_back_equal()
    {
        var sent = new Claim("c-1", DayOfWeek.Sunday, null, new DateOnly(2026, 7, 5), 1_234.50m, new DateTime(2026, 7, 5, 7, 0, 0, DateTimeKind.Utc), null);
        var issues = new Issues([sent, sent with { Id = "c-2", Before = sent }], new() { ["office"] = 7 });
        var back = await Stage.ResultAsync(
            context => context.CallActivityAsync<Issues>("Same", issues),
            registry => registry.AddActivityFunc<Issues, Issues>("Same", (_, given) => given));
        Assert.Equal(issues.Claims, back!.Claims);
        Assert.Equal(issues.Offices, back.Offices);
    }

    [Observed("4.6")]
    [Fact]
    public async Task A_text_is_not_read_as_a_number()
        => Assert.StartsWith("The JSON value could not be converted to System.Int32.", await Stage.ResultAsync(async context =>
        {
            try
            {
                return $"{await context.CallActivityAsync<int>("Echo", "abc")}";
            }
            catch (System.Text.Json.JsonException unreadable)
            {
                return unreadable.Message;
            }
        }));

    [Observed("4.8")]
    [Fact]
    public async Task A_missing_number_that_may_be_null_is_null()
        => Assert.True(await Stage.ResultAsync(
            context => context.CallActivityAsync<bool>("NoNumber", (object?)null),
            registry => registry.AddActivityFunc<int?, bool>("NoNumber", (_, number) => number is null)));

    [Observed("4.9")]
    [Fact]
    public async Task A_number_or_an_object_is_no_text()
    {
        Assert.Equal("Echo", (await Caught.FromAsync(context => context.CallActivityAsync<string>("Echo", 5))).Task);
        Assert.Equal("Echo", (await Caught.FromAsync(context => context.CallActivityAsync<string>("Echo", new { x = 1 }))).Task);
    }

    [Observed("12.36")]
    [Fact]
    public async Task A_part_of_an_abstract_type_cannot_be_read_back()
    {
        var end = await Stage.RunAsync(_ => Task.FromResult(new Household { Pet = new Dog() }));
        Assert.Equal("""{"Pet":{"Name":"n"}}""", end.SerializedOutput);
        var refused = Assert.Throws<NotSupportedException>(() => end.ReadOutputAs<Household>());
        Assert.StartsWith("Deserialization of interface or abstract types is not supported.", refused.Message);
    }

    [Observed("12.15")]
    [Fact]
    public async Task Output_is_read_as_its_own_type_and_only_where_it_was_asked_for()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult("text"));
        var id = await stage.StartAsync();
        var end = await stage.EndAsync(id);
        Assert.Throws<System.Text.Json.JsonException>(() => end.ReadOutputAs<int>());
        var bare = (await stage.Client.GetInstanceAsync(id))!;
        Assert.Equal(
            "The ReadOutputAs method can only be used on OrchestrationMetadata objects that are fetched with the option to include output data.",
            Assert.Throws<InvalidOperationException>(() => bare.ReadOutputAs<string>()).Message);
    }

    [Observed("12.38")]
    [Fact]
    public async Task More_than_four_million_bytes_are_not_read_in_one_answer()
    {
        await using var stage = await Stage.WithAsync((TaskOrchestrationContext context, string input) => Task.FromResult(input));
        var id = await stage.StartAsync(new string('x', 2_500_000));
        await stage.SeeBareAsync(id, seen => seen.RuntimeStatus == OrchestrationRuntimeStatus.Completed);
        var refused = await Assert.ThrowsAnyAsync<Exception>(() => stage.Client.GetInstanceAsync(id, getInputsAndOutputs: true));
        Assert.Contains("Received message exceeds the maximum configured message size.", refused.Message, StringComparison.Ordinal);
    }

    public sealed record Claim(
        string Id, DayOfWeek Day, DayOfWeek? Other, DateOnly From, decimal Amount, DateTime At, Claim? Before);

    public sealed record Issues(List<Claim> Claims, Dictionary<string, int> Offices);

    private abstract class Animal
    {
        public string Name { get; set; } = "n";
    }

    private sealed class Dog : Animal
    {
        public int Bark { get; set; } = 3;
    }

    private sealed class Household
    {
        public Animal? Pet { get; set; }
    }
}
