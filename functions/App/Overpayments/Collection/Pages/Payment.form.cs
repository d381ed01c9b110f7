using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>A payment that came in by hand: cash, a check, a card.</summary>
public sealed class PaymentForm(CashDesk desk) : DebtForm("payment", StaffAct.TakePayments)
{
    internal override async Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var cents = Cents(check, "amount", Receipt.Most);
        var number = check.Line("receipt", 60)?.ToLowerInvariant();
        if (number is not null && !Receipt.IsNumber(number))
            check.Fail("receipt", "shape");
        if (!at.On.Debt.IsOwed)
            check.Fail("amount", "closed");
        if (!check.Ok)
            return;
        var taken = await desk.TakeAsync(number!, cents!.Value, PaidBy.Staff, DebtLetters.Reference(at.On).ToString(), at.Member.Id, client, cancellation: cancellation);
        if (taken is { Before: true } && (!taken.Same || taken.Receipt.Reference != DebtLetters.Reference(at.On).ToString()))
            check.Fail("receipt", "before", ("amount", taken.Receipt.Cents / 100m));
    }
}
