using BenefitsFlow.App.Filing;
using BenefitsFlow.App.Staff;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Payments.Books;

/// <summary>The claims whose books do not agree, and when that was last looked at.</summary>
public sealed class BooksView(StaffDoor door, BookShelf shelf, FormPosts posts, TimeProvider clock)
{
    private const int Shown = 200;

    [Function("StaffBooks")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "staff/books")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (member, refusal) = await door.AdmitAsync(request, StaffAct.SeeBooks, cancellation);
        if (member is null)
            return refusal!;
        if (HttpMethods.IsPost(request.Method))
        {
            var posted = await posts.ReadAsync(request);
            if (posted.Refusal is not null)
                return posted.Refusal;
            if (!posted.Stale)
                await CheckBooks.NowAsync(client, clock.GetUtcNow(), cancellation);
            return new SeeOther("/staff/books");
        }

        return await ShowAsync(request, member, cancellation);
    }

    private async Task<IActionResult> ShowAsync(HttpRequest request, StaffMember member, CancellationToken cancellation)
    {
        var language = Languages.Of(request);
        var wrong = await shelf.WrongAsync(cancellation).Take(Shown + 1).ToListAsync(cancellation);
        var latest = await shelf.LatestAsync(cancellation);
        return door.Show(request, member, new("Payments/Books/books", "books.title")
        {
            Model =
            {
                ["latest"] = latest is null ? Texts.Of("books.never").In(language)
                    : Texts.Of(latest.After is null ? "books.last" : "books.underWay", ("day", latest.Day), ("checked", latest.Checked), ("found", latest.Found)).In(language),
                ["clean"] = latest is { After: null } && wrong.Count == 0,
                ["rows"] = wrong.Take(Shown).OrderBy(one => one.Since).Select(one => new
                {
                    Path = $"/staff/claims/{one.ClaimId}", Number = Confirmation.Of(one.ClaimId), one.Since, Findings = one.Findings.Select(finding => finding.Says.In(language)).ToList(),
                }).ToList(),
                ["more"] = wrong.Count > Shown ? Shown : null,
            },
        });
    }
}
