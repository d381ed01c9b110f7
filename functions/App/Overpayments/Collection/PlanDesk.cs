using System.Globalization;
using BenefitsFlow.App.Mail;

namespace BenefitsFlow.App.Overpayments.Collection;

/// <summary>Plans of monthly payments, and the wish to repay from benefits.</summary>
public sealed class PlanDesk(DebtFile debts, DebtNotes notes, ClaimMail mail)
{
    /// <summary>
    /// The claimant asks for a plan. At or above the legal minimum it is agreed at once, which is the agency's practice; below, a person decides. The same
    /// amount asked again is the same plan.
    /// </summary>
    public async Task AskAsync(ClaimDebt debt, long monthly, DurableTaskClient client, CancellationToken cancellation = default)
    {
        var at = await debts.LoadAsync(debt, cancellation);
        var (collection, today) = (at.Debt.Collection, debts.Today);
        if (at.Debt.Plan?.Monthly == monthly || collection.PlanAsked?.Monthly == monthly)
            return;
        var number = collection.Plans + 1;
        OverpaymentFact fact = monthly >= Least(at) ? new PlanAgreed(debt.Number, number, monthly, today) : new PlanAsked(debt.Number, number, monthly);
        await debts.AppendAsync(debt.ClaimId, Key("plan-of", number), fact, "claimant", cancellation);
        await CollectionStart.ChangedAsync(client, debt.ClaimId, debt.Number, cancellation);
    }

    /// <summary>Cents a month from which a plan needs no person: the legal minimum, no plan counted.</summary>
    public long Least(DebtOnFile at)
    {
        ArgumentNullException.ThrowIfNull(at);
        return (long)((DebtMonth.MinimumOf(at.Debt, at.WeeklyBenefitAmount, debts.Today, withPlan: false).Amount ?? 0) * 100);
    }

    /// <summary>A member of staff agrees to a plan, or refuses the one that was asked for, with a reason. The claimant is told.</summary>
    /// <param name="monthly">Cents; null to refuse.</param>
    public async Task AnswerAsync(ClaimDebt debt, long? monthly, string reason, string staffId, DurableTaskClient client, CancellationToken cancellation = default)
    {
        var collection = (await debts.LoadAsync(debt, cancellation)).Debt.Collection;
        var number = collection.PlanAsked?.Number ?? collection.Plans + 1;
        await notes.WriteAsync(debt, Key("plan", number), reason, cancellation);
        OverpaymentFact fact = monthly is { } cents ? new PlanAgreed(debt.Number, number, cents, debts.Today) : new PlanRefused(debt.Number, number);
        await debts.AppendAsync(debt.ClaimId, Key("plan-answered", number), fact, staffId, cancellation);
        await mail.SendAsync(debt.ClaimId, string.Create(CultureInfo.InvariantCulture, $"overpayment-{debt.Number}-plan-{number}"), null, _ => DebtMails.Answer, cancellation);
        await CollectionStart.ChangedAsync(client, debt.ClaimId, debt.Number, cancellation);
    }

    /// <summary>The claimant asks to repay from later benefits, or takes that back (WAC 192-230-090).</summary>
    /// <param name="percent">Above 0 and at most 100; null for the rule's own.</param>
    public async Task RequestOffsetAsync(ClaimDebt debt, bool wanted, decimal? percent, CancellationToken cancellation = default)
    {
        var latest = (await debts.LoadAsync(debt, cancellation)).Debt.Collection.Offset;
        if ((latest?.Wanted ?? false, wanted ? latest?.Percent : null) == (wanted, wanted ? percent : null))
            return;
        var request = new OffsetRequested(debt.Number, (latest?.Number ?? 0) + 1, wanted, wanted ? percent : null);
        await debts.AppendAsync(debt.ClaimId, Key("offset-request", request.Number), request, "claimant", cancellation);
    }

    private static string Key(string what, int number) => string.Create(CultureInfo.InvariantCulture, $"{what}-{number}");
}
