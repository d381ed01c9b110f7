using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>A debt that can be collected by no cost-effective means, proposed to a lead (RCW 50.24.200).</summary>
public sealed class ChargeOffForm(ReliefDesk desk) : DebtForm("charge-off", StaffAct.Collect)
{
    internal override bool IsOpen(DebtOnFile at, StaffMember member) => at.Debt is { IsOwed: true, Collection: { Open: null, Approved: null } };

    internal override async Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var finding = ChargeOff.Of(check.Yes("means"));
        var reason = check.Words("reason", 4000);
        if (!finding.Met)
            check.Fail("means", finding.Because);
        if (check.Ok && !await desk.ProposeAsync(at.Debt, ReliefKind.ChargeOff, 0, reason!, at.Member.Id, cancellation))
            check.Fail("means", "open");
    }
}
