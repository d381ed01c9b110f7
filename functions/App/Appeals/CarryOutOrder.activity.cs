using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Appeals;

/// <summary>Does what the order says: a new determination, an issue open again, or nothing.</summary>
public sealed class CarryOutOrder(ClaimFile file, AppealDesk desk)
{
    /// <returns>The issue whose weeks are to be settled; null when none are.</returns>
    [Function(nameof(CarryOutOrder))]
    public async Task<DecidedIssue?> Run([ActivityTrigger] ClaimAppeal input, [DurableClient] DurableTaskClient client, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var entered = await file.FindAsync(input.ClaimId, $"appeal-{input.Number}-ordered", cancellation);
        if (entered?.Fact is not AppealOrdered order || await desk.FindAsync(input.ClaimId, input.Number, cancellation) is not { } appeal)
            throw new InvalidOperationException($"Appeal {input.Number} of claim {input.ClaimId} has no order on file.");
        var determination = await DetermineAsync(input.ClaimId, appeal, order, entered.By, cancellation);
        if (order.Order == AppealOrder.Remanded && appeal.Issue is { } reopened)
            await file.AppendAsync(input.ClaimId, $"appeal-{input.Number}-reopened", new IssueReopened(reopened, input.Number), entered.By, cancellation);
        var byHand = appeal.Issue is null && order.Order is AppealOrder.Reversed or AppealOrder.Modified or AppealOrder.Remanded;
        await file.AppendAsync(input.ClaimId, $"appeal-{input.Number}-carried-out", new AppealCarriedOut(input.Number, determination, byHand), entered.By, cancellation);
        if (determination is { } made)
            return new(input.ClaimId, appeal.Issue!.Value, made);
        // Collection waited for the appeal. A new determination first says what stays owed.
        await CollectionStart.TellChangedAsync(client, (await file.StateAsync(input.ClaimId, cancellation))!, cancellation);
        return null;
    }

    /// <summary>The new determination's number; null when the order makes none.</summary>
    private async Task<int?> DetermineAsync(string claimId, AppealState appeal, AppealOrdered order, string staffId, CancellationToken cancellation)
    {
        if (appeal.Issue is not { } issue || order.Result is null || order.Order is not (AppealOrder.Reversed or AppealOrder.Modified))
            return null;
        var reasons = await desk.ReasonsAsync(claimId, appeal, cancellation);
        var entry = await file.AppendAsync(
            claimId, $"appeal-{appeal.Number}-determined", claim => OrderedDetermination.Of(claim!.Issue(issue)!, order, reasons, staffId).Fact, staffId, cancellation: cancellation);
        return ((IssueDetermined)entry.Fact).Determination;
    }
}

internal static class CarryOutOrderStep
{
    public static Task<DecidedIssue?> CarryOutOrder(this TaskOrchestrationContext context, ClaimAppeal input)
        => context.CallActivityAsync<DecidedIssue?>(nameof(Appeals.CarryOutOrder), input, Steps.Retried);
}
