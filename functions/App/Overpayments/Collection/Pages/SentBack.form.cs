using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>A payment that the bank sent back.</summary>
public sealed class SentBackForm(Dishonor dishonor) : DebtForm("sent-back", StaffAct.TakePayments)
{
    internal override bool IsOpen(DebtOnFile at, StaffMember member) => at.Debt.Payments.Count > 0;

    internal override async Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var number = check.Line("receipt", 60);
        if (number is null)
            return;
        // Of this debt: another person's payment is not sent back from here.
        if (at.On.Debt.Payments.All(paid => paid.Receipt != number) || !await dishonor.DoAsync(number, at.Member.Id, client, cancellation))
            check.Fail("receipt", "none");
    }
}
