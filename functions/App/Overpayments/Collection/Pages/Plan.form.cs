using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>A plan that staff agree to, or refuse, with a reason.</summary>
public sealed class PlanForm(PlanDesk plans) : DebtForm("plan", StaffAct.Collect)
{
    internal override Dictionary<string, object?> Model(DebtAt at) => new()
    {
        ["asked"] = at.On.Debt.Collection.PlanAsked?.Monthly / 100m,
        ["least"] = plans.Least(at.On) / 100m,
    };

    internal override async Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var agreed = at.On.Debt.Collection.PlanAsked is null ? true : check.Yes("agreed");
        var cents = agreed == true ? Cents(check, "monthly", 1_000_000_00) : null;
        var reason = check.Words("reason", 2000);
        if (check.Ok)
            await plans.AnswerAsync(at.Debt, cents, reason!, at.Member.Id, client, cancellation);
    }
}
