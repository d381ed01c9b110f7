using System.Globalization;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Issues.Determining;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>
/// Enters what people decided about an overpayment: that it is owed, or that it is not. Then its entries in the ledger, then its collection. Each step
/// is keyed, so that a repeat after a break does what is missing and nothing twice.
/// </summary>
public sealed class CarryOut(ClaimFile file, IssueFile issues, RestoredOffsets restored, DebtEntries books)
{
    /// <summary>
    /// Nothing happens for an issue of another kind. What was established and is decided anew is raised here where more is owed; less is taken off by the
    /// later decision itself.
    /// </summary>
    /// <exception cref="InvalidOperationException">When nobody signed it, the claimant was not told first, or it does not say what is owed.</exception>
    public async Task RunAsync(DurableTaskClient client, DecidedIssue decided, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(decided);
        var (id, number) = (decided.ClaimId, decided.Number);
        if (await file.StateAsync(id, cancellation) is not { } claim || claim.Issue(number) is not { Code: Suspicions.Issue, Overpayment: { } overpayment } issue
            || issue.Determination != decided.Determination)
            return;
        // A judge's order about a debt that is entered takes from it, or leaves it.
        if (claim.Appeals.Any(appeal => appeal.Issue == number && appeal.NewDetermination == decided.Determination))
            return;
        if (await issues.LoadAsync(id, number, cancellation) is not { } record
            || await issues.DeterminationAsync(record, decided.Determination, cancellation) is not { } made)
            return;
        var fact = Decided(overpayment, made, record);
        // What is established and is not to be repaid after all is taken off, not dropped.
        if (!(claim.Overpayment(overpayment)!.Established is not null && fact is OverpaymentDropped))
            await file.AppendAsync(
                id, KeyOf(overpayment, decided.Determination), state => Since(state!.Overpayment(overpayment)!, decided.Determination, fact), made.Signatures[0].StaffId, cancellation: cancellation);
        await books.PostAsync(id, cancellation);
        await restored.CarryOutAsync(id, overpayment, made.Proposal.Debt?.Restored ?? [], made.Signatures[0].StaffId, client, cancellation);
        if ((await file.StateAsync(id, cancellation))!.Overpayment(overpayment) is { Established: not null })
            await CollectionStart.StartAsync(client, id, overpayment, cancellation);
    }

    private static OverpaymentFact Decided(int overpayment, Determination made, IssueRecord record)
    {
        if (made.Signatures.Count == 0)
            throw new InvalidOperationException("Nobody signed the decision about an overpayment. A named person decides it.");
        if (made.Proposal.Debt is not { } debt)
            return made.Result.Allowed ? new OverpaymentDropped(overpayment, "by-person")
                : throw new InvalidOperationException("The decision does not say what is owed. Verify the claim file.");
        if (debt.Dropped is { } reason)
            return new OverpaymentDropped(overpayment, reason);
        if (record.Overpayment!.Advice is null)
            throw new InvalidOperationException("No advice of rights was sent before the decision (WAC 192-220-010).");
        return new OverpaymentEstablished(overpayment, debt.Kind, debt.Weeks, debt.Penalty, debt.AtFault);
    }

    /// <summary>The fact as it is of what stands already.</summary>
    private static OverpaymentFact Since(OverpaymentState one, int determination, OverpaymentFact fact) => (one, fact) switch
    {
        ({ Established: not null }, OverpaymentEstablished now) => new OverpaymentRedecided(
            one.Number,
            determination,
            now.Kind,
            now.AtFault == true,
            now.Weeks.Any(week => week.ByFraud),
            Math.Max(0, now.Weeks.Sum(week => week.Benefits) - (one.Assessed.Sum(week => week.Benefits) - one.ReducedBenefits)),
            Math.Max(0, now.Penalty - (one.Penalty - one.ReducedPenalty))),
        _ => fact,
    };

    /// <summary>A decision's key; the first one's has no number.</summary>
    private static string KeyOf(int overpayment, int determination)
        => string.Create(CultureInfo.InvariantCulture, $"overpayment-{overpayment}-decided") + (determination > 1 ? string.Create(CultureInfo.InvariantCulture, $"-{determination}") : "");
}
