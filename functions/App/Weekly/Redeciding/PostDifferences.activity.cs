using BenefitsFlow.App.Payments;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Weekly.Redeciding;

/// <summary>Enters in the ledger what a round found due besides, as <c>entitled-{round}</c> of its week.</summary>
public sealed class PostDifferences(ClaimFile file, Ledger ledger)
{
    [Function(nameof(PostDifferences))]
    public async Task Run([ActivityTrigger] ClaimRound input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (_, _, weeks) = await RoundOnFile.LoadAsync(file, input, cancellation);
        foreach (var (made, on) in weeks.Where(week => week.Made.Raised > 0))
            await ledger.PostAsync(EntryOf(input.ClaimId, made, on), cancellation);
    }

    /// <param name="made">One that raises its week.</param>
    /// <param name="on">The agency's day of it.</param>
    internal static LedgerEntry EntryOf(string claimId, WeekRedecided made, DateOnly on)
    {
        Line[] lines =
        [
            new(Account.BenefitExpense, Entitlement.Cents(made.Raised)), new(Account.BenefitsPayable, -Entitlement.Cents(made.Net)),
            new(Account.TaxWithheld, -Entitlement.Cents(made.Tax)), new(Account.SupportWithheld, -Entitlement.Cents(made.Support)),
        ];
        return new(claimId, made.Week, $"entitled-{made.Round}", on, [.. lines.Where(line => line.Cents != 0)]);
    }
}

internal static class PostDifferencesStep
{
    public static Task PostDifferences(this TaskOrchestrationContext context, ClaimRound round)
        => context.CallActivityAsync(nameof(Redeciding.PostDifferences), round, Steps.Retried);
}
