using BenefitsFlow.App.Payments.Bank;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Payments.Screens;

/// <summary>Staff bring the bank's file of returns and corrections in, read what became of it, and get the file as it came.</summary>
public sealed class BankFilePage(StaffDoor door, BankDesk desk, AgencyBlobs blobs, FormPosts posts)
{
    /// <summary>Bytes of one file, inclusive: some fifty thousand returns.</summary>
    public const int Most = 10 * 1024 * 1024;

    private const string Keys = "payments.bank";
    private const string Field = "file";

    [Function("StaffBankFile")]
    public async Task<IActionResult> TakeAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/payments/bank")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.TakeBankFile, cancellation);
        if (member is null)
            return refusal!;
        if (!HttpMethods.IsPost(request.Method))
            return Ask(request, member, Form.Blank(Keys), false);
        var post = await posts.ReadFileAsync(request, Field, Most);
        if (post.Form.Refusal is not null && !post.TooLarge)
            return post.Form.Refusal;
        var check = new Check(Fields.None, Keys);
        if (post.TooLarge)
            check.Fail(Field, "tooLarge");
        else if (!post.Form.Stale && post.File is not { Bytes.Length: > 0 })
            check.Fail(Field, "none");
        if (!check.Ok || post.Form.Stale)
            return Ask(request, member, check.Form, post.Form.Stale && !post.TooLarge);
        var (id, before) = await desk.TakeAsync(post.File!.Bytes, member.Id, cancellation);
        return new SeeOther($"/staff/payments/bank/{id}{(before ? "?before=yes" : "")}");
    }

    [Function("StaffBankReport")]
    public async Task<IActionResult> ReportAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/payments/bank/{id}")] HttpRequest request, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeePayments, cancellation);
        if (member is null)
            return refusal!;
        if (!ClaimFile.IsClaimId(id) || await desk.FindAsync(id, cancellation) is not { } report)
            return door.Say(request, member, StatusCodes.Status404NotFound, "payments.bank.noFile");
        var language = Languages.Of(request);
        return door.Show(request, member, new("Payments/Screens/bank.report", "payments.bank.report")
        {
            Model =
            {
                ["report"] = report,
                ["before"] = request.Query["before"] == "yes",
                ["lines"] = report.Lines.Select(line => new
                {
                    line.Line, line.Code, Amount = line.Cents / 100m, Outcome = Texts.Of("payments.bank.outcome." + line.Outcome).In(language),
                    Reason = line.Code.StartsWith('R') ? ReturnCodes.Of(line.Code).In(language) : null, line.Week,
                    Path = line.ClaimId is null ? null : $"/staff/claims/{line.ClaimId}/payments",
                }).ToList(),
                ["problems"] = report.Problems.Select(problem => new { problem.Line, problem.Field, Says = problem.Says.In(language), Todo = problem.Todo.In(language) }).ToList(),
                ["kept"] = member.May(StaffAct.TakeBankFile) ? $"/staff/payments/bank/{id}/file" : null,
                ["back"] = "/staff/payments",
            },
        });
    }

    [Function("StaffBankKept")]
    public async Task<IActionResult> KeptAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "staff/payments/bank/{id}/file")] HttpRequest request, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.TakeBankFile, cancellation);
        if (member is null)
            return refusal!;
        return ClaimFile.IsClaimId(id) && await blobs.ReadAsync(BankDesk.Container, BankDesk.NameOf(id), cancellation) is { } content
            ? new FileContentResult(content.ToArray(), "application/octet-stream") { FileDownloadName = id + ".ach" }
            : door.Say(request, member, StatusCodes.Status404NotFound, "payments.bank.noFile");
    }

    private IActionResult Ask(HttpRequest request, StaffMember member, Form form, bool stale) => door.Show(request, member, new("Payments/Screens/bank.form", "payments.bank.title")
    {
        Form = form,
        Status = form.Errors.Any(error => error.Sentence == Texts.Of(Keys + ".file.tooLarge")) ? StatusCodes.Status413PayloadTooLarge : Statuses.Of(form, stale),
        Model = { ["stale"] = stale, ["error"] = form.ErrorOf(Field)?.Sentence.In(Languages.Of(request)), ["back"] = "/staff/payments" },
    });
}
