using System.Globalization;
using BenefitsFlow.App.Mail;
using BenefitsFlow.App.Overpayments.Collection;
using BenefitsFlow.App.Payments.Books;
using BenefitsFlow.App.Storage;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Overpayments.Waivers;

/// <summary>
/// Takes off a debt what a later decision leaves unowed: the fact, its entry, the letter, the mail, then the collection, which pays back what was repaid
/// beyond the rest. Each step is keyed, so that a repeat after a break does what is missing and nothing twice.
/// </summary>
public sealed class Reductions(ClaimFile file, DebtEntries books, DebtPaper paper, ClaimMail mail, TimeProvider clock)
{
    /// <summary>For a decision of an issue.</summary>
    /// <param name="remaining">Null when it leaves the debt as it is.</param>
    internal Task CarryOutAsync(DecidedDebt at, OverpaymentState debt, Remaining? remaining, DurableTaskClient client, CancellationToken cancellation)
        => remaining is null ? Task.CompletedTask : CarryOutAsync(new(at.Claim.ClaimId, debt.Number), at.Name, remaining, at.By, client, cancellation);

    /// <summary>Takes off what is beyond the rest, once under the name. A decision that leaves more owed than before takes nothing off.</summary>
    /// <param name="name">Of the decision, as <c>order-2</c>: lower-case letters, digits and hyphens. It is the reason on file.</param>
    /// <param name="by">The id of the member of staff who decided it or entered the order.</param>
    /// <exception cref="InvalidOperationException">When there is no such claim.</exception>
    public async Task CarryOutAsync(ClaimDebt debt, string name, Remaining remaining, string by, DurableTaskClient client, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(debt);
        ArgumentNullException.ThrowIfNull(remaining);
        var key = string.Create(CultureInfo.InvariantCulture, $"overpayment-{debt.Number}-reduced-{name}");
        var claim = await file.StateAsync(debt.ClaimId, cancellation) ?? throw new InvalidOperationException($"There is no claim {debt.ClaimId}.");
        if (!await file.HasAsync(debt.ClaimId, key, cancellation) && remaining.Off(claim.Overpayment(debt.Number)!) is (0, 0))
            return;
        var entry = await file.AppendAsync(debt.ClaimId, key, state => Reduced(state!.Overpayment(debt.Number)!, remaining, name), by, cancellation: cancellation);
        await books.PostAsync(debt.ClaimId, cancellation);
        var reduced = (OverpaymentReduced)entry.Fact;
        var letter = ReductionLetter.NameOf(reduced);
        await paper.WriteAsync(
            debt, letter, (at, lines, addressee, page) => ReductionLetter.Of(at, reduced, AgencyCalendar.DateOf(clock.GetUtcNow()), lines, addressee, page), cancellation);
        await mail.SendAsync(debt.ClaimId, letter, null, _ => DebtMails.Reduced(letter), cancellation);
        await CollectionStart.ChangedAsync(client, debt.ClaimId, debt.Number, cancellation);
    }

    private static OverpaymentReduced Reduced(OverpaymentState debt, Remaining remaining, string name)
    {
        var (benefits, penalty) = remaining.Off(debt);
        return new(debt.Number, debt.Reductions + 1, benefits, penalty, name);
    }
}
