using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Appeals;

namespace BenefitsFlow.App.Appeals;

/// <summary>
/// Takes appeals in, late or not: nobody "may refuse to accept" one (WAC 192-110-001). What was written is stored before the fact, and the fact before
/// the proceeding hears of it.
/// </summary>
public sealed class AppealDesk(ClaimFile file, SealedRows rows, AppealOffice office, TimeProvider clock)
{
    private const string Table = "appeals";

    /// <summary>Takes an appeal, once a party and decision: sent twice, it is one, with the first one's words.</summary>
    /// <param name="filed">The day that counts: of a letter, its postmark.</param>
    /// <param name="by">The party, or the id of the member of staff who enters it.</param>
    public async Task<AppealState> ReceiveAsync(
        string claimId, AppealedDecision decision, Party party, AppealForm how, DateOnly filed, AppealContent content, string by, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(content);
        var key = $"{decision.Key}-{NameOf(party)}";
        await rows.InsertAsync(Table, claimId, key, content, cancellation: cancellation);
        var entry = await file.AppendAsync(claimId, $"appeal-{key}", claim => Received(claim, decision, party, how, filed, content), by, NameOf(party), cancellation);
        var appeal = (await FindAsync(claimId, ((AppealReceived)entry.Fact).Appeal, cancellation))!;
        await AppealStart.StartAsync(client, claimId, appeal, cancellation);
        return appeal;
    }

    /// <summary>The party says why its appeal is late; the first word counts.</summary>
    public async Task GiveCauseAsync(string claimId, AppealState appeal, string why, string by, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        await rows.InsertAsync(Table, claimId, RowOf(appeal, "cause"), new Note(why), cancellation: cancellation);
        await file.AppendAsync(claimId, $"appeal-{appeal.Number}-cause", new AppealLateCauseGiven(appeal.Number), by, cancellation);
        await Events.RaiseAsync(client, AppealOrchestration.InstanceOf(claimId, appeal.Number), AppealOrchestration.CauseGiven, cancellation);
    }

    /// <summary>A named member of staff enters the hearing office's order; the first one entered counts.</summary>
    /// <param name="reasons">The order's reasons in short.</param>
    public async Task<AppealOrdered> RecordOrderAsync(
        string claimId, AppealOrdered order, string reasons, string staffId, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        var appeal = await FindAsync(claimId, order.Appeal, cancellation) ?? throw new InvalidOperationException($"Claim {claimId} has no appeal {order.Appeal}.");
        await rows.InsertAsync(Table, claimId, RowOf(appeal, "order"), new Note(reasons), cancellation: cancellation);
        var entry = await file.AppendAsync(claimId, $"appeal-{appeal.Number}-ordered", order, staffId, cancellation);
        await Events.RaiseAsync(client, AppealOrchestration.InstanceOf(claimId, appeal.Number), AppealOrchestration.OrderCame, cancellation);
        return (AppealOrdered)entry.Fact;
    }

    /// <summary>Keeps what the claimant finds wrong in the amounts, for a member of staff; asked twice, the first words stay.</summary>
    public async Task AskForAmountsAsync(string claimId, string why, CancellationToken cancellation = default)
    {
        await rows.InsertAsync(Table, claimId, "amounts", new Note(why), cancellation: cancellation);
        await file.AppendAsync(claimId, "amounts-review", new AmountsReviewAsked(), "claimant", cancellation);
    }

    public async Task<AppealState?> FindAsync(string claimId, int number, CancellationToken cancellation = default)
        => (await file.StateAsync(claimId, cancellation))?.Appeal(number);

    /// <summary>What the party wrote, with what it said later about the delay.</summary>
    public async Task<AppealContent> ContentAsync(string claimId, AppealState appeal, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(appeal);
        var content = await rows.LoadAsync<AppealContent>(Table, claimId, $"{appeal.Decision}-{NameOf(appeal.By)}", cancellation)
            ?? throw new InvalidOperationException($"Appeal {appeal.Number} of claim {claimId} has no words on file.");
        return content with { WhyLate = (await rows.LoadAsync<Note>(Table, claimId, RowOf(appeal, "cause"), cancellation))?.Text ?? content.WhyLate };
    }

    /// <summary>The order's reasons as the member of staff entered them; null before.</summary>
    public async Task<string?> ReasonsAsync(string claimId, AppealState appeal, CancellationToken cancellation = default)
        => (await rows.LoadAsync<Note>(Table, claimId, RowOf(appeal, "order"), cancellation))?.Text;

    private AppealReceived Received(ClaimState? claim, AppealedDecision decision, Party party, AppealForm how, DateOnly filed, AppealContent content)
    {
        var timely = Timeliness.For(new() { Step = AppealStep.Appeal, From = decision.Mailed, Filed = filed });
        var asked = timely.DaysLate > 0 && content.WhyLate is null
            ? AgencyCalendar.LastDay(AgencyCalendar.DateOf(clock.GetUtcNow()), office.DaysToSayWhyLate)
            : (DateOnly?)null;
        return new(
            (claim?.Appeals.Count ?? 0) + 1, decision.Key, decision.Issue, decision.Determination, decision.Week, party, how, filed, decision.Mailed, timely.LastDay, asked);
    }

    private static string NameOf(Party party) => party == Party.Employer ? "employer" : "claimant";

    private static string RowOf(AppealState appeal, string what) => string.Create(CultureInfo.InvariantCulture, $"appeal-{appeal.Number:D4}-{what}");

    private sealed record Note(string Text);
}
