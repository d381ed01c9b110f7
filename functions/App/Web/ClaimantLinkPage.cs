using BenefitsFlow.App.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Web;

/// <summary>Where a claimant's link leads: it asks for the date of birth and opens the page only after the right answer.</summary>
public sealed class ClaimantLinkPage(
    ClaimantLinks links, ClaimantSession session, Tries tries, PersonalFile people, Pages pages, FormPosts posts, TimeProvider clock)
{
    private const string Keys = "web.link";
    private const string BirthDate = "birthdate";

    [Function("ClaimantLinkPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "c/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (links.Open(token) is not { } linked)
            return pages.Say(request, StatusCodes.Status404NotFound, "web.link.broken");
        if (linked.Expires <= clock.GetUtcNow())
            return pages.Say(request, StatusCodes.Status410Gone, "web.link.expired");
        return HttpMethods.IsPost(request.Method) ? await AnswerAsync(request, linked, cancellation) : Ask(request, Form.Blank(Keys));
    }

    private async Task<IActionResult> AnswerAsync(HttpRequest request, LinkedPage linked, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields, Keys);
        var answer = check.Date("birthDate");
        if (posted.Stale || answer is null)
            return Ask(request, check.Form, posted.Stale);
        if (await tries.CountAsync(linked.ClaimId, BirthDate, cancellation) is { } again)
            return Refuse(request, check, StatusCodes.Status429TooManyRequests, "web.link.tooMany", ("hour", Wording.Hour(again, Languages.Of(request))));
        if ((await people.LoadAsync(linked.ClaimId, cancellation))?.BirthDate != answer)
            return Refuse(request, check, StatusCodes.Status422UnprocessableEntity, "web.link.wrong");
        await tries.ForgetAsync(linked.ClaimId, BirthDate, cancellation);
        session.Begin(request, linked.ClaimId);
        return new SeeOther("/" + linked.Path);
    }

    private IActionResult Refuse(HttpRequest request, Check check, int status, string key, params (string Name, object? Value)[] values)
    {
        check.Fail("birthDate", Texts.Of(key, values));
        return Ask(request, check.Form, status: status);
    }

    private IActionResult Ask(HttpRequest request, Form form, bool stale = false, int? status = null) => pages.Show(request, new("Web/link.form", "web.link.title")
    {
        Form = form,
        Model = { ["stale"] = stale },
        Status = status ?? Statuses.Of(form, stale),
    });
}
