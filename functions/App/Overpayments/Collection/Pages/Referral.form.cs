using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>The notice that a debt may go to the federal offset program.</summary>
public sealed class ReferralForm(Referrals referrals) : DebtForm("referral", StaffAct.Collect)
{
    internal override bool IsOpen(DebtOnFile at, StaffMember member) => at.Debt is { IsOwed: true, Final: not null, Collection.Noticed: null };

    internal override async Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var earnings = check.Yes("earnings");
        if (earnings == false && at.On.Debt.Kind != OverpaymentKind.Fraud)
            check.Fail("earnings", "neither");
        if (at.On.Debt.Final is null || at.On.Claim.CollectionStayed)
            check.Fail("earnings", "notFinal");
        if (check.Ok)
            await referrals.NoticeAsync(at.Debt, earnings!.Value, at.Member.Id, cancellation);
    }
}
