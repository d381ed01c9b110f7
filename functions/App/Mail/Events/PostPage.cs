using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Staff.Cases;
using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Mail.Events;

/// <summary>What staff print and put in the post. Who only audits sees it and changes nothing.</summary>
public sealed class PostPage(StaffDoor door, ClaimDoor claims, PaperPost post, Pages pages, FormPosts posts)
{
    private const string Address = "/staff/post";

    [Function("StaffPostPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/post")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var taken = HttpMethods.IsPost(request.Method);
        var (member, refusal) = await door.AdmitAsync(request, taken ? StaffAct.Post : StaffAct.SeePost, cancellation);
        if (member is null)
            return refusal!;
        return taken ? await TakeAsync(request, member, cancellation) : await ShowAsync(request, member, stale: false, cancellation);
    }

    /// <summary>The letter, to be printed.</summary>
    [Function("StaffPostLetter")]
    public async Task<IActionResult> LetterAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "staff/post/{claimId}/{name}")] HttpRequest request,
        string claimId,
        string name,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (at, refusal) = await claims.AdmitAsync(request, StaffAct.SeePost, claimId, cancellation: cancellation);
        if (at is null)
            return refusal!;
        return await post.PrintAsync(claimId, name, cancellation) is { } pdf
            ? new FileContentResult(pdf, "application/pdf") { FileDownloadName = $"{name}.pdf" }
            : pages.NotFound(request);
    }

    private async Task<IActionResult> TakeAsync(HttpRequest request, StaffMember member, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        if (posted.Stale)
            return await ShowAsync(request, member, stale: true, cancellation);
        var claimId = posted.Fields["claim"];
        return ClaimFile.IsClaimId(claimId) && await post.MailedAsync(claimId, posted.Fields["name"], member.Id, cancellation)
            ? new SeeOther(Address + "?done=1")
            : pages.NotFound(request);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffMember member, bool stale, CancellationToken cancellation)
        => door.Show(request, member, new("Mail/Events/post", "mail.post.title")
        {
            Status = stale ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
            Model =
            {
                ["stale"] = stale,
                ["done"] = request.Query.ContainsKey("done"),
                ["mayPost"] = member.May(StaffAct.Post),
                ["letters"] = (await post.WaitingAsync(cancellation)).Select(letter => new
                {
                    letter.ClaimId,
                    letter.Name,
                    letter.Queued,
                    letter.Notice.Title,
                    letter.Notice.Language,
                    To = Texts.Of($"mail.post.to.{letter.To.ToString().ToLowerInvariant()}"),
                    letter.Addressee,
                    NoAddress = letter.Addressee.Count < 2,
                }).ToList(),
            },
        });
}
