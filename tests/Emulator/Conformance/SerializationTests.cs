using System.Text.Json.Serialization;

namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>How values are written.</summary>
public class SerializationTests
{
    public static TheoryData<object?, string?> Written => new()
    {
        { DayOfWeek.Monday, "1" },
        { new DateTime(2026, 3, 4, 5, 6, 7, 890, DateTimeKind.Utc), "\"2026-03-04T05:06:07.89Z\"" },
        { new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Unspecified), "\"2026-03-04T05:06:07\"" },
        { new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)), "\"2026-03-04T05:06:07+02:00\"" },
        { new DateOnly(2026, 3, 4), "\"2026-03-04\"" },
        { new TimeOnly(5, 6, 7), "\"05:06:07\"" },
        { TimeSpan.FromHours(36), "\"1.12:00:00\"" },
        { TimeSpan.FromMinutes(90), "\"01:30:00\"" },
        { 'c', "\"c\"" },
        { new Version(1, 2), "\"1.2\"" },
        { 1e300, "1E+300" },
        { 12.340m, "12.340" },
        { 0.1 + 0.2, "0.30000000000000004" },
        { 1.0, "1" },
        { new byte[] { 1, 2, 255 }, "\"AQL/\"" },
        { new Uri("http://x/y?z=1"), "\"http://x/y?z=1\"" },
        { Guid.Empty, "\"00000000-0000-0000-0000-000000000000\"" },
        { new Dictionary<string, int> { ["Key A"] = 1 }, """{"Key A":1}""" },
        { "é 😀 <&'\"+", "\"\\u00E9 \\uD83D\\uDE00 \\u003C\\u0026\\u0027\\u0022\\u002B\"" },
        { null, null },
    };

    [Observed("12.35", "12.37")]
    [Theory]
    [MemberData(nameof(Written), DisableDiscoveryEnumeration = true)]
    public async Task A_value_is_written_so(object? value, string? json)
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        Assert.Equal(json, (await stage.EndAsync(await stage.StartAsync(value))).SerializedInput);
    }

    [Observed("12.33", "12.34", "12.35")]
    [Fact]
    public async Task Names_are_as_declared_or_as_they_say_and_nulls_are_written()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(new Shown { Plain = 2, Renamed = 4, Hidden = 5 }));
        Assert.Equal("""{"Plain":2,"zz":4,"Nothing":null}""", (await stage.EndAsync(await stage.StartAsync())).SerializedOutput);
    }

    [Observed("12.33")]
    [Fact]
    public async Task What_is_unknown_is_passed_over_and_what_is_missing_is_the_default()
        => Assert.Equal("7 null", await Stage.ResultAsync(
            async context => await context.CallActivityAsync<string>("Read", new { Plain = 7, Strange = 8 }),
            registry => registry.AddActivityFunc<Shown, string>("Read", (_, read) => $"{read.Plain} {read.Nothing ?? "null"}")));

    [Observed("12.36")]
    [Fact]
    public async Task A_result_is_written_by_its_own_type_and_its_parts_by_the_declared()
    {
        var end = await Stage.RunAsync<Animal>(_ => Task.FromResult<Animal>(new Dog { Bark = 7, Friend = new Dog { Bark = 8 }, Any = new Cat() }));
        Assert.Equal("""{"Bark":7,"Friend":{"Name":"n"},"Any":{"Purr":1}}""", end.SerializedOutput?.Replace(",\"Name\":\"n\"}", "}", StringComparison.Ordinal));
    }

    [Observed("12.37")]
    [Fact]
    public async Task Text_comes_back_as_it_went()
    {
        const string text = "é 日本 😀 <>&'\"\\\r\n\t";
        Assert.Equal(text, await Stage.ResultAsync(context => context.CallActivityAsync<string>("Echo", text)));
    }

    [Observed("12.35", "12.39")]
    [Fact]
    public async Task What_cannot_be_written_is_refused_before_anything_starts()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult(true));
        var circle = new List<object>();
        circle.Add(circle);
        await Assert.ThrowsAsync<System.Text.Json.JsonException>(() => stage.StartAsync(circle, "circle"));
        await Assert.ThrowsAsync<ArgumentException>(() => stage.StartAsync(double.NaN, "nan"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => stage.StartAsync(name: ""));
        Assert.Null(await stage.Client.GetInstanceAsync("circle"));
    }

    private sealed class Shown
    {
        public int Plain { get; set; }

        [JsonPropertyName("zz")]
        public int Renamed { get; set; }

        [JsonIgnore]
        public int Hidden { get; set; }

        public string? Nothing { get; set; }
    }

    private abstract class Animal
    {
        public string Name { get; set; } = "n";
    }

    private sealed class Dog : Animal
    {
        public int Bark { get; set; }

        public Animal? Friend { get; set; }

        public object? Any { get; set; }
    }

    private sealed class Cat
    {
        public int Purr { get; set; } = 1;
    }
}
