using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Queues what a round found due besides for the next batch; what is wholly withheld is not.</summary>
public sealed class QueueDifferences(ClaimFile file, Payables payables)
{
    [Function(nameof(QueueDifferences))]
    public async Task Run([ActivityTrigger] ClaimRound input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (_, round, weeks) = await RoundOnFile.LoadAsync(file, input, cancellation);
        foreach (var (made, _) in weeks.Where(week => week.Made.Net > 0))
        {
            var cents = Entitlement.Cents(made.Net);
            if (made.Payment == Payable.First)
                await payables.QueueAsync(new(input.ClaimId, made.Week, cents), cancellation);
            else
                await payables.QueueNextAsync(input.ClaimId, made.Week, cents, Payable.First, $"round-{round.Number}", cancellation);
        }
    }
}

internal static class QueueDifferencesStep
{
    public static Task QueueDifferences(this TaskOrchestrationContext context, ClaimRound round)
        => context.CallActivityAsync(nameof(Redeciding.QueueDifferences), round, Steps.Retried);
}
