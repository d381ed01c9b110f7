using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Payments.Changes;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using BenefitsFlow.Law;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Payments.Screens;

/// <summary>What waits for somebody among the payments: batches, changes of account; and what the bank sent.</summary>
public sealed class PaymentsPage(StaffDoor door, Batches batches, BankDesk bank, PayWays ways, TimeProvider clock)
{
    private const int Days = 45;

    [Function("StaffPayments")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/payments")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeePayments, cancellation);
        if (member is null)
            return refusal!;
        var language = Languages.Of(request);
        var latest = (await batches.LatestAsync(AgencyCalendar.DateOf(clock.GetUtcNow()).AddDays(-Days), cancellation)).Where(batch => !batch.Totals.IsEmpty);
        return door.Show(request, member, new("Payments/Screens/payments", "payments.title")
        {
            Model =
            {
                ["batches"] = latest.Select(batch => new
                {
                    batch.Day, Path = "/staff/payments/batch/" + batch.Name, Total = batch.Totals.Cents / 100m,
                    Count = batch.Totals.Deposits + batch.Totals.Checks + batch.Totals.Cards, Stage = Texts.Of($"payments.stage.{batch.Stage}").In(language),
                }).ToList(),
                ["held"] = (await ways.WaitingAsync(cancellation)).Select(change => new { Number = Confirmation.Of(change.ClaimId), change.Asked, Path = $"/staff/claims/{change.ClaimId}/payments" }).ToList(),
                ["files"] = (await bank.ListAsync(cancellation)).Take(20)
                    .Select(one => new { one.Report.On, Path = "/staff/payments/bank/" + one.Id, Count = one.Report.Lines.Count, Wrong = one.Report.Problems.Count }).ToList(),
                ["upload"] = member.May(StaffAct.TakeBankFile),
            },
        });
    }
}
