using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>Something more that a party is asked before anybody decides.</summary>
public sealed class QuestionForm(IssueFile issues) : CaseForm("question", StaffAct.HearParty, heard: true)
{
    internal override Task<Dictionary<string, object?>> ModelAsync(CaseAt at, CancellationToken cancellation)
        => Task.FromResult(new Dictionary<string, object?> { ["parties"] = Occasion.Parties(at.Record, at.Language) });

    internal override async Task DoAsync(Check check, CaseAt at, CancellationToken cancellation)
    {
        var party = PartyWords.PartyIn(check, at.Record);
        var text = check.Words("text", 2000);
        if (check.Ok)
            await issues.AskAsync(at.ClaimId, at.Issue, "staff-" + at.Key, party!.Value, text!, at.Member.Id, cancellation);
    }
}
