using System.Globalization;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Deciding;

/// <summary>Offset of an overpaid week that goes back to what is owed on the overpayment that it had repaid. Cents.</summary>
/// <param name="Overpayment">The earlier one.</param>
/// <param name="Week">The Sunday of the week from which it was taken.</param>
public sealed record RestoredOffset(int Overpayment, DateOnly Week, long Cents);

/// <summary>
/// "Canceled" offset (WAC 192-230-090(4)): what a week repaid of an earlier overpayment of the claim is owed there again when the week itself is
/// overpaid. What it repaid of another claim's stays repaid, and is owed with the week.
/// </summary>
public sealed class RestoredOffsets(ClaimFile file, DebtEntries books)
{
    /// <summary>What a week repaid of the claim's other overpayments, in the order in which they were repaid.</summary>
    internal static IReadOnlyList<RestoredOffset> In(ClaimState claim, int overpayment, DateOnly sunday)
        => [.. from share in claim.Week(sunday)?.Decided?.Shares ?? []
               from one in claim.Overpayments
               where one.Number != overpayment && Debts.LedgerName(one) == share.Debt
               select new RestoredOffset(one.Number, sunday, (long)(share.Amount * 100))];

    /// <summary>What of it goes back by a decision.</summary>
    internal static IReadOnlyList<RestoredOffset> Of(ClaimState claim, int overpayment, IEnumerable<OverpaidWeek> weeks)
    {
        List<RestoredOffset> restored = [];
        foreach (var week in weeks)
        {
            var left = (long)(week.RestoredOffset * 100);
            foreach (var offset in In(claim, overpayment, week.Week.Sunday))
            {
                if (Math.Min(left, offset.Cents) is > 0 and var cents)
                    restored.Add(offset with { Cents = cents });
                left -= Math.Min(left, offset.Cents);
            }
        }

        return restored;
    }

    /// <summary>What goes back by the decisions on an overpayment so far.</summary>
    internal static IReadOnlyList<RestoredOffset> Standing(ClaimState claim, int overpayment)
        => [.. claim.Overpayments.SelectMany(one => one.Restored).Where(one => one.By == overpayment).GroupBy(one => (one.Overpayment, one.Week))
            .Select(same => new RestoredOffset(same.Key.Overpayment, same.Key.Week, same.Sum(one => one.Cents)))];

    /// <summary>Enters what differs, either way: the facts, their entries, then the earlier debts' collections. Again, nothing differs.</summary>
    /// <param name="overpayment">The one that was decided.</param>
    /// <param name="due">All that goes back by it now.</param>
    public async Task CarryOutAsync(
        string claimId, int overpayment, IReadOnlyList<RestoredOffset> due, string by, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(due);
        var claim = (await file.StateAsync(claimId, cancellation))!;
        var standing = Standing(claim, overpayment);
        foreach (var (debt, week) in due.Concat(standing).Select(one => (one.Overpayment, one.Week)).Distinct())
        {
            long CentsOf(IEnumerable<RestoredOffset> all) => all.Where(one => (one.Overpayment, one.Week) == (debt, week)).Sum(one => one.Cents);
            if (CentsOf(due) - CentsOf(standing) is var cents && cents == 0)
                continue;
            var number = (await file.StateAsync(claimId, cancellation))!.Overpayment(debt)!.Restored.Count + 1;
            await file.AppendAsync(
                claimId, string.Create(CultureInfo.InvariantCulture, $"overpayment-{debt}-restored-{number}"), new OffsetRestored(debt, number, overpayment, week, cents), by, cancellation);
        }

        await books.PostAsync(claimId, cancellation);
        foreach (var debt in due.Concat(standing).Select(one => one.Overpayment).Distinct())
            await CollectionStart.ChangedAsync(client, claimId, debt, cancellation);
    }
}
