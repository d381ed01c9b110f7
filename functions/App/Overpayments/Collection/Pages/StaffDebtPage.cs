using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>A debt as staff see it: the balance and how it came about, what came in, what was proposed, and the way to each act.</summary>
public sealed class StaffDebtPage(StaffDoor door, ClaimDoor claims, DebtFile debts, DebtView view, DebtNotes notes, Receipts receipts, IEnumerable<DebtForm> forms)
{
    [Function("StaffDebt")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/claims/{claimId}/debts/{number}")] HttpRequest request,
        string claimId,
        string number,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (admitted, refusal) = await claims.AdmitAsync(request, StaffAct.SeeDebts, claimId, cancellation: cancellation);
        if (admitted is null)
            return refusal!;
        var member = admitted.Member;
        if (CaseAddress.NumberIn(number) is not { } debt || await debts.FindAsync(claimId, debt, cancellation) is not { } at)
            return door.Say(request, member, StatusCodes.Status404NotFound, "staff.noCase");
        var language = Languages.Of(request);
        var model = await view.OfAsync(at, language, cancellation);
        var here = DebtForm.AddressOf(at);
        model["back"] = member.May(StaffAct.SeeCase) ? CaseAddress.Of(claimId) : "/staff/payments-received";
        model["claim"] = at.Claim.Confirmation;
        model["payments"] = await at.Debt.Payments.ToAsyncEnumerable().Select(async (DebtPaid paid, CancellationToken stop) => new
        {
            paid.Receipt,
            Cents = paid.Parts.Sum(part => part.Cents) / 100m,
            By = Texts.Of("collection.by." + paid.By).In(language),
            SendBack = member.May(StaffAct.TakePayments) && await receipts.FindAsync(paid.Receipt, stop) is { Receipt.Standing: ReceiptStanding.Applied } ? $"{here}/sent-back?receipt={paid.Receipt}" : null,
        }).ToListAsync(cancellation);
        model["proposals"] = await ProposalsAsync(at, language, cancellation);
        model["acts"] = forms.Where(form => form.Name != "sent-back" && member.May(form.Act) && form.IsOpen(at, member))
            .Select(form => new { Path = $"{here}/{form.Name}", Name = Texts.Of($"collection.{form.Name}.title").In(language) }).ToList();
        return door.Show(request, member, new("Overpayments/Collection/Pages/staff-debt", "collection.staff.title") { Model = model });
    }

    private async Task<List<object>> ProposalsAsync(DebtOnFile at, string language, CancellationToken cancellation)
    {
        List<object> proposals = [];
        foreach (var relief in at.Debt.Collection.Reliefs)
            proposals.Add(new
            {
                Kind = Texts.Of("collection.relief." + relief.Proposed.Kind).In(language),
                Offered = relief.Proposed.Offered / 100m,
                relief.Proposed.Proposer,
                Why = await notes.ReadAsync(new(at.Claim.ClaimId, at.Debt.Number), relief.Proposed.Reason, cancellation),
                Answer = Texts.Of("collection.relief." + (relief.Answer is null ? "open" : relief.Answer.Approved ? "approved" : "declined")).In(language),
            });
        return proposals;
    }
}
