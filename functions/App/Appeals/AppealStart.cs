namespace BenefitsFlow.App.Appeals;

/// <summary>Starts the proceeding of an appeal and tells it what is on record.</summary>
internal static class AppealStart
{
    /// <summary>Started before, it is left alone.</summary>
    public static async Task StartAsync(DurableTaskClient client, string claimId, AppealState appeal, CancellationToken cancellation)
    {
        var instance = AppealOrchestration.InstanceOf(claimId, appeal.Number);
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                AppealOrchestration.Name,
                OpenedAppeal.Of(claimId, appeal),
                new StartOrchestrationOptions(instance),
                cancellation);
    }

    /// <summary>For what a break left behind: starts it when it never began, and says again what is on record.</summary>
    public static async Task TellAgainAsync(DurableTaskClient client, string claimId, AppealState appeal, CancellationToken cancellation)
    {
        var instance = AppealOrchestration.InstanceOf(claimId, appeal.Number);
        await StartAsync(client, claimId, appeal, cancellation);
        if (appeal is { CauseBy: not null, CauseGiven: true, SentOn: null })
            await Events.RaiseAsync(client, instance, AppealOrchestration.CauseGiven, cancellation);
        if (appeal.Ordered is not null)
            await Events.RaiseAsync(client, instance, AppealOrchestration.OrderCame, cancellation);
    }
}
