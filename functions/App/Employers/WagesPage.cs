using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Employers;

/// <summary>An employer sends its wage file from a page, and reads there what was and was not taken.</summary>
public sealed class WagesPage(WagesForm wages, Pages pages, IAntiforgery antiforgery)
{
    private const string Keys = "employers.wages";

    [Function("WagesPage")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "employers/wages")] HttpRequest request,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!HttpMethods.IsPost(request.Method))
            return Show(request, Form.Blank(Keys), StatusCodes.Status200OK);
        var post = await WagesPost.ReadAsync(request, antiforgery);
        // The key is typed again each time: a page left open shows it to nobody.
        var fields = post.Fields.Only(["account", "quarter", "check"]);
        if (post.Stale)
            return Show(request, new(Keys, fields, []), StatusCodes.Status400BadRequest, stale: true);
        var answer = post.Problem is { } unread ? new(null, unread) : await SendAsync(post, cancellation);
        return answer.Problem is { } problem
            ? Show(request, new(Keys, fields, [new(problem.Field, problem.Says)]), problem.Status)
            : Show(request, new(Keys, fields, []), StatusCodes.Status200OK, answer.Report);
    }

    private async Task<WageAnswer> SendAsync(WagesPost post, CancellationToken cancellation)
    {
        await using var file = post.File?.OpenReadStream();
        var fields = post.Fields;
        return await wages.SubmitAsync(new(fields["account"], fields["quarter"], fields["key"], fields["check"] == "yes", file), cancellation);
    }

    private IActionResult Show(HttpRequest request, Form form, int status, WageReport? report = null, bool stale = false)
    {
        var language = Languages.Of(request);
        return pages.Show(request, new("Employers/wages.form", "employers.wages.title")
        {
            Form = form,
            Status = status,
            Model =
            {
                ["stale"] = stale,
                ["report"] = report is null ? null : WagesForm.ModelOf(report, language),
                ["fileError"] = form.ErrorOf("file")?.Sentence.In(language),
                ["unconfirmed"] = !WageFileLayout.Eams.Confirmed,
            },
        });
    }
}
