using System.Globalization;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Takes the issue, or hands it to a colleague.</summary>
public sealed class HandForm(Assignments assignments, StaffDirectory directory) : CaseForm("hand", StaffAct.Work, heard: false)
{
    internal override Task<Dictionary<string, string>> BlankAsync(CaseAt at, CancellationToken cancellation)
        => Task.FromResult(new Dictionary<string, string> { ["seen"] = at.Record.Issue.Assignments.ToString(CultureInfo.InvariantCulture) });

    internal override async Task<Dictionary<string, object?>> ModelAsync(CaseAt at, CancellationToken cancellation) => new()
    {
        ["colleagues"] = (await directory.AllAsync(cancellation)).Where(other => other.May(StaffAct.Work))
            .Select(other => new Choice(other.Id, other.IsAway(at.Today) ? Texts.Of("staff.hand.away", ("name", other.Name)).In(at.Language) : other.Name)).ToList(),
        ["blank"] = Texts.Of("staff.hand.choose").In(at.Language),
    };

    internal override async Task DoAsync(Check check, CaseAt at, CancellationToken cancellation)
    {
        var holder = at.Record.Issue.AssignedTo is { } id ? await directory.FindAsync(id, cancellation) : null;
        var to = await directory.FindAsync(check.Typed("to"), cancellation);
        var seen = int.TryParse(check.Typed("seen"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : -1;
        if (to is null || !to.May(StaffAct.Work))
            check.Fail("to", "choose");
        else if (!Assignments.MayHand(at.Member, holder, at.Today))
            check.Fail("to", "others", ("name", holder!.Name));
        else if (!await assignments.HandAsync(at.ClaimId, at.Issue, seen, to.Id, at.Member.Id, cancellation))
            check.Fail("to", "faster");
    }
}
