using System.Globalization;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Payments.Screens;

/// <summary>A day's batch with its totals, counted anew from its payments; released by somebody who decided nothing in it.</summary>
public sealed class BatchPage(StaffDoor door, Batches batches, StaffDirectory directory, FormPosts posts, TimeProvider clock)
{
    private const string Keys = "payments.release";

    [Function("StaffBatch")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/payments/batch/{day}")] HttpRequest request,
        string day,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var post = HttpMethods.IsPost(request.Method);
        var (member, refusal) = await door.AdmitAsync(request, post ? StaffAct.ReleasePayments : StaffAct.SeePayments, cancellation);
        if (member is null)
            return refusal!;
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named)
            || await batches.LatestAsync(named, cancellation) is var since && since.FirstOrDefault(one => one.Day == named) is not { } batch)
            return door.Say(request, member, StatusCodes.Status404NotFound, "payments.noBatch");
        return post
            ? await ReleaseAsync(request, member, batch, client, cancellation)
            : await ShowAsync(request, member, batch, Form.Blank(Keys), false, cancellation);
    }

    private async Task<IActionResult> ReleaseAsync(HttpRequest request, StaffMember member, Batch batch, DurableTaskClient client, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is not null)
            return posted.Refusal;
        if (!ReleaseMail.MayRelease(member, batch))
            return door.Say(request, member, StatusCodes.Status403Forbidden, "payments.ownDecision");
        var check = new Check(posted.Fields, Keys);
        var counted = await CountAsync(batch, cancellation);
        if (!check.Ticked("read"))
            check.Fail("read", "missing");
        else if (counted.Totals != batch.Totals)
            check.Fail("read", "differs");
        if (!check.Ok || posted.Stale)
            return await ShowAsync(request, member, batch, check.Form, posted.Stale, cancellation);
        await batches.ReleaseAsync(batch.Day, clock.GetUtcNow(), member.Id, cancellation);
        await Events.RaiseAsync(client, new PaymentDay(batch.Day, default, 0).InstanceId, ReleaseRound.EventOf(batch.Asked), cancellation);
        return new SeeOther("/staff/payments/batch/" + batch.Name);
    }

    private async Task<IActionResult> ShowAsync(
        HttpRequest request, StaffMember member, Batch batch, Form form, bool stale, CancellationToken cancellation)
    {
        var counted = batch.Stage == BatchStage.Open ? null : await CountAsync(batch, cancellation);
        var waits = batch.Stage == BatchStage.Sealed && batch.Asked > 0;
        return door.Show(request, member, new("Payments/Screens/batch", "payments.batch.title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["batch"] = batch,
                ["stage"] = Texts.Of($"payments.stage.{batch.Stage}").In(Languages.Of(request)),
                ["total"] = batch.Totals.Cents / 100m,
                ["counted"] = counted,
                ["agrees"] = counted?.Totals == batch.Totals,
                ["by"] = batch.ReleasedBy is { } id ? (await directory.FindAsync(id, cancellation))?.Name ?? id : null,
                ["waits"] = waits,
                ["own"] = waits && member.May(StaffAct.ReleasePayments) && !ReleaseMail.MayRelease(member, batch),
                ["may"] = waits && ReleaseMail.MayRelease(member, batch),
                ["back"] = "/staff/payments",
            },
        });
    }

    /// <summary>The batch's payments, counted one by one.</summary>
    private async Task<Counted> CountAsync(Batch batch, CancellationToken cancellation)
    {
        var (totals, largest, claims) = (BatchTotals.Nothing, 0L, new HashSet<string>());
        await foreach (var payment in batches.PaymentsAsync(batch.Day, cancellation))
        {
            totals = totals.Plus([new(payment.Payable, payment.Method)]);
            largest = Math.Max(largest, payment.Payable.Cents);
            claims.Add(payment.Payable.ClaimId);
        }

        return new(totals, totals.Cents / 100m, largest / 100m, claims.Count);
    }

    /// <param name="Largest">Dollars of the largest single payment.</param>
    /// <param name="Claims">How many claims are paid.</param>
    private sealed record Counted(BatchTotals Totals, decimal Total, decimal Largest, int Claims);
}
