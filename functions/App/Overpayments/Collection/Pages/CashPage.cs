using BenefitsFlow.App.Overpayments.Collection.Cash;
using BenefitsFlow.App.Overpayments.Collection.Lockbox;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Overpayments.Collection.Pages;

/// <summary>Files of payments, and money that nobody could place yet.</summary>
public sealed class CashPage(StaffDoor door, LockboxDesk lockbox, LockboxReports reports, Receipts receipts, CashDesk cash, Referrals referrals, ClaimNumbers numbers, FormPosts posts)
{
    private const string Keys = "collection.cash";
    private const string Here = "/staff/payments-received";

    [Function("StaffCash")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/payments-received")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.TakePayments, cancellation);
        if (member is null)
            return refusal!;
        if (!HttpMethods.IsPost(request.Method))
            return await ShowAsync(request, member, Form.Blank(Keys), false, cancellation);
        var post = await posts.ReadFileAsync(request, "file", LockboxDesk.Most);
        if (post.Form.Refusal is { } wrong && !post.TooLarge)
            return wrong;
        var check = new Check(post.Form.Fields, Keys);
        if (post.TooLarge)
            check.Fail("file", "tooLarge");
        else if (!post.Form.Stale)
            return await DoAsync(request, member, check, post.File, client, cancellation);
        return await ShowAsync(request, member, check.Form, post.Form.Stale, cancellation);
    }

    /// <summary>What became of a file, line by line.</summary>
    [Function("StaffCashReport")]
    public async Task<IActionResult> ReportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/payments-received/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.TakePayments, cancellation);
        if (member is null)
            return refusal!;
        if (await reports.FindAsync(id, cancellation) is not { } report)
            return door.Say(request, member, StatusCodes.Status404NotFound, "collection.noReport");
        var (language, lines) = (Languages.Of(request), await reports.LinesAsync(id, cancellation).ToListAsync(cancellation));
        return door.Show(request, member, new("Overpayments/Collection/Pages/cash.report", "collection.report.title")
        {
            Model =
            {
                ["back"] = Here,
                ["report"] = report,
                ["wrong"] = report.Wrong is null ? null : Texts.Of("collection.lockbox.file." + report.Wrong).In(language),
                ["sums"] = lines.GroupBy(line => line.Outcome).Select(group => new { Name = Texts.Of("collection.lockbox.line." + group.Key).In(language), Count = group.Count(), Dollars = group.Sum(line => line.Cents) / 100m }).ToList(),
                ["lines"] = lines.Where(line => line.Outcome != "applied").Take(1000).Select(line => new { line.Line, Says = Texts.Of("collection.lockbox.line." + line.Outcome).In(language), line.Receipt, Dollars = line.Cents / 100m }).ToList(),
            },
        });
    }

    private async Task<IActionResult> DoAsync(HttpRequest request, StaffMember member, Check check, SentFile? sent, DurableTaskClient client, CancellationToken cancellation)
    {
        var number = check.Typed("receipt");
        switch (check.Typed("do"))
        {
            case "place" when await cash.PlaceAsync(number, check.Typed("reference"), member.Id, client, cancellation) is not null:
            case "return" when await cash.ReturnAsync(number, member.Id, cancellation):
                return new SeeOther(Here);
            case "place" or "return":
                check.Fail("reference", "notPlaced");
                break;
            case "find":
                if (PaymentReference.Read(check.Typed("reference")) is { } reference && await numbers.FindAsync(reference.Confirmation, cancellation) is { } claimId)
                    return new SeeOther(FormattableString.Invariant($"/staff/claims/{claimId}/debts/{reference.Number}"));
                check.Fail("reference", "none");
                break;
            case "refer":
                var (name, debts) = await referrals.WriteAsync(member.Id, cancellation);
                return new SeeOther($"{Here}?referred={name}&debts={debts}");
            default:
                var kind = check.Choice<PaidBy>("kind");
                if (kind is PaidBy.Staff or PaidBy.Offset)
                    check.Fail("kind", "choose");
                if (sent is not { Bytes.Length: > 0 })
                    check.Fail("file", "none");
                if (!check.Ok)
                    break;
                var report = await lockbox.KeepAsync(sent!.Bytes, kind!.Value, member.Id, cancellation);
                if (!report.Done)
                    await LockboxStart.StartAsync(client, report.Id, cancellation);
                return new SeeOther($"{Here}/{report.Id}");
        }

        return await ShowAsync(request, member, check.Form, false, cancellation);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffMember member, Form form, bool stale, CancellationToken cancellation)
    {
        var language = Languages.Of(request);
        var waiting = await receipts.WaitingAsync(cancellation).Take(200).ToListAsync(cancellation);
        return door.Show(request, member, new("Overpayments/Collection/Pages/cash", Keys + ".title")
        {
            Form = form,
            Status = Statuses.Of(form, stale),
            Model =
            {
                ["stale"] = stale,
                ["fileError"] = form.ErrorOf("file")?.Sentence.In(language),
                ["referenceError"] = form.ErrorOf("reference")?.Sentence.In(language),
                ["waiting"] = waiting.Select(one => new { one.Number, Dollars = one.Cents / 100m, one.On, one.Reference, Why = Texts.Of("collection.suspense." + one.Why).In(language) }).ToList(),
                ["files"] = (await reports.AllAsync(cancellation).ToListAsync(cancellation)).OrderByDescending(one => one.On).Take(30).Select(one => new { one.Id, one.On, one.File, one.Done, Taken = one.Wrong is null }).ToList(),
                ["referred"] = request.Query.ContainsKey("referred") ? Texts.Of(Keys + ".referred", ("name", request.Query["referred"].ToString()), ("debts", request.Query["debts"].ToString())).In(language) : null,
            },
        });
    }
}
