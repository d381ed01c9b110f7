using System.Text.Json;
using BenefitsFlow.App.Issues;
using BenefitsFlow.App.Overpayments.Deciding;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>
/// A specialist brings up that there may have been fraud (WAC 192-100-050): from then on every element of it is asked, and two people decide. The
/// claimant is told what speaks for it, and answers first.
/// </summary>
public sealed class FraudForm(IssueFile issues) : CaseForm("fraud", StaffAct.BringUpFraud, heard: true)
{
    private const int Most = 5000;

    internal override async Task DoAsync(Check check, CaseAt at, CancellationToken cancellation)
    {
        if (at.Record.Overpayment is null)
            check.Fail("words", "noOverpayment");
        if (check.Words("words", Most) is not { } words || !check.Ok)
            return;
        var content = new StatementContent
        {
            By = Party.Staff,
            TakenBy = at.Member.Id,
            Answers =
            [
                new(Fraud.BroughtUp, Texts.Of("staff.fraud.asked"), JsonSerializer.SerializeToElement(true)),
                new(Fraud.Grounds, Texts.Of("staff.fraud.grounds"), JsonSerializer.SerializeToElement(words)),
            ],
        };
        await issues.TakeStatementAsync(
            at.ClaimId, "fraud-" + at.Key, new StatementTaken(at.Issue, "", Party.Staff, Party.Claimant, true, true, null), content, at.Member.Id, cancellation);
    }
}
