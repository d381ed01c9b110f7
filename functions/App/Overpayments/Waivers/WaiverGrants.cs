using System.Globalization;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>Enters what a decision waives: the fact, its entry, then the collection. Each step is keyed.</summary>
public sealed class WaiverGrants(ClaimFile file, DebtEntries books)
{
    /// <param name="signed">What was signed; null of an order, and of what a person decided without the law's amounts.</param>
    internal async Task CarryOutAsync(DecidedDebt at, OverpaymentState debt, DebtFound? signed, DurableTaskClient client, CancellationToken cancellation)
    {
        var (id, number, issue) = (at.Claim.ClaimId, debt.Number, at.Issue.Number);
        var key = string.Create(CultureInfo.InvariantCulture, $"overpayment-{number}-waived-{issue}-{at.Issue.Determination}");
        if (!await file.HasAsync(id, key, cancellation) && Waived(at, debt, signed) <= 0)
            return;
        await file.AppendAsync(id, key, claim => Fact(at, claim!.Overpayment(number)!, signed), at.By, cancellation: cancellation);
        await books.PostAsync(id, cancellation);
        await CollectionStart.ChangedAsync(client, id, number, cancellation);
    }

    private static OverpaymentWaived Fact(DecidedDebt at, OverpaymentState debt, DebtFound? signed)
        => new(debt.Number, at.Issue.Number, Math.Max(0, Waived(at, debt, signed)), debt.Waivers.Count(one => one.Issue == at.Issue.Number) + 1);

    /// <summary>
    /// Cents beyond what this request was granted before, and never more than is left of what was established. What was repaid since the decision was
    /// signed is waived with the rest, and goes back.
    /// </summary>
    internal static long Waived(DecidedDebt at, OverpaymentState debt, DebtFound? signed)
    {
        var before = debt.Waivers.Where(one => one.Issue == at.Issue.Number).Sum(one => one.Cents);
        var all = before + Math.Max(0, debt.Principal);
        var found = signed?.Waived ?? (at.Issue.Result!.Allowed ? all : at.Order?.Owed is { } owed ? all - owed : 0);
        var most = debt.Assessed.Sum(week => week.Benefits) - debt.ReducedBenefits - debt.Waived
            - debt.WrittenOff.Where(one => one.Part == CashPart.Benefits).Sum(one => one.Cents);
        return Math.Min(found - before, most);
    }
}
