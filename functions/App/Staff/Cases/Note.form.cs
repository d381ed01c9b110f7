using BenefitsFlow.App.Web;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>A note for colleagues.</summary>
public sealed class NoteForm(CaseNotes notes) : CaseForm("note", StaffAct.Work, heard: false)
{
    internal override async Task DoAsync(Check check, CaseAt at, CancellationToken cancellation)
    {
        var text = check.Words("text", 4000);
        if (check.Ok)
            await notes.WriteAsync(at.ClaimId, at.Issue, at.Key, text!, at.Member.Id, cancellation);
    }
}
