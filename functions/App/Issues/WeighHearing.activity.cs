using BenefitsFlow.App.Issues.Hearings;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Issues;

/// <summary>
/// Weighs whether both sides were heard or had their time, and until when the hearing waits otherwise; with it the step begins.
/// </summary>
/// <remarks>
/// No statement is lost between two steps. One that stands in the claim file before <see cref="HearingStepped"/> was weighed, or is found there
/// unweighed, and then the step is over at once. One that stands after it finds the step's number there and raises the step's event, which the
/// engine keeps until the orchestration waits for it.
/// </remarks>
public sealed class WeighHearing(IssueFile issues, ClaimFile file, PartyChannel channels, WorkQueue queue, TimeProvider clock)
{
    [Function(nameof(WeighHearing))]
    public async Task<Hearing> Run([ActivityTrigger] IssueStep input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var record = await issues.LoadAsync(input.ClaimId, input.Number, cancellation)
            ?? throw new InvalidOperationException($"Claim {input.ClaimId} has no issue {input.Number}.");
        if (NothingToPay(record.Claim))
            await file.AppendAsync(input.ClaimId, $"issue-{input.Number}-closed", new IssueClosed(input.Number, "no-benefit-year"), "agency", cancellation);
        if (NothingToPay(record.Claim) || !record.Issue.Open)
        {
            await queue.RemoveAsync(input.ClaimId, input.Number, cancellation);
            return new(input.Step, MayDecide: false, clock.GetUtcNow().UtcDateTime, Closed: true);
        }

        var today = AgencyCalendar.DateOf(clock.GetUtcNow());
        var running = await RunningAsync(record, today, cancellation);
        var mayDecide = running.Count == 0;
        var stepped = new HearingStepped(input.Number, input.Step, running.Max(window => window.LastDay) ?? today, mayDecide);
        await file.AppendAsync(input.ClaimId, $"issue-{input.Number}-step-{input.Step}", stepped, "agency", cancellation);
        await queue.PutAsync(input.ClaimId, input.Number, cancellation);
        var weighed = (await file.StateAsync(input.ClaimId, cancellation))!.Issue(input.Number)!.Weighed;
        return weighed > record.Statements.Count || mayDecide
            ? new(input.Step, mayDecide && weighed <= record.Statements.Count, clock.GetUtcNow().UtcDateTime)
            : new(input.Step, MayDecide: false, AgencyCalendar.StartOf(HearingWindows.NextDay(record, running, today)).UtcDateTime);
    }

    private static bool NothingToPay(Filing.ClaimState claim) => claim.Ended == "no-benefit-year" || claim.Determination is { Eligible: false };

    /// <summary>The windows whose time runs, and those that are asked now, as they will run.</summary>
    private async Task<IReadOnlyList<HearingWindow>> RunningAsync(IssueRecord record, DateOnly today, CancellationToken cancellation)
    {
        List<HearingWindow> running = [];
        foreach (var window in HearingWindows.Of(record, today).Where(window => window.Owed || window.Running))
            running.Add(window.Owed ? window.AskedOn(today, await channels.OfAsync(record, window.Party, cancellation)) : window);
        return running;
    }
}

internal static class WeighHearingStep
{
    public static Task<Hearing> WeighHearing(this TaskOrchestrationContext context, IssueStep input)
        => context.CallActivityAsync<Hearing>(nameof(Issues.WeighHearing), input, Steps.Retried);
}
