using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments.Crossmatch;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Overpayments.Waivers;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Weekly;

namespace BenefitsFlow.App.Issues;

/// <summary>
/// Lets the weeks go on that waited for the issue, in their order: what a determination denies is entered; of the others the first begins, and each
/// calls the next when it is decided. A week that was decided before is left as it is; if it was paid and is denied now, somebody is asked about it.
/// </summary>
/// <param name="found">Enters first what a determination found of a week's earnings.</param>
/// <param name="debts">Carries out what it decides of an overpayment.</param>
/// <param name="later">Carries out what it does to what is owed already.</param>
/// <param name="paid">Finds weeks that were paid and are denied now.</param>
public sealed class SettleWeeks(ClaimFile file, FoundEarnings found, CarryOut debts, LaterDecisions later, PaidAndDenied paid)
{
    [Function(nameof(SettleWeeks))]
    public async Task Run([ActivityTrigger] DecidedIssue input, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(client);
        await found.EnterAsync(input, client, cancellation);
        await debts.RunAsync(client, input, cancellation);
        await later.CarryOutAsync(input, client, cancellation);
        var claim = await file.StateAsync(input.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {input.ClaimId}.");
        await paid.RecallAsync(claim, input, client, cancellation);
        foreach (var week in claim.Weeks.Where(Waits).Where(week => !claim.IssuesHolding(week.Week).Any()))
        {
            if (claim.IssuesDenying(week.Week).FirstOrDefault() is not { } denying)
            {
                await StartAsync(client, new(input.ClaimId, week.Week, input.Number, input.Determination, SettledWeekOrchestration.Code), cancellation);
                return;
            }

            await file.AppendAsync(
                input.ClaimId, DecideWeek.DenialKey(week.Week, denying), new WeekDenied(week.Week, denying.Number, denying.Determination), "agency", cancellation);
        }
    }

    /// <summary>True when a week waits, though nothing holds or denies it any more: its word was lost.</summary>
    internal static bool Lost(ClaimState claim)
        => claim.Weeks.Any(week => Waits(week) && !claim.IssuesHolding(week.Week).Any() && !claim.IssuesDenying(week.Week).Any());

    /// <summary>Certified, and held or denied: never one that was decided, paid or not.</summary>
    private static bool Waits(WeekState week) => week is { CertifiedOn: not null, Decided: null } && (week.HeldFor.Count > 0 || week.DeniedFor is not null);

    private static async Task StartAsync(DurableTaskClient client, SettledWeek week, CancellationToken cancellation)
    {
        var instance = SettledWeekOrchestration.InstanceOf(week);
        if (await Starts.IsDueAsync(client, instance, cancellation))
            await client.ScheduleNewOrchestrationInstanceAsync(
                SettledWeekOrchestration.Name,
                week,
                new StartOrchestrationOptions(instance),
                cancellation);
    }
}

internal static class SettleWeeksStep
{
    public static Task SettleWeeks(this TaskOrchestrationContext context, DecidedIssue input)
        => context.CallActivityAsync(nameof(Issues.SettleWeeks), input, Steps.Retried);
}
