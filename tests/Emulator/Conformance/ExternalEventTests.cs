namespace BenefitsFlow.Tests.Emulator.Conformance;

/// <summary>Who gets an event, and when.</summary>
public class ExternalEventTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    [Observed("1.2")]
    [Fact]
    public async Task An_event_raised_before_the_wait_is_kept()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.CreateTimer(Soon, CancellationToken.None);
            return await context.WaitForExternalEvent<string>("E");
        });
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, "early");
        Assert.Equal("early", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.3")]
    [Fact]
    public async Task Kept_events_come_out_oldest_first()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            await context.WaitForExternalEvent<bool>("Go");
            return string.Join(",", [
                await context.WaitForExternalEvent<string>("E"),
                await context.WaitForExternalEvent<string>("E"),
                await context.WaitForExternalEvent<string>("E")]);
        });
        var id = await stage.StartAsync();
        foreach (var value in new[] { "1", "2", "3" })
            await stage.RaiseAsync(id, value);
        await stage.RaiseAsync(id, true, "Go");
        Assert.Equal("1,2,3", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.5")]
    [Fact]
    public async Task Of_two_waiters_the_newer_is_served_first()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            var older = context.WaitForExternalEvent<string>("E");
            var newer = context.WaitForExternalEvent<string>("E");
            context.SetCustomStatus("waiting");
            await Task.WhenAll(older, newer);
            return $"older {await older}, newer {await newer}";
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.RaiseAsync(id, "first");
        await stage.RaiseAsync(id, "second");
        Assert.Equal("older second, newer first", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.6")]
    [Fact]
    public async Task A_cancelled_waiter_swallows_the_next_event()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            using var giveUp = new CancellationTokenSource();
            var older = context.WaitForExternalEvent<string>("E");
            _ = context.WaitForExternalEvent<string>("E", giveUp.Token);
            giveUp.Cancel();
            context.SetCustomStatus("waiting");
            return await older;
        });
        var id = await stage.StartAsync();
        await stage.SeeAsync(id, "waiting");
        await stage.RaiseAsync(id, "swallowed");
        await stage.RaiseAsync(id, "served");
        Assert.Equal("served", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.7")]
    [Fact]
    public async Task A_cancelled_older_waiter_is_not_in_the_way()
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            using var giveUp = new CancellationTokenSource();
            _ = context.WaitForExternalEvent<string>("E", giveUp.Token);
            giveUp.Cancel();
            return await context.WaitForExternalEvent<string>("E");
        });
        var id = await stage.StartAsync();
        await stage.RaiseAsync(id, "served");
        Assert.Equal("served", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.8")]
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Case_does_not_matter_in_an_events_name(bool isWaiting)
    {
        await using var stage = await Stage.WithAsync(async context =>
        {
            if (!isWaiting)
                await context.WaitForExternalEvent<bool>("Go");
            context.SetCustomStatus("waiting");
            return await context.WaitForExternalEvent<string>("Appeal");
        });
        var id = await stage.StartAsync();
        if (isWaiting)
            await stage.SeeAsync(id, "waiting");
        await stage.RaiseAsync(id, "x", "aPPEAL");
        if (!isWaiting)
            await stage.RaiseAsync(id, true, "gO");
        Assert.Equal("x", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.10")]
    [Fact]
    public async Task An_instance_that_ended_stays_as_it_is()
    {
        await using var stage = await Stage.WithAsync(_ => Task.FromResult("done"));
        var id = await stage.StartAsync();
        await stage.EndAsync(id);
        await Record.ExceptionAsync(() => stage.RaiseAsync(id, "late"));
        Assert.Equal("done", Stage.Result<string>(await stage.EndAsync(id)));
    }

    [Observed("1.17")]
    [Fact]
    public async Task A_name_and_an_id_are_required()
    {
        await using var stage = await Stage.WithAsync(context => context.WaitForExternalEvent<string>("E"));
        Assert.Equal("eventName", (await Assert.ThrowsAsync<ArgumentException>(() => stage.RaiseAsync("x", 1, ""))).ParamName);
        Assert.Equal("instanceId", (await Assert.ThrowsAsync<ArgumentException>(() => stage.RaiseAsync("", 1))).ParamName);
        Assert.Equal("instanceId", (await Assert.ThrowsAsync<ArgumentNullException>(() => stage.RaiseAsync(null!, 1))).ParamName);
    }
}
