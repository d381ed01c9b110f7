using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using BenefitsFlow.Law.Overpayments;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>An offer to pay less than all, proposed to a lead (WAC 192-230-110).</summary>
public sealed class SettlementForm(ReliefDesk desk) : DebtForm("settlement", StaffAct.Collect)
{
    internal override bool IsOpen(DebtOnFile at, StaffMember member) => at.Debt is { IsOwed: true, Collection: { Open: null, Approved: null } };

    internal override Dictionary<string, object?> Model(DebtAt at) => new() { ["fraud"] = at.On.Debt.Kind == OverpaymentKind.Fraud };

    internal override async Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var offered = Cents(check, "offered", 1_000_000_00);
        var (equity, advantage) = (check.Yes("equity"), check.Yes("advantage"));
        var grave = at.On.Debt.Kind == OverpaymentKind.Fraud ? check.Yes("grave") : false;
        var reason = check.Words("reason", 4000);
        if (!check.Ok)
            return;
        var decision = desk.Weigh(at.On, offered!.Value, equity!.Value, advantage!.Value, grave!.Value);
        if (decision.Acceptable != true)
            check.Fail("offered", Why(decision));
        else if (!await desk.ProposeAsync(at.Debt, ReliefKind.Settlement, offered.Value, reason!, at.Member.Id, cancellation))
            check.Fail("offered", "open");
    }

    /// <summary>The conditions that are not met, as the law says them.</summary>
    private static Sentence Why(SettlementDecision decision)
    {
        var missing = decision.Findings[^1].Limbs.Where(limb => !limb.Met).Select(limb => limb.Because).ToList();
        return new(string.Join(' ', missing.Select(one => one.En)), string.Join(' ', missing.Select(one => one.Es)));
    }
}
