using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>Before the form: what to have at hand, and the language of letters.</summary>
public sealed class ClaimStart(FormDesk desk)
{
    internal const string Slug = "start";

    private const string Keys = "filing.start";

    [Function("ClaimStart")]
    public Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/new")] HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return HttpMethods.IsPost(request.Method) ? BeginAsync(request, cancellation) : OpenAsync(request, cancellation);
    }

    /// <summary>The language that the claimant chose for letters.</summary>
    internal static string LanguageOf(Draft draft) => draft.Typed(Slug)["language"] == "es" ? "es" : "en";

    private async Task<IActionResult> OpenAsync(HttpRequest request, CancellationToken cancellation)
    {
        var draft = await desk.Drafts.LoadAsync(request, cancellation);
        var typed = draft?.Pages.ContainsKey(Slug) == true ? draft.Typed(Slug) : new(new Dictionary<string, string> { ["language"] = Languages.Of(request) });
        return Show(request, draft, new Form(Keys, typed, []));
    }

    private async Task<IActionResult> BeginAsync(HttpRequest request, CancellationToken cancellation)
    {
        var posted = await desk.Posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(["language"]), Keys);
        if (check.Typed("language") is not ("en" or "es"))
            check.Fail("language", "choose");
        if (posted.Stale || !check.Ok)
            return Show(request, await desk.Drafts.LoadAsync(request, cancellation), check.Form, posted.Stale);
        var draft = await desk.Drafts.LoadOrBeginAsync(request, cancellation);
        if (draft.Filed is not null)
            draft = desk.Drafts.BeginAnew(request);
        draft.Pages[Slug] = check.Form.Typed.Typed;
        await desk.Drafts.SaveAsync(request, draft, cancellation);
        return new SeeOther(ClaimPages.All[0].Address);
    }

    private IActionResult Show(HttpRequest request, Draft? draft, Form form, bool stale = false)
    {
        var going = draft is { Filed: null, Pages.Count: > 1 };
        return desk.Show(request, new("Filing/start.form", form, Back: "/", Stale: stale) { Model = { ["going"] = going } }, going ? draft : null);
    }
}
