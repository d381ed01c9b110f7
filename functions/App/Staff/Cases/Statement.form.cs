using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>What a party wrote on paper, entered in its own words.</summary>
public sealed class StatementForm(PartyWords words) : CaseForm("statement", StaffAct.HearParty, heard: true)
{
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
        var said = check.Words("words", PartyWords.Most);
        var signedBy = check.Line("signedBy", 200, required: party == Party.Employer);
        if (check.Ok)
            await words.TakeAsync(at, party!.Value, occasion!, said!, party == Party.Employer ? signedBy : null, cancellation);
    }
}
