using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>A week that was claimed after its proceeding had ended, or without one: it is decided in one of its own.</summary>
internal static class LateWeek
{
    /// <summary>The kind of issue that it raises.</summary>
    public const string Issue = "late-claim";

    /// <summary>What the claimant is asked on the form.</summary>
    public static Sentence Asked { get; } = new("What kept you from claiming this week in time?", "¿Qué le impidió reclamar esta semana a tiempo?");

    /// <summary>Starts it; one that runs or ended is left alone, one that failed begins anew.</summary>
    public static async Task StartAsync(DurableTaskClient client, string claimId, DateOnly sunday, CancellationToken cancellation)
    {
        var week = new SettledWeek(claimId, sunday, 0, 0, SettledWeekOrchestration.Code);
        var instance = SettledWeekOrchestration.InstanceOf(week);
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(SettledWeekOrchestration.Name, week, new StartOrchestrationOptions(instance), cancellation);
    }
}
