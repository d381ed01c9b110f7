using BenefitsFlow.App.Storage;
using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Issues.Parties;

/// <summary>Where an employer's link leads: it names nobody, asks for the end of the worker's number, and opens the page only after the right answer.</summary>
public sealed class EmployerLinkPage(
    EmployerLinks links, EmployerSession session, Tries tries, PersonalFile people, Pages pages, FormPosts posts, TimeProvider clock)
{
    private const string Keys = "employer.link";

    [Function("EmployerLinkPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "e/{token}")] HttpRequest request,
        string token,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (links.Open(token) is not { } linked)
            return pages.Say(request, StatusCodes.Status404NotFound, "employer.link.broken");
        if (linked.Expires <= clock.GetUtcNow())
            return pages.Say(request, StatusCodes.Status410Gone, "employer.link.expired");
        return HttpMethods.IsPost(request.Method) ? await AnswerAsync(request, linked, cancellation) : Ask(request, Form.Blank(Keys));
    }

    private async Task<IActionResult> AnswerAsync(HttpRequest request, EmployerLink linked, CancellationToken cancellation)
    {
        var posted = await posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(["lastFour"]), Keys);
        var answer = check.Line("lastFour", 20);
        if (answer is not null && !(answer.Length == 4 && answer.All(char.IsAsciiDigit)))
            check.Fail("lastFour", "four");
        if (posted.Stale || !check.Ok)
            return Ask(request, check.Form, posted.Stale);
        var at = FormattableString.Invariant($"employer-{linked.Issue:D4}");
        if (await tries.CountAsync(linked.ClaimId, at, cancellation) is { } again)
            return Refuse(request, check, StatusCodes.Status429TooManyRequests, "employer.link.tooMany", ("hour", Wording.Hour(again, Languages.Of(request))));
        if ((await people.LoadAsync(linked.ClaimId, cancellation))?.Ssn.EndsWith(answer!, StringComparison.Ordinal) != true)
            return Refuse(request, check, StatusCodes.Status422UnprocessableEntity, "employer.link.wrong");
        await tries.ForgetAsync(linked.ClaimId, at, cancellation);
        session.Begin(request, linked.ClaimId, linked.Issue);
        return new SeeOther("/" + linked.Path);
    }

    private IActionResult Refuse(HttpRequest request, Check check, int status, string key, params (string Name, object? Value)[] values)
    {
        check.Fail("lastFour", Texts.Of(key, values));
        return Ask(request, check.Form, status: status);
    }

    private IActionResult Ask(HttpRequest request, Form form, bool stale = false, int? status = null)
        => pages.Show(request, new("Issues/Parties/link.form", "employer.link.title")
        {
            Form = form,
            Model = { ["stale"] = stale },
            Status = status ?? Statuses.Of(form, stale),
        });
}
