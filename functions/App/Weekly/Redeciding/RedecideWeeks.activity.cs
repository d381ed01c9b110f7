using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Decides the weeks of a round again, in their order. A week that comes out as before keeps its decision.</summary>
public sealed class RedecideWeeks(ClaimFile file)
{
    [Function(nameof(RedecideWeeks))]
    public async Task Run([ActivityTrigger] ClaimRound input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (claim, round, before) = await RoundOnFile.LoadAsync(file, input, cancellation);
        foreach (var sunday in Redecision.Weeks(claim, round).Except(before.Select(week => week.Made.Week)))
        {
            claim = (await file.StateAsync(input.ClaimId, cancellation))!;
            if (!Redecision.Changes(Redecision.Of(claim, round, sunday), claim.Week(sunday)!))
                continue;
            // Decided on the state it is written with.
            await file.AppendAsync(
                input.ClaimId, RoundOnFile.KeyOf(sunday, round.Number), state => Redecision.Of(state!, round, sunday), "agency", cancellation: cancellation);
        }
    }
}

internal static class RedecideWeeksStep
{
    public static Task RedecideWeeks(this TaskOrchestrationContext context, ClaimRound round)
        => context.CallActivityAsync(nameof(Redeciding.RedecideWeeks), round, Steps.Retried);
}
