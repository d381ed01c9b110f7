using BenefitsFlow.App.Appeals;
using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Staff.Cases;

/// <summary>A claim as staff see it: whose it is, its issues, its docket.</summary>
public sealed class ClaimView(StaffDoor door, ClaimDoor claims, Docket docket, TimeProvider clock)
{
    [Function("StaffClaim")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/claims/{claimId}")] HttpRequest request,
        string claimId,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.SeeCase, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        var (member, claim, person) = at;
        var (language, today) = (Languages.Of(request), AgencyCalendar.DateOf(clock.GetUtcNow()));
        return door.Show(request, member, new("Staff/Cases/claim", "staff.claim.title")
        {
            Model =
            {
                ["number"] = claim.Confirmation,
                ["addressee"] = person.Addressee(),
                ["person"] = person,
                ["language"] = Texts.Of("staff.language." + claim.Language).In(language),
                ["issues"] = claim.Issues.Select(issue => CaseReader.LinkOf(claimId, issue, language, today)).ToList(),
                ["appeals"] = claim.Appeals.Select(appeal => new
                {
                    Path = FormattableString.Invariant($"{CaseAddress.Of(claimId)}/appeals/{appeal.Number}"), appeal.Filed, Stands = AppealWords.ForStaff(appeal).In(language),
                }).ToList(),
                ["appeal"] = member.May(StaffAct.EnterAppeal) ? CaseAddress.Of(claimId) + "/appeals/new" : null,
                ["payments"] = member.May(StaffAct.SeePayments) ? CaseAddress.Of(claimId) + "/payments" : null,
                ["raise"] = member.May(StaffAct.RaiseIssue) ? CaseAddress.Of(claimId) + "/raise" : null,
                ["overpayment"] = member.May(StaffAct.RaiseOverpayment) ? CaseAddress.Of(claimId) + "/overpayment" : null,
                ["debts"] = claim.Overpayments.Where(one => one.Established is not null && member.May(StaffAct.SeeDebts)).Select(one => new
                {
                    Path = FormattableString.Invariant($"{CaseAddress.Of(claimId)}/debts/{one.Number}"), On = one.Established, Total = Math.Max(0, one.Total) / 100m,
                }).ToList(),
                ["correct"] = member.May(StaffAct.CorrectWeek) ? CaseAddress.Of(claimId) + "/correct" : null,
                ["acts"] = new[] { StaffAct.SeePayments, StaffAct.RaiseOverpayment, StaffAct.CorrectWeek, StaffAct.Redetermine, StaffAct.EnterSupport }.Any(member.May),
                ["amounts"] = member.May(StaffAct.Redetermine) ? CaseAddress.Of(claimId) + "/amounts" : null,
                ["support"] = member.May(StaffAct.EnterSupport) ? CaseAddress.Of(claimId) + "/support" : null,
                ["docket"] = DocketWords.Tell(await docket.OfAsync(claimId, cancellation), language),
            },
        });
    }
}
