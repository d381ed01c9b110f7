namespace BenefitsFlow.Tests.Emulator.Webhooks;

/// <summary>Instance ids with characters that a table or an address gives another meaning.</summary>
public class HostileIdTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0001b")]
    [InlineData("@entity")]
    public async Task An_id_that_the_extension_refuses_starts_nothing_and_is_said_why(string id)
    {
        await using var hooked = await Hooked.StartAsync();
        var refused = await hooked.PostAsync("/orchestrators/Echo/" + Uri.EscapeDataString(id));
        Assert.Equal(400, refused.Status);
        Assert.StartsWith("One or more of the arguments submitted is incorrect An instance id", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal("[]", (await hooked.GetAsync("/instances")).Body);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b=c&d")]
    [InlineData("100%")]
    [InlineData("a%2Fb")]
    [InlineData("a\tb\u0001\u007f")]
    [InlineData("Añá 日本 😀 ' \" < >")]
    [InlineData("a+b c")]
    [InlineData("a.b..")]
    public async Task An_instance_with_a_table_hostile_id_is_seen_signalled_and_removed_by_its_encoded_address(string id)
    {
        await using var hooked = await Hooked.StartAsync();
        await hooked.Client.ScheduleNewOrchestrationInstanceAsync("Wait", null, new StartOrchestrationOptions(id), Cancellation);
        await hooked.Client.WaitForInstanceStartAsync(id, Cancellation);
        var address = "/instances/" + Uri.EscapeDataString(id);
        Assert.Equal(id, (string?)(await hooked.GetAsync(address)).Json["instanceId"]);
        Assert.Equal(202, (await hooked.PostAsync(address + "/raiseEvent/Answered", "1")).Status);
        await hooked.UntilAsync(id, OrchestrationRuntimeStatus.Completed);
        Assert.Equal(200, (await hooked.SendAsync("DELETE", address)).Status);
        Assert.Equal(404, (await hooked.GetAsync(address)).Status);
    }

    [Fact]
    public async Task A_very_long_id_is_refused_with_its_length_and_a_longer_address_by_the_server()
    {
        await using var hooked = await Hooked.StartAsync();
        Assert.Equal(202, (await hooked.PostAsync("/orchestrators/Echo/" + new string('x', 256))).Status);
        var refused = await hooked.PostAsync("/orchestrators/Echo/" + new string('x', 257));
        Assert.Equal(400, refused.Status);
        Assert.Contains("256 characters at most, not 257", refused.Sentence, StringComparison.Ordinal);
        var unseen = await hooked.GetAsync("/instances/" + new string('x', 600));
        Assert.Equal(400, unseen.Status);
        Assert.Contains("Use a shorter id", unseen.Sentence, StringComparison.Ordinal);
        Assert.Equal(414, (await hooked.GetAsync("/instances/" + new string('x', 10_000))).Status);
        Assert.Equal(200, (await hooked.GetAsync("/instances")).Status);
    }
}
