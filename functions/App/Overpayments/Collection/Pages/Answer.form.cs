using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>A lead answers a proposal that another made.</summary>
public sealed class AnswerForm(ReliefDesk desk) : DebtForm("answer", StaffAct.GiveUpDebt)
{
    internal override bool IsOpen(DebtOnFile at, StaffMember member) => at.Debt.Collection.Open is { } open && open.Proposer != member.Id;

    internal override Dictionary<string, object?> Model(DebtAt at) => new()
    {
        ["kind"] = at.On.Debt.Collection.Open is { } open ? Texts.Of("collection.relief." + open.Kind).In(at.Language) : null,
        ["offered"] = at.On.Debt.Collection.Open?.Offered is > 0 and var cents ? cents / 100m : null,
        ["proposer"] = at.On.Debt.Collection.Open?.Proposer,
    };

    internal override async Task DoAsync(Check check, DebtAt at, DurableTaskClient client, CancellationToken cancellation)
    {
        var approved = check.Yes("approved");
        var reason = check.Words("reason", 4000);
        if (check.Ok && !await desk.AnswerAsync(at.Debt, approved!.Value, reason!, at.Member.Id, client, cancellation))
            check.Fail("approved", "notYours");
    }
}
