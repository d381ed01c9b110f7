using BenefitsFlow.App.Weekly;
using BenefitsFlow.Law;
using BenefitsFlow.Tests.Storage;

namespace BenefitsFlow.Tests.Filing;

public class StartsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A week of a claim that nobody has filed fails by itself.</summary>
    [Fact]
    public async Task What_failed_begins_anew_and_what_runs_or_ended_is_left_alone()
    {
        await using var agency = await AgencyHost.StartAsync(new(2026, 3, 10, 17, 0, 0, TimeSpan.Zero), $"t{Guid.NewGuid():N}"[..13]);
        var week = OpenedWeek.Of(StorageRun.NewClaimId(), new Week(new DateOnly(2026, 3, 1)), new(2026, 4, 4));
        var instance = WeekOrchestration.InstanceOf(week.ClaimId, week.Sunday);
        await StartAsync();
        var running = (await agency.Host.Client.GetInstanceAsync(instance, Cancellation))!;
        await StartAsync();
        Assert.Equal(running.CreatedAt, (await agency.Host.Client.GetInstanceAsync(instance, Cancellation))!.CreatedAt);

        await agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow().AddDays(60), Cancellation);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await agency.Host.Client.GetInstanceAsync(instance, Cancellation))!.RuntimeStatus);
        await StartAsync();
        Assert.NotEqual(running.CreatedAt, (await agency.Host.Client.GetInstanceAsync(instance, Cancellation))!.CreatedAt);

        await agency.Host.Client.TerminateInstanceAsync(instance, "ended by a person", Cancellation);
        await agency.Host.Winder.WindToAsync(agency.Host.Clock.GetUtcNow().AddHours(1), Cancellation);
        var ended = (await agency.Host.Client.GetInstanceAsync(instance, Cancellation))!;
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, ended.RuntimeStatus);
        await StartAsync();
        Assert.Equal(ended.CreatedAt, (await agency.Host.Client.GetInstanceAsync(instance, Cancellation))!.CreatedAt);

        Task StartAsync() => OpenWeek.StartAsync(agency.Host.Client, week, Cancellation);
    }
}
