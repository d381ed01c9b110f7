using BenefitsFlow.App.Overpayments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Enters what a round found too much, unless the law leaves it with the claimant. Nothing is taken by it: the claimant is heard first.</summary>
public sealed class SuspectOverpaid(ClaimFile file, Suspicions suspicions)
{
    [Function(nameof(SuspectOverpaid))]
    public async Task Run([ActivityTrigger] ClaimRound input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (_, round, weeks) = await RoundOnFile.LoadAsync(file, input, cancellation);
        List<SuspectedWeek> suspected = [.. weeks.Where(week => week.Made.Overpaid > 0).Select(week => Suspected(week.Made))];
        if (suspected.Count > 0)
            await suspicions.RaiseAsync(input.ClaimId, $"round-{round.Number}", CauseOf(round.Because), suspected, "agency", cancellation);
    }

    /// <summary>What was suspected of the week before is not suspected again.</summary>
    private static SuspectedWeek Suspected(WeekRedecided made)
    {
        var due = (long)((made.Decision.Payable + made.Kept) * 100);
        return new(made.Week, due + (long)(made.Overpaid * 100), due);
    }

    private static OverpaymentCause CauseOf(RedecidedBecause because) => because switch
    {
        RedecidedBecause.Correction => OverpaymentCause.LateReport,
        RedecidedBecause.Crossmatch => OverpaymentCause.Crossmatch,
        RedecidedBecause.Earnings => OverpaymentCause.Staff,
        _ => OverpaymentCause.Redetermination,
    };
}

internal static class SuspectOverpaidStep
{
    public static Task SuspectOverpaid(this TaskOrchestrationContext context, ClaimRound round)
        => context.CallActivityAsync(nameof(Redeciding.SuspectOverpaid), round, Steps.Retried);
}
