using BenefitsFlow.App.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace BenefitsFlow.App.Filing;

/// <summary>The pages of the claim form. Each post is saved before it is judged, so that nothing typed is lost.</summary>
public sealed class ClaimForm(FormDesk desk, ClaimCheck checking, ClaimDeclaration declaring)
{
    [Function("ClaimForm")]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "claims/new/{page}")] HttpRequest request,
        string page,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var post = HttpMethods.IsPost(request.Method);
        return ClaimPages.Of(page) is { } question
            ? await (post ? AnswerAsync(request, question, cancellation) : AskAsync(request, question, cancellation))
            : (page, post) switch
            {
                ("check", false) => await checking.ShowAsync(request, cancellation),
                ("declaration", false) => await declaring.ShowAsync(request, cancellation),
                ("declaration", true) => await declaring.SubmitAsync(request, client, cancellation),
                ("done", false) => await declaring.DoneAsync(request, cancellation),
                _ => desk.Pages.NotFound(request),
            };
    }

    private async Task<IActionResult> AskAsync(HttpRequest request, ClaimPage page, CancellationToken cancellation)
    {
        if (await desk.Drafts.LoadAsync(request, cancellation) is not { } draft)
            return new SeeOther("/claims/new");
        return draft.Filed is not null
            ? new SeeOther("/claims/new/done")
            : Show(request, page, draft, new Form(page.Keys, draft.Typed(page.Slug), []));
    }

    private async Task<IActionResult> AnswerAsync(HttpRequest request, ClaimPage page, CancellationToken cancellation)
    {
        var posted = await desk.Posts.ReadAsync(request);
        if (posted.Refusal is { } refusal)
            return refusal;
        var check = new Check(posted.Fields.Only(page.Names), page.Keys);
        if (posted.Stale || FormDesk.TooMuch(check.Form.Typed))
        {
            page.Read(check, desk.Today);
            return Show(request, page, await desk.Drafts.LoadAsync(request, cancellation), check.Form, posted.Stale);
        }

        var draft = await desk.Drafts.LoadOrBeginAsync(request, cancellation);
        if (draft.Filed is not null)
            return new SeeOther("/claims/new/done");
        draft.Pages[page.Slug] = check.Form.Typed.Typed;
        draft = await desk.Drafts.SaveAsync(request, draft, cancellation);
        if (page.Read(check, desk.Today) is WorkHistory)
            WorkHistory.Match(check, draft.Jobs, desk.Today);
        return check.Ok ? new SeeOther(Next(request, page)) : Show(request, page, draft, check.Form);
    }

    /// <summary>Back to checking for someone who came from there.</summary>
    private static string Next(HttpRequest request, ClaimPage page)
        => request.Query["return"] == "check" ? "/claims/new/check" : ClaimPages.After(page);

    private IActionResult Show(HttpRequest request, ClaimPage page, Draft? draft, Form form, bool stale = false)
    {
        var back = request.Query["return"] == "check" ? "/claims/new/check" : ClaimPages.Before(page);
        var step = ClaimPages.All.TakeWhile(p => p != page).Count() + 1;
        return desk.Show(request, new(page.Template, form, back, step, stale)
        {
            Model =
            {
                ["jobs"] = page.Slug == "jobs" ? JobCard.Of(draft, desk.Today, Languages.Of(request)) : null,
                ["begins"] = WorkHistory.Begins(desk.Today),
                ["states"] = Contact.States.Order().Select(s => new Choice(s, s)).ToList(),
            },
        }, draft);
    }
}
