using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Settlements and charge-offs: one member of staff proposes, a lead who is another answers. Neither machine nor silence gives anything up.</summary>
public sealed class ReliefDesk(DebtFile debts, DebtNotes notes)
{
    /// <summary>
    /// Whether an offer can be accepted, on what the member of staff found (WAC 192-230-110). No rule asks for the household's finances: they would only let
    /// hardship be presumed, and the finding that full payment is against equity carries the same. Who sent them did so for a waiver, and they stay there.
    /// </summary>
    /// <param name="offered">Cents.</param>
    public SettlementDecision Weigh(DebtOnFile at, long offered, bool againstEquity, bool advantageous, bool graveInability)
    {
        ArgumentNullException.ThrowIfNull(at);
        return SettlementDecision.For(new()
        {
            Considered = debts.Today,
            Offered = offered / 100m,
            Owed = Math.Max(0, at.Debt.Total) / 100m,
            FraudOrWillful = at.Debt.Kind == OverpaymentKind.Fraud,
            GraveInability = graveInability,
            UnusualCircumstances = false,
            AgainstEquity = againstEquity,
            Advantageous = advantageous,
        });
    }

    /// <summary>Proposes; while another proposal is open, nothing is done.</summary>
    /// <param name="offered">Cents; zero for a charge-off.</param>
    public async Task<bool> ProposeAsync(ClaimDebt debt, ReliefKind kind, long offered, string reason, string staffId, CancellationToken cancellation = default)
    {
        var collection = (await debts.LoadAsync(debt, cancellation)).Debt.Collection;
        if (collection.Open is not null || collection.Approved is not null)
            return false;
        var proposed = new ReliefProposed(debt.Number, collection.Reliefs.Count + 1, kind, offered, staffId);
        await notes.WriteAsync(debt, proposed.Reason, reason, cancellation);
        await debts.AppendAsync(debt.ClaimId, proposed.Reason, proposed, staffId, cancellation);
        return true;
    }

    /// <summary>Answers the open proposal; false when there is none, or who answers proposed it.</summary>
    public async Task<bool> AnswerAsync(ClaimDebt debt, bool approved, string reason, string staffId, DurableTaskClient client, CancellationToken cancellation = default)
    {
        if ((await debts.LoadAsync(debt, cancellation)).Debt.Collection.Open is not { } open || open.Proposer == staffId)
            return false;
        await notes.WriteAsync(debt, open.Reason + "-answer", reason, cancellation);
        await debts.DecideAsync(
            debt, open.Reason + "-answered", at => new ReliefAnswered(debt.Number, open.Number, approved, at.Debt.Collection.Received), staffId, cancellation);
        await CollectionStart.ChangedAsync(client, debt.ClaimId, debt.Number, cancellation);
        return true;
    }
}
