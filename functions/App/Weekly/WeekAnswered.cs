using BenefitsFlow.App.Filing;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Weekly;

/// <summary>Tells a week's orchestration that its answer is on file.</summary>
internal static class WeekAnswered
{
    /// <summary>True while a certification is on file that nobody has decided or held.</summary>
    public static bool Waits(WeekState week)
    {
        ArgumentNullException.ThrowIfNull(week);
        return week is { CertifiedOn: not null, Answers: not null, Decided: null, DeniedFor: null, HeldFor.Count: 0 };
    }

    /// <summary>
    /// Tells whatever proceeding the week has, as often as one likes: its own while that goes on, which it begins when it was never begun; one of its own for a
    /// late week when there is none or it has ended.
    /// </summary>
    public static async Task TellAsync(DurableTaskClient client, string claimId, WeekState week, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(week);
        if (week is not { Opened: not null, LastDay: { } lastDay } || (week.Late && await client.GetInstanceAsync(WeekOrchestration.InstanceOf(claimId, week.Week), cancellation) is { IsCompleted: true }))
        {
            await LateWeek.StartAsync(client, claimId, week.Week, cancellation);
            return;
        }

        await OpenWeek.StartAsync(client, OpenedWeek.Of(claimId, new Week(week.Week), lastDay), cancellation);
        await Events.RaiseAsync(client, WeekOrchestration.InstanceOf(claimId, week.Week), WeekOrchestration.Certified, cancellation);
    }
}
