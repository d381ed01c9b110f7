using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>A telephone call to a party: also one that reached nobody is an attempt. What the party answered on it becomes its statement.</summary>
public sealed class CallForm(IssueFile issues, PartyWords words) : CaseForm("call", StaffAct.HearParty, heard: true)
{
    /// <summary>The agency's practice, no law: more time than this is given in steps, so that a slip of the pen holds no claim for a year.</summary>
    private const int MostDays = 30;

    internal override Task<Dictionary<string, object?>> ModelAsync(CaseAt at, CancellationToken cancellation) => Task.FromResult(new Dictionary<string, object?>
    {
        ["parties"] = Occasion.Parties(at.Record, at.Language),
        ["occasions"] = Occasion.Choices(at.Record, at.Language),
        ["employer"] = at.Record.Job is not null,
    });

    internal override async Task DoAsync(Check check, CaseAt at, CancellationToken cancellation)
    {
        var party = PartyWords.PartyIn(check, at.Record);
        var occasion = Occasion.From(check, at.Record, party);
        var reached = check.Yes("reached");
        var note = check.Words("note", 4000, required: false);
        var answerBy = check.Date("answerBy", required: false);
        var said = check.Words("words", PartyWords.Most, required: false);
        var signedBy = check.Line("signedBy", 200, required: said is not null && party == Party.Employer);
        if (answerBy < at.Today)
            check.Fail("answerBy", "past");
        if (answerBy > at.Today.AddDays(MostDays))
            check.Fail("answerBy", "far");
        if (said is not null && reached == false)
            check.Fail("words", "notReached");
        if (!check.Ok)
            return;
        var made = new AttemptMade(at.Issue, party!.Value, Channel.Phone, occasion!.For, occasion.About, reached, answerBy);
        await issues.EnterAttemptAsync(at.ClaimId, "staff-" + at.Key, made, at.Member.Id, note, cancellation);
        if (said is not null)
            await words.TakeAsync(at, party.Value, occasion, said, party == Party.Employer ? signedBy : null, cancellation);
    }
}
